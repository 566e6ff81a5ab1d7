package fengcai.picture;

import fengcai.picture.PictureFault.Reason;
import java.awt.image.BufferedImage;

/** A picture file whose structure was read; its image data may not have been decoded yet. */
sealed interface SourceImage permits JpegFile, PngFile {

  /** A larger file is refused. */
  int MAX_BYTES = 100_000_000;

  /** The sensors of today's phones have 200 million pixels at most. */
  int MAX_PIXELS = 200_000_000;

  /**
   * Decoded pixels as sRGB, not turned yet.
   *
   * @param whole whether the file holds nothing besides what was decoded
   */
  record Decoded(BufferedImage image, boolean whole) {}

  /** Width as stored, in pixels. */
  int width();

  /** Height as stored, in pixels. */
  int height();

  Orientation orientation();

  /** The ending of files of this format, without a dot. */
  String ending();

  /** How many bytes a decoded pixel takes in memory before it is sRGB. */
  int bytesPerPixel();

  /** How many bytes a decoder keeps besides the pixels it was asked for. */
  long decoderMemory();

  /** Whether browsers show {@link #stripped} in the right colours. */
  boolean isPortable();

  /** Whether reports can embed {@link #stripped} and keep its colours. */
  boolean isPrintable();

  /** The file without metadata; its image data is unchanged, not decoded and encoded again. */
  byte[] stripped();

  /**
   * Decodes every {@code period}th pixel of every {@code period}th row.
   *
   * @throws UnusablePictureException if any of the image data is missing or damaged
   */
  Decoded decode(int period) throws UnusablePictureException;

  /** Reads the structure of a file, told by its content, not by its name. */
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

  /** Refuses a picture by its header, before memory is taken for its pixels. */
  static void requireReadableSize(int width, int height) throws UnusablePictureException {
    if (width <= 0 || height <= 0) {
      throw new UnusablePictureException(Reason.UNREADABLE);
    }
    if ((long) width * height > MAX_PIXELS) {
      throw new UnusablePictureException(Reason.TOO_LARGE, width + " × " + height);
    }
  }
}
