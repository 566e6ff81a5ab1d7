package fengcai.exchange;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/** Reads files that somebody else made. */
final class ImportedFile {
  private ImportedFile() {}

  /**
   * The bytes of a file.
   *
   * @throws ImportFault if there are none, or too many
   */
  static byte[] read(Path file) throws IOException, ImportFault {
    int most = Math.toIntExact(ImportLimit.FILE.most());
    try (InputStream in = Files.newInputStream(file)) {
      byte[] bytes = in.readNBytes(most + 1);
      if (bytes.length == 0) {
        throw new ImportFault("empty");
      }
      if (bytes.length > most) {
        throw ImportLimit.FILE.fault(Math.max(Files.size(file), bytes.length));
      }
      return bytes;
    }
  }
}
