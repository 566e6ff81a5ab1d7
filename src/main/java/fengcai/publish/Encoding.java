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
 * A content coding in which a server may send a file instead of packing it each time (RFC 9110,
 * 8.4.1): its copy lies beside the file, as nginx's gzip_static and brotli_static look for it.
 */
public enum Encoding {
  GZIP(".gz"),
  BROTLI(".br");

  /** What shrinks; pictures, reports and workbooks are packed already. */
  private static final Set<String> TEXTS =
      Set.of("html", "css", "js", "json", "csv", "xml", "svg", "txt");

  /** Of eleven: beyond it the time grows tenfold for a twentieth of the size. */
  private static final int BROTLI_QUALITY = 9;

  private final String ending;

  Encoding(String ending) {
    this.ending = ending;
  }

  /** Whether this machine can make it; brotli asks for a library of the system's own kind. */
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

  /** The same bytes give the same copy. */
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

  /** Packs as small as it can, since it is done once for all readers. */
  private static final class Gzip extends GZIPOutputStream {
    Gzip(OutputStream out) throws IOException {
      super(out);
      def.setLevel(Deflater.BEST_COMPRESSION);
    }
  }
}
