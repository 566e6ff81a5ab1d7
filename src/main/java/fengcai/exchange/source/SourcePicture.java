package fengcai.exchange.source;

import java.util.Arrays;
import java.util.Locale;

/**
 * A picture of an imported file.
 *
 * @param extension of its file name, in lower case
 * @param description empty if the file has none
 * @param isTooLarge whether the bytes are left out because they are too many
 */
public record SourcePicture(
    byte[] bytes, String extension, String description, boolean isTooLarge) {

  /** Larger pictures are left out. */
  static final int MOST_BYTES = 30 << 20;

  static SourcePicture tooLarge(String extension) {
    return new SourcePicture(new byte[0], extension, "", true);
  }

  SourcePicture described(String words) {
    return new SourcePicture(bytes, extension, words, isTooLarge);
  }

  /** The extension of a file name in lower case; the whole name if it has none. */
  public static String extension(String name) {
    return name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
  }

  public boolean hasSameBytes(SourcePicture other) {
    return Arrays.equals(bytes, other.bytes);
  }
}
