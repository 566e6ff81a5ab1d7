package fengcai.build.output;

import java.util.Arrays;
import java.util.HexFormat;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * A digest of all that the bytes of an output depend on, computed when it is first asked for.
 * Printed as 32 hexadecimal digits.
 */
public final class Key {

  /** 128 bits: no two of all outputs ever made have the same by chance. */
  private static final int LENGTH = 16;

  private final Supplier<byte[]> digest;
  private byte @Nullable [] bytes;

  Key(Supplier<byte[]> digest) {
    this.digest = digest;
  }

  synchronized byte[] bytes() {
    byte[] known = bytes;
    if (known == null) {
      known = Arrays.copyOf(digest.get(), LENGTH);
      bytes = known;
    }
    return known;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Key key && Arrays.equals(bytes(), key.bytes());
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(bytes());
  }

  @Override
  public String toString() {
    return HexFormat.of().formatHex(bytes());
  }
}
