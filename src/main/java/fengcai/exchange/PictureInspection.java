package fengcai.exchange;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Iterator;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;

/**
 * Decodes the pictures of one file to see whether they can be shown. A few kilobytes can claim
 * billions of pixels, so sizes are read before anything is decoded, and decoding keeps only some of
 * the pixels.
 */
final class PictureInspection {

  /** More than any camera takes. */
  private static final long MOST_PIXELS = 250_000_000;

  /** Of all pictures of a file: what is decoded within seconds. */
  private static final long MOST_PIXELS_TOGETHER = 1_000_000_000;

  private static final int SIDE_KEPT = 500;

  private long pixels;

  /** What a picture was found to be. */
  enum Outcome {
    SOUND,
    BROKEN,
    TOO_LARGE
  }

  Outcome of(Picture picture) {
    if (picture.isTooLarge()) {
      return Outcome.TOO_LARGE;
    }
    try (ImageInputStream in =
        ImageIO.createImageInputStream(new ByteArrayInputStream(picture.bytes()))) {
      Iterator<ImageReader> readers = ImageIO.getImageReaders(in);
      return readers.hasNext() ? read(readers.next(), in) : Outcome.BROKEN;
    } catch (IOException | RuntimeException broken) {
      return Outcome.BROKEN;
    }
  }

  private Outcome read(ImageReader reader, ImageInputStream in) throws IOException {
    try {
      reader.setInput(in, true, true);
      int width = reader.getWidth(0);
      int height = reader.getHeight(0);
      long size = (long) width * height;
      if (size > MOST_PIXELS || pixels + size > MOST_PIXELS_TOGETHER) {
        return Outcome.TOO_LARGE;
      }
      pixels += size;
      ImageReadParam some = reader.getDefaultReadParam();
      some.setSourceSubsampling(1 + width / SIDE_KEPT, 1 + height / SIDE_KEPT, 0, 0);
      reader.read(0, some);
      return Outcome.SOUND;
    } finally {
      reader.dispose();
    }
  }
}
