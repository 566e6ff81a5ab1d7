package fengcai.publish;

import com.aayushatharva.brotli4j.Brotli4jLoader;
import com.aayushatharva.brotli4j.encoder.Encoder;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.Set;
import java.util.zip.Deflater;
import java.util.zip.GZIPOutputStream;

/**
 * A content coding (RFC 9110, 8.4.1) of compressed copies beside the files of a site, as nginx's
 * gzip_static and brotli_static serve them.
 */
public enum Encoding {
  GZIP(".gz"),
  BROTLI(".br");

  /** Compressible files; pictures, reports and workbooks are compressed already. */
  private static final Set<String> TEXTS =
      Set.of("html", "css", "js", "json", "csv", "xml", "svg", "txt");

  /** Levels 10 and 11 take ten times as long for 5 % fewer bytes. */
  private static final int BROTLI_QUALITY = 9;

  private final String ending;

  Encoding(String ending) {
    this.ending = ending;
  }

  /** Whether this machine can compress; Brotli needs a native library. */
  public boolean isAvailable() {
    return this != BROTLI || Brotli4jLoader.isAvailable();
  }

  static boolean isWorthwhile(String path) {
    return TEXTS.contains(path.substring(path.lastIndexOf('.') + 1));
  }

  /** Its name on the command line. */
  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The path of a file's compressed copy. */
  String copyOf(String path) {
    return path + ending;
  }

  /** Compresses; equal bytes give equal copies. */
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

  /** GZIP with the best compression, since files are compressed once for all readers. */
  private static final class Gzip extends GZIPOutputStream {
    Gzip(OutputStream out) throws IOException {
      super(out);
      def.setLevel(Deflater.BEST_COMPRESSION);
    }
  }
}
