package fengcai.report.font;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/**
 * A font as bytes. The name tells its kind by its ending: .ttf, .otf, or .ttc with the number of
 * the face after a comma (simsun.ttc,0).
 */
@SuppressWarnings("ArrayRecordComponent") // compared by nobody, and 10 MB are not copied
public record FontFile(String name, byte[] bytes) {

  public FontFile {
    requireNonNull(name);
    requireNonNull(bytes);
  }

  /** Whether the bytes are a font that can be embedded; finding out costs as much as using it. */
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
