package fengcai.exchange.source;

import java.util.Arrays;
import java.util.Locale;

/** A picture of an imported file. */
public final class SourcePicture {

  /** Larger pictures are left out. */
  static final int MOST_BYTES = 30 << 20;

  private final byte[] bytes;
  private final String extension;
  private final String description;
  private final boolean tooLarge;

  private SourcePicture(byte[] bytes, String extension, String description, boolean tooLarge) {
    this.bytes = bytes;
    this.extension = extension;
    this.description = description;
    this.tooLarge = tooLarge;
  }

  SourcePicture(byte[] bytes, String extension) {
    this(bytes.clone(), extension, "", false);
  }

  /** A picture whose bytes are not read because they are too many. */
  static SourcePicture tooLarge(String extension) {
    return new SourcePicture(new byte[0], extension, "", true);
  }

  SourcePicture described(String words) {
    return new SourcePicture(bytes, extension, words, tooLarge);
  }

  /** The extension of a file name in lower case; the whole name if it has none. */
  public static String extension(String name) {
    return name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
  }

  public byte[] bytes() {
    return bytes.clone();
  }

  public boolean hasSameBytes(SourcePicture other) {
    return Arrays.equals(bytes, other.bytes);
  }

  public String extension() {
    return extension;
  }

  /** Empty if the file has no description of the picture. */
  public String description() {
    return description;
  }

  public boolean isTooLarge() {
    return tooLarge;
  }
}
