package fengcai.cli.argument;

import fengcai.io.AtomicFile;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** The output file of a report. */
public record PdfTarget(Path file) {

  /** File systems allow 255 bytes; the rest is for the extension. */
  private static final int MOST_BYTES = 200;

  private static final String ENDING = ".pdf";
  private static final Pattern OTHER_KIND = Pattern.compile(".+\\.[A-Za-z][A-Za-z0-9]{1,4}");
  private static final String FORBIDDEN = "\\/:*?\"<>|";
  private static final int TO_FULL_WIDTH = 0xFEE0;
  private static final Pattern DEVICE =
      Pattern.compile("(?i)(?:con|prn|aux|nul|com[0-9]|lpt[0-9])(?:\\..*)?");

  /** The producer that a report's metadata names. */
  private static final String OWN_MARK = "Fengcai";

  /** The file given; for a folder or none, a file named after the report in it. */
  public static PdfTarget of(Optional<Path> asked, String title) {
    Path path = asked.orElse(Path.of(""));
    boolean isFile = path.toString().toLowerCase(Locale.ROOT).endsWith(ENDING);
    return new PdfTarget(
        Files.isRegularFile(path) || (isFile && !Files.isDirectory(path))
            ? path
            : path.resolve(fileName(title)));
  }

  /** Whether the file given has another extension: x.docx. */
  public static boolean isOfAnotherKind(Path asked) {
    Path name = asked.getFileName();
    return name != null
        && !Files.isDirectory(asked)
        && OTHER_KIND.matcher(name.toString()).matches()
        && !name.toString().toLowerCase(Locale.ROOT).endsWith(ENDING);
  }

  /** The title with full-width characters in place of those that Windows forbids. */
  static String fileName(String title) {
    StringBuilder name = new StringBuilder();
    int bytes = 0;
    for (int c : title.strip().codePoints().toArray()) {
      int allowed = FORBIDDEN.indexOf(c) >= 0 ? c + TO_FULL_WIDTH : c < ' ' ? ' ' : c;
      bytes += Character.toString(allowed).getBytes(StandardCharsets.UTF_8).length;
      if (bytes > MOST_BYTES) {
        break;
      }
      name.appendCodePoint(allowed);
    }
    String trimmed = name.toString().replaceAll("[. ]+$", "");
    return (DEVICE.matcher(trimmed).matches() ? "_" : "") + trimmed + ENDING;
  }

  /** Whether a file exists that this program has not written. */
  public boolean isForeign() throws IOException {
    if (!Files.exists(file)) {
      return false;
    }
    if (!Files.isRegularFile(file)) {
      return true;
    }
    String text = Files.readString(file, StandardCharsets.ISO_8859_1);
    return !text.startsWith("%PDF-") || !text.contains(OWN_MARK);
  }

  /** Writes the report atomically. */
  public void write(byte[] pdf) throws IOException {
    AtomicFile.write(file, pdf);
  }
}
