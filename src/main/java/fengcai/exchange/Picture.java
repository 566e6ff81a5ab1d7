package fengcai.exchange;

import java.util.Arrays;
import java.util.Locale;

/** A picture of an imported file. */
final class Picture {

  /** Larger pictures are left out. */
  static final int MOST_BYTES = 30 << 20;

  private final byte[] bytes;
  private final String extension;
  private final String description;
  private final boolean tooLarge;

  private Picture(byte[] bytes, String extension, String description, boolean tooLarge) {
    this.bytes = bytes;
    this.extension = extension;
    this.description = description;
    this.tooLarge = tooLarge;
  }

  Picture(byte[] bytes, String extension) {
    this(bytes.clone(), extension, "", false);
  }

  /** A picture whose bytes are not read because they are too many. */
  static Picture tooLarge(String extension) {
    return new Picture(new byte[0], extension, "", true);
  }

  Picture described(String words) {
    return new Picture(bytes, extension, words, tooLarge);
  }

  /** The extension of a file name in lower case; the whole name if it has none. */
  static String extension(String name) {
    return name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
  }

  byte[] bytes() {
    return bytes.clone();
  }

  boolean hasSameBytes(Picture other) {
    return Arrays.equals(bytes, other.bytes);
  }

  String extension() {
    return extension;
  }

  /** Empty if the file has no description of the picture. */
  String description() {
    return description;
  }

  boolean isTooLarge() {
    return tooLarge;
  }
}
