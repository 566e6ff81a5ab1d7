package fengcai.report.pdf;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/**
 * The sRGB colour space as an ICC profile of version 2.1, with the primaries, the white point and
 * the curve of IEC 61966-2-1. It is a resource, since the profiles of JDKs differ.
 */
final class SrgbProfile {

  private static final String RESOURCE = "/fengcai/report/srgb.icc";

  private static final byte[] DEFLATED = HuffmanDeflater.zlib(bytes());

  private SrgbProfile() {}

  /** The profile as a zlib stream. */
  static byte[] deflated() {
    return DEFLATED;
  }

  private static byte[] bytes() {
    try (InputStream in = SrgbProfile.class.getResourceAsStream(RESOURCE)) {
      if (in == null) {
        throw new IllegalStateException("not on the class path: " + RESOURCE);
      }
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(RESOURCE, e);
    }
  }
}
