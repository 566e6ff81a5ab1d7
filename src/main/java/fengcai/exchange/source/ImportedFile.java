package fengcai.exchange.source;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** Reads the bytes of files to import. */
public final class ImportedFile {

  private static final int MOST_BYTES = Math.toIntExact(ImportLimit.FILE.most());

  /** The signature of a compound file (MS-CFB 2.2), in which Office stores encrypted files. */
  private static final String CONTAINER = "\u00D0\u00CF\u0011\u00E0\u00A1\u00B1\u001A\u00E1";

  /** The stream of such a file that holds the encrypted one (MS-OFFCRYPTO 2.3.4.4). */
  private static final String ENCRYPTED =
      new String(
          "EncryptedPackage".getBytes(StandardCharsets.UTF_16LE), StandardCharsets.ISO_8859_1);

  private ImportedFile() {}

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
