package fengcai.picture.format;

import fengcai.picture.format.PictureProblem.Reason;
import java.awt.image.BufferedImage;

/** A picture file of which the structure, but not the image data, has been read. */
public sealed interface SourceImage permits JpegFile, PngFile {

  /** The largest file that is read, in bytes. */
  int MAX_BYTES = 100_000_000;

  /** The most pixels, as many as the largest camera sensors of phones have. */
  int MAX_PIXELS = 200_000_000;

  /** The most decoded pixels in bytes: enough for 24 megapixels, the same on every machine. */
  long MAX_MEMORY = 80L << 20;

  /**
   * Decoded pixels as sRGB, not turned upright.
   *
   * @param whole whether all data of the file was decoded
   */
  record Decoded(BufferedImage image, boolean whole) {}

  /** The stored width, in pixels. */
  int width();

  /** The stored height, in pixels. */
  int height();

  Orientation orientation();

  /** The file name extension of the format, without a dot. */
  String ending();

  /** The memory for a decoded pixel before conversion to sRGB, in bytes. */
  int bytesPerPixel();

  /** The decoder's memory besides the decoded pixels, in bytes. */
  long decoderMemory();

  /** The least sub-sampling with which the decoded pixels stay within {@link #MAX_MEMORY}. */
  default int period() {
    int period = 1;
    while (pixels(period) * bytesPerPixel() > MAX_MEMORY) {
      period++;
    }
    return period;
  }

  /** The memory for decoding, in bytes: the decoder's and that of the sRGB pixels. */
  default long memory(int period) {
    return pixels(period) * (bytesPerPixel() + Integer.BYTES) + decoderMemory();
  }

  private long pixels(int period) {
    return (long) Math.ceilDiv(width(), period) * Math.ceilDiv(height(), period);
  }

  /** Whether browsers show {@link #stripped} in the right colours. */
  boolean isPortable();

  /** Whether reports can embed {@link #stripped} without changing its colours. */
  boolean isPrintable();

  /** The file without metadata; its image data is not encoded again. */
  byte[] stripped();

  /**
   * Decodes every {@code period}th pixel of every {@code period}th row.
   *
   * @throws UnusablePictureException if image data is missing or damaged
   */
  Decoded decode(int period) throws UnusablePictureException;

  /** Reads the structure of a file; its format is found by content, not by name. */
  static SourceImage parse(byte[] bytes) throws UnusablePictureException {
    if (bytes.length > MAX_BYTES) {
      throw new UnusablePictureException(Reason.TOO_LARGE, bytes.length / 1_000_000 + " MB");
    }
    return switch (FileFormat.of(bytes)) {
      case JPEG -> JpegFile.parse(bytes);
      case PNG -> PngFile.parse(bytes);
      case UNKNOWN -> throw new UnusablePictureException(Reason.UNREADABLE);
      case FileFormat other -> throw new UnusablePictureException(Reason.FORMAT, other.label());
    };
  }

  /** Refuses sizes over the limit before memory for pixels is allocated. */
  static void requireReadableSize(int width, int height) throws UnusablePictureException {
    if (width <= 0 || height <= 0) {
      throw new UnusablePictureException(Reason.UNREADABLE);
    }
    if ((long) width * height > MAX_PIXELS) {
      throw new UnusablePictureException(Reason.TOO_LARGE, width + " × " + height);
    }
  }
}
