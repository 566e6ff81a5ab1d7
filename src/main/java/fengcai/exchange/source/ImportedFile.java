package fengcai.exchange.source;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;

/** Reads the bytes of files to import, and gives advice on formats that cannot be. */
public final class ImportedFile {

  private static final int MOST_BYTES = Math.toIntExact(ImportLimit.FILE.most());

  /** The signature of a compound file (MS-CFB 2.2), in which Office stores encrypted files. */
  private static final String CONTAINER = "\u00D0\u00CF\u0011\u00E0\u00A1\u00B1\u001A\u00E1";

  /** The stream of such a file that holds the encrypted one (MS-OFFCRYPTO 2.3.4.4). */
  private static final String ENCRYPTED =
      new String(
          "EncryptedPackage".getBytes(StandardCharsets.UTF_16LE), StandardCharsets.ISO_8859_1);

  /** The extensions of formats that cannot be imported, by the kind of advice on them. */
  private static final Map<String, Set<String>> UNSUPPORTED =
      Map.of(
          "word", Set.of("doc", "dot", "docm", "dotx", "wps", "wpt", "rtf", "odt"),
          "excel", Set.of("xls", "xlsm", "xlsb", "xltx", "et", "ett", "ods"),
          "slides", Set.of("ppt", "pptx", "pps", "ppsx", "dps", "odp"),
          "print", Set.of("pdf", "ofd", "xps", "caj"),
          "page", Set.of("mht", "mhtml", "xhtml"),
          "text", Set.of("md", "markdown"),
          "picture",
              Set.of("jpg", "jpeg", "png", "gif", "bmp", "webp", "heic", "tif", "tiff", "svg"),
          "archive", Set.of("zip", "rar", "7z", "tar", "gz", "tgz"));

  private ImportedFile() {}

  /** The fault about a format that cannot be imported, with advice. */
  public static ImportException unsupported(String extension) {
    String kind =
        UNSUPPORTED.entrySet().stream()
            .filter(entry -> entry.getValue().contains(extension))
            .map(Map.Entry::getKey)
            .findFirst()
            .orElse("other");
    return new ImportException("kind." + kind);
  }

  /**
   * The bytes of a file.
   *
   * @throws ImportException if the file is empty or too large
   */
  public static byte[] read(Path file) throws IOException, ImportException {
    try (InputStream in = Files.newInputStream(file)) {
      byte[] bytes = in.readNBytes(MOST_BYTES + 1);
      if (bytes.length == 0) {
        throw new ImportException("empty");
      }
      if (bytes.length > MOST_BYTES) {
        throw ImportLimit.FILE.fault(Math.max(Files.size(file), bytes.length));
      }
      return bytes;
    }
  }

  /** Whether a Word or Excel file is protected with a password. */
  static boolean isEncrypted(Path file) throws IOException {
    try (InputStream in = Files.newInputStream(file)) {
      byte[] signature = in.readNBytes(CONTAINER.length());
      return new String(signature, StandardCharsets.ISO_8859_1).equals(CONTAINER)
          && new String(in.readNBytes(MOST_BYTES), StandardCharsets.ISO_8859_1).contains(ENCRYPTED);
    }
  }
}
