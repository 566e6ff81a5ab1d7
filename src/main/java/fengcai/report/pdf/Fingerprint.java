package fengcai.report.pdf;

import fengcai.io.Sha256;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.HexFormat;

/** Digests of content, 16 bytes long as the identifiers of PDF files (ISO 32000-1, 14.4). */
public final class Fingerprint {

  private static final int LENGTH = 16;

  private Fingerprint() {}

  /** The digest of records, whose text form states every field, in hexadecimal digits. */
  public static String of(Object... parts) {
    MessageDigest digest = Sha256.digest();
    for (Object part : parts) {
      digest.update(part.toString().getBytes(StandardCharsets.UTF_8));
      digest.update((byte) 0);
    }
    return HexFormat.of().formatHex(Arrays.copyOf(digest.digest(), LENGTH));
  }
}
