package fengcai.html;

import freemarker.cache.ClassTemplateLoader;
import freemarker.cache.FileTemplateLoader;
import freemarker.cache.MultiTemplateLoader;
import freemarker.cache.TemplateLoader;
import freemarker.core.ParseException;
import freemarker.core.TemplateClassResolver;
import freemarker.template.Configuration;
import freemarker.template.Template;
import freemarker.template.TemplateException;
import freemarker.template.TemplateExceptionHandler;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TimeZone;
import java.util.stream.Collectors;

/** The page templates: an office's own where it has one, else the program's. */
final class Templates {

  private static final String OWN = "/fengcai/templates/";

  private final Configuration configuration;
  private final Path folder;

  /**
   * Opens the templates.
   *
   * @param folder an office's own; need not be there
   */
  Templates(Path folder) {
    this.folder = folder;
    configuration = new Configuration(Configuration.VERSION_2_3_34);
    configuration.setTemplateLoader(loader(folder));
    configuration.setObjectWrapper(new ModelWrapper());
    configuration.setDefaultEncoding("UTF-8");
    configuration.setLocale(Locale.SIMPLIFIED_CHINESE);
    configuration.setTimeZone(TimeZone.getTimeZone("Asia/Shanghai"));
    configuration.setNumberFormat("computer");
    configuration.setLocalizedLookup(false);
    configuration.setLogTemplateExceptions(false);
    configuration.setAttemptExceptionReporter((fault, environment) -> {});
    configuration.setNewBuiltinClassResolver(TemplateClassResolver.ALLOWS_NOTHING_RESOLVER);
    configuration.setTemplateExceptionHandler(TemplateExceptionHandler.RETHROW_HANDLER);
    configuration.setTemplateUpdateDelayMilliseconds(Long.MAX_VALUE);
    configuration.setWhitespaceStripping(true);
  }

  private static TemplateLoader loader(Path folder) {
    List<TemplateLoader> loaders = new ArrayList<>();
    if (Files.isDirectory(folder)) {
      try {
        loaders.add(new FileTemplateLoader(folder.toFile()));
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
    loaders.add(new ClassTemplateLoader(Templates.class, OWN));
    return new MultiTemplateLoader(loaders.toArray(TemplateLoader[]::new));
  }

  String process(String name, Map<String, Object> model) throws TemplateFault {
    StringWriter text = new StringWriter(1 << 14);
    try {
      Template template = configuration.getTemplate(name);
      template.process(model, text);
      return text.toString();
    } catch (ParseException e) {
      throw fault(name, e);
    } catch (TemplateException e) {
      throw fault(name, e);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static TemplateFault fault(String name, ParseException e) {
    return new TemplateFault(
        Objects.requireNonNullElse(e.getTemplateName(), name),
        e.getLineNumber(),
        e.getColumnNumber(),
        firstParagraph(e.getEditorMessage()),
        e);
  }

  /** A template that cannot be read is named itself, not the one that asks for it. */
  private static TemplateFault fault(String name, TemplateException e) {
    for (Throwable cause = e.getCause(); cause != null; cause = cause.getCause()) {
      if (cause instanceof ParseException unreadable) {
        return fault(name, unreadable);
      }
    }
    return new TemplateFault(
        Objects.requireNonNullElse(e.getTemplateSourceName(), name),
        Objects.requireNonNullElse(e.getLineNumber(), 1),
        Objects.requireNonNullElse(e.getColumnNumber(), 1),
        firstParagraph(e.getMessageWithoutStackTop()),
        e);
  }

  /** A file that is copied as it is, an office's own where it has one. */
  byte[] file(String name) {
    try {
      if (Files.isRegularFile(folder.resolve(name))) {
        return Files.readAllBytes(folder.resolve(name));
      }
      try (InputStream in = Templates.class.getResourceAsStream(OWN + name)) {
        return Optional.ofNullable(in).orElseThrow().readAllBytes();
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  /** What comes before the tips and the trace, on one line. */
  private static String firstParagraph(String message) {
    return message
        .strip()
        .lines()
        .takeWhile(line -> !line.isBlank() && !line.startsWith("----"))
        .map(String::strip)
        .collect(Collectors.joining(" "));
  }
}
