package fengcai.html.template;

import fengcai.html.template.PageTemplateException.Kind;
import freemarker.cache.ClassTemplateLoader;
import freemarker.cache.MultiTemplateLoader;
import freemarker.cache.TemplateLoader;
import freemarker.core.ParseException;
import freemarker.core.TemplateClassResolver;
import freemarker.core._CoreAPI;
import freemarker.template.Configuration;
import freemarker.template.Template;
import freemarker.template.TemplateException;
import freemarker.template.TemplateExceptionHandler;
import freemarker.template.TemplateModelException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TimeZone;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The page templates: the office's own, else the program's. */
public final class Templates {

  private static final String OWN = "/fengcai/templates/";

  private final Configuration configuration;
  private final OwnTemplates own;
  private final TemplateLimits limits;

  /**
   * Opens the templates.
   *
   * @param folder the office's own; need not exist
   */
  public Templates(Path folder) throws PageTemplateException {
    this(folder, TemplateLimits.DEFAULT);
  }

  Templates(Path folder, TemplateLimits limits) throws PageTemplateException {
    this.own = new OwnTemplates(folder);
    this.limits = limits;
    configuration = new InterruptibleConfiguration();
    configuration.setTemplateLoader(loader(own));
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

  private static TemplateLoader loader(OwnTemplates own) throws PageTemplateException {
    List<TemplateLoader> loaders = new ArrayList<>();
    try {
      own.loader().ifPresent(loaders::add);
    } catch (IOException e) {
      throw PageTemplateException.of(Kind.UNREADABLE, "", e);
    }
    loaders.add(new ClassTemplateLoader(Templates.class, OWN));
    return new MultiTemplateLoader(loaders.toArray(TemplateLoader[]::new));
  }

  /** Makes all templates interruptible, included ones too. */
  private static final class InterruptibleConfiguration extends Configuration {
    private final ConcurrentHashMap<Template, Boolean> prepared = new ConcurrentHashMap<>();

    InterruptibleConfiguration() {
      super(Configuration.VERSION_2_3_34);
    }

    @Override
    public @Nullable Template getTemplate(
        String name,
        @Nullable Locale locale,
        @Nullable Object lookup,
        @Nullable String encoding,
        boolean parse,
        boolean ignoreMissing)
        throws IOException {
      Template template = super.getTemplate(name, locale, lookup, encoding, parse, ignoreMissing);
      if (template != null) {
        prepared.computeIfAbsent(
            template,
            each -> {
              _CoreAPI.addThreadInterruptedChecks(each);
              return true;
            });
      }
      return template;
    }
  }

  /**
   * Values as templates see them. A value that is not prepared is wrapped each time that a template
   * names it.
   */
  public Map<String, Object> prepared(Map<String, Object> values) {
    Map<String, Object> prepared = new HashMap<>();
    try {
      for (Map.Entry<String, Object> value : values.entrySet()) {
        prepared.put(value.getKey(), configuration.getObjectWrapper().wrap(value.getValue()));
      }
    } catch (TemplateModelException e) {
      throw new IllegalStateException("every value can be wrapped", e);
    }
    return prepared;
  }

  /** Fills a template; the values may be {@link #prepared} ones. */
  public String process(String name, Map<String, Object> model) throws PageTemplateException {
    try {
      return run(name, configuration.getTemplate(name), model);
    } catch (ParseException e) {
      throw fault(name, e);
    } catch (IOException e) {
      throw fault(name, e);
    }
  }

  private String run(String name, Template template, Map<String, Object> model)
      throws PageTemplateException, IOException {
    try (TemplateRun run = new TemplateRun(template, model, limits)) {
      try {
        return run.text();
      } catch (RuntimeException e) {
        // FreeMarker's exception for it is not public.
        TemplateException stopped = run.stopped();
        if (stopped == null) {
          throw e;
        }
        throw TemplateRun.fault(Kind.ENDLESS, name, stopped);
      } catch (StackOverflowError e) {
        throw PageTemplateException.of(Kind.RECURSIVE, name, e);
      }
    } catch (TemplateException e) {
      throw fault(name, e);
    }
  }

  private static PageTemplateException fault(String name, ParseException e) {
    return PageTemplateException.at(
        Kind.INVALID,
        Objects.requireNonNullElse(e.getTemplateName(), name),
        e.getLineNumber(),
        e.getColumnNumber(),
        firstParagraph(e.getEditorMessage()),
        e);
  }

  private static PageTemplateException fault(String name, IOException e) {
    return switch (e) {
      case TemplateRun.FullException full -> full.fault(name);
      case OwnTemplates.OutsideException outside ->
          PageTemplateException.of(Kind.OUTSIDE, outside.template(), outside);
      default -> PageTemplateException.of(Kind.UNREADABLE, name, e);
    };
  }

  /**
   * Names an included template that cannot be read, not the including one. A lack of memory is no
   * error of the template.
   */
  private static PageTemplateException fault(String name, TemplateException e) {
    for (Throwable cause = e.getCause(); cause != null; cause = cause.getCause()) {
      switch (cause) {
        case ParseException unreadable -> {
          return fault(name, unreadable);
        }
        case OwnTemplates.OutsideException outside -> {
          return fault(name, outside);
        }
        case StackOverflowError endless -> {
          return PageTemplateException.of(Kind.RECURSIVE, name, endless);
        }
        case OutOfMemoryError lack -> throw lack;
        default -> {}
      }
    }
    return PageTemplateException.at(
        Kind.INVALID,
        Objects.requireNonNullElse(e.getTemplateSourceName(), name),
        Objects.requireNonNullElse(e.getLineNumber(), 1),
        Objects.requireNonNullElse(e.getColumnNumber(), 1),
        firstParagraph(e.getMessageWithoutStackTop()),
        e);
  }

  /** A file that is no template: the office's own, else the program's. */
  public byte[] file(String name) throws PageTemplateException {
    Optional<byte[]> file = own.file(name);
    if (file.isPresent()) {
      return file.get();
    }
    try (InputStream in = Templates.class.getResourceAsStream(OWN + name)) {
      return Optional.ofNullable(in).orElseThrow().readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The office's own templates by name. */
  public Map<String, byte[]> own() {
    return own.all();
  }

  public static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  /** FreeMarker's message without tips and trace, on one line. */
  private static String firstParagraph(String message) {
    return message
        .strip()
        .lines()
        .takeWhile(line -> !line.isBlank() && !line.startsWith("----"))
        .map(String::strip)
        .collect(Collectors.joining(" "));
  }
}
