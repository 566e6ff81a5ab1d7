package fengcai.report.font;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/**
 * The bytes of a font file.
 *
 * @param name its file name: .ttf, .otf, or .ttc with the index of the face (simsun.ttc,0)
 */
@SuppressWarnings("ArrayRecordComponent") // never compared; avoids copying 10 MB
public record FontFile(String name, byte[] bytes) {

  public FontFile {
    requireNonNull(name);
    requireNonNull(bytes);
  }

  /** Whether the font can be embedded; takes as long as loading it. */
  public boolean isReadable() {
    try {
      Face.of(this);
      return true;
    } catch (RuntimeException e) {
      return false;
    }
  }

  static FontFile ofClassPath(String path) {
    try (InputStream in = FontFile.class.getResourceAsStream("/" + path)) {
      if (in == null) {
        throw new IllegalStateException("not on the class path: " + path);
      }
      return new FontFile(path.substring(path.lastIndexOf('/') + 1), in.readAllBytes());
    } catch (IOException e) {
      throw new UncheckedIOException(path, e);
    }
  }
}
