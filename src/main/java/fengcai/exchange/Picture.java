package fengcai.exchange;

import java.util.Arrays;
import java.util.Locale;

/** A picture out of a file: its bytes, the ending of its name ({@code png}), its description. */
final class Picture {

  /** A picture of more bytes is left out. */
  static final int MOST_BYTES = 30 << 20;

  private final byte[] bytes;
  private final String ending;
  private final String description;
  private final boolean tooLarge;

  private Picture(byte[] bytes, String ending, String description, boolean tooLarge) {
    this.bytes = bytes;
    this.ending = ending;
    this.description = description;
    this.tooLarge = tooLarge;
  }

  Picture(byte[] bytes, String ending, String description) {
    this(bytes.clone(), ending, description, false);
  }

  /** A picture that is in the file but has too many bytes to be read. */
  static Picture tooLarge(String ending, String description) {
    return new Picture(new byte[0], ending, description, true);
  }

  /** The same picture at another place, where it may be described in other words. */
  Picture described(String words) {
    return new Picture(bytes, ending, words, tooLarge);
  }

  /** The ending of a file's name; empty where it has none. */
  static String ending(String name) {
    return name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
  }

  byte[] bytes() {
    return bytes.clone();
  }

  boolean hasSameBytes(Picture other) {
    return Arrays.equals(bytes, other.bytes);
  }

  String ending() {
    return ending;
  }

  /** Empty where the file says nothing of it. */
  String description() {
    return description;
  }

  boolean isTooLarge() {
    return tooLarge;
  }
}
