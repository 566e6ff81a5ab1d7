package fengcai.serve;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/** A file that is part of the program. */
public final class ProgramFile {

  private ProgramFile() {}

  /**
   * Its bytes.
   *
   * @param path from the root of the class path: {@code /fengcai/serve/note.html}
   */
  public static byte[] bytes(String path) {
    try (InputStream in = ProgramFile.class.getResourceAsStream(path)) {
      if (in == null) {
        throw new IllegalStateException("not in the program: " + path);
      }
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
