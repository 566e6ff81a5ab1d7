package fengcai.html.template;

import fengcai.html.template.PageTemplateException.Kind;
import freemarker.cache.FileTemplateLoader;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * An office's own folder of templates, which need not exist. A link in it may lead to another file
 * in it, but not outside, since what it leads to is published.
 */
record OwnTemplates(Path folder) {

  private static final String THEMES = "report/";
  private static final byte[] NOTHING = {};

  /** A template that is a link to a file outside the folder. */
  static final class OutsideException extends IOException {
    private static final long serialVersionUID = 1L;

    private final String template;

    OutsideException(String template, Throwable cause) {
      super(template, cause);
      this.template = template;
    }

    String template() {
      return template;
    }
  }

  /** Loads templates from the folder; empty if there is none. */
  Optional<FileTemplateLoader> loader() throws IOException {
    return Files.isDirectory(folder)
        ? Optional.of(new ContainedLoader(folder.toFile()))
        : Optional.empty();
  }

  /** Reports links to the outside, which FreeMarker refuses, by an exception of our own. */
  private static final class ContainedLoader extends FileTemplateLoader {
    ContainedLoader(File folder) throws IOException {
      super(folder);
    }

    @Override
    public Object findTemplateSource(String name) throws IOException {
      try {
        return super.findTemplateSource(name);
      } catch (SecurityException e) {
        throw new OutsideException(name, e);
      }
    }
  }

  /**
   * The content of every file of the folder by name, without the themes of reports; empty for one
   * that cannot be read, which is reported when a page uses it.
   */
  SortedMap<String, byte[]> all() {
    SortedMap<String, byte[]> all = new TreeMap<>();
    if (Files.isDirectory(folder)) {
      try (Stream<Path> files = Files.walk(folder)) {
        files.filter(Files::isRegularFile).forEach(file -> all.put(name(file), bytes(file)));
      } catch (IOException | UncheckedIOException e) {
        all.put("", NOTHING);
      }
    }
    all.keySet().removeIf(name -> name.startsWith(THEMES));
    return all;
  }

  private String name(Path file) {
    return folder.relativize(file).toString().replace('\\', '/');
  }

  private static byte[] bytes(Path file) {
    try {
      return Files.readAllBytes(file);
    } catch (IOException e) {
      return NOTHING;
    }
  }

  /** A file that is no template, if the folder has it. */
  Optional<byte[]> file(String name) throws PageTemplateException {
    Path file = folder.resolve(name);
    if (!Files.exists(file, LinkOption.NOFOLLOW_LINKS)) {
      return Optional.empty();
    }
    try {
      Path real = file.toRealPath();
      if (!real.startsWith(folder.toRealPath())) {
        throw PageTemplateException.of(Kind.OUTSIDE, name, new SecurityException(real.toString()));
      }
      if (!Files.isRegularFile(real)) {
        throw new IOException("not a regular file");
      }
      return Optional.of(Files.readAllBytes(real));
    } catch (IOException e) {
      throw PageTemplateException.of(Kind.UNREADABLE, name, e);
    }
  }
}
