package fengcai.publish;

import com.aayushatharva.brotli4j.Brotli4jLoader;
import com.aayushatharva.brotli4j.encoder.Encoder;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.Set;
import java.util.zip.Deflater;
import java.util.zip.GZIPOutputStream;

/**
 * A content coding (RFC 9110, 8.4.1) of copies written beside files, as nginx's gzip_static and
 * brotli_static expect them.
 */
public enum Encoding {
  GZIP(".gz"),
  BROTLI(".br");

  /** Extensions of compressible files; pictures, PDFs and workbooks are compressed already. */
  private static final Set<String> TEXTS =
      Set.of("html", "css", "js", "json", "csv", "xml", "svg", "txt");

  /** Of 11; level 11 takes ten times as long to save another 5 %. */
  private static final int BROTLI_QUALITY = 9;

  private final String ending;

  Encoding(String ending) {
    this.ending = ending;
  }

  /** Whether it is supported here; brotli needs a native library. */
  public boolean isAvailable() {
    return this != BROTLI || Brotli4jLoader.isAvailable();
  }

  static boolean isWorthwhile(String path) {
    return TEXTS.contains(path.substring(path.lastIndexOf('.') + 1));
  }

  /** The path of a file's copy. */
  String copyOf(String path) {
    return path + ending;
  }

  /** Deterministic. */
  byte[] encode(byte[] bytes) {
    try {
      return this == GZIP
          ? gzip(bytes)
          : Encoder.compress(bytes, new Encoder.Parameters().setQuality(BROTLI_QUALITY));
    } catch (IOException e) {
      throw new UncheckedIOException("writing to memory cannot fail", e);
    }
  }

  private static byte[] gzip(byte[] bytes) throws IOException {
    ByteArrayOutputStream packed = new ByteArrayOutputStream(bytes.length / 3 + 64);
    try (OutputStream out = new Gzip(packed)) {
      out.write(bytes);
    }
    return packed.toByteArray();
  }

  /** GZIP at the highest level. */
  private static final class Gzip extends GZIPOutputStream {
    Gzip(OutputStream out) throws IOException {
      super(out);
      def.setLevel(Deflater.BEST_COMPRESSION);
    }
  }
}
