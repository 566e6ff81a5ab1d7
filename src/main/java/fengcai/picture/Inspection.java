package fengcai.picture;

import fengcai.picture.format.Orientation;
import fengcai.picture.format.Picture;
import fengcai.picture.format.PictureProblem;
import fengcai.picture.format.PictureProblem.Reason;
import fengcai.picture.format.SourceImage;
import fengcai.picture.format.UnusablePictureException;
import java.util.Locale;
import java.util.Optional;

/**
 * The result of decoding a picture completely.
 *
 * @param longerSide of the stored file, in pixels
 * @param verbatim whether the file is published without being encoded again
 */
public record Inspection(Picture picture, int longerSide, boolean verbatim) {

  /** Smaller PNG files have no copies: these would hold more colours and more bytes. */
  private static final int LIGHT_PNG = 128 * 1024;

  /** The number of decoded pixels that suffices to find damage. */
  private static final int GLANCE = 1_000_000;

  /** The reason why a file cannot be used as a picture; empty if it can. */
  public static Optional<PictureProblem> fault(String name, byte[] bytes) {
    try {
      of(name, bytes, new MemoryBudget());
      return Optional.empty();
    } catch (UnusablePictureException e) {
      return Optional.of(e.fault());
    }
  }

  /** The number of pixels by the file's header; 0 if it is not a picture. */
  public static long pixels(byte[] bytes) {
    try {
      SourceImage source = SourceImage.parse(bytes);
      return (long) source.width() * source.height();
    } catch (UnusablePictureException e) {
      return 0;
    }
  }

  /**
   * Decodes a picture, sub-sampled.
   *
   * @param name of the file, whose ending says in which format it is published
   */
  static Inspection of(String name, byte[] bytes, MemoryBudget memory)
      throws UnusablePictureException {
    SourceImage source = SourceImage.parse(bytes);
    boolean whole = isWhole(source, memory);
    boolean sideways = source.orientation().isSideways();
    int width = sideways ? source.height() : source.width();
    int height = sideways ? source.width() : source.height();
    boolean verbatim =
        source.ending().equals(ending(name))
            && source.orientation() == Orientation.UPRIGHT
            && source.isPortable()
            && whole
            && width <= Picture.MAX_WIDTH;
    int decoded = Math.ceilDiv(width, source.period());
    int published = verbatim ? width : Math.min(Picture.MAX_WIDTH, decoded);
    boolean light = source.ending().equals("png") && bytes.length < LIGHT_PNG;
    return new Inspection(
        Picture.of(published, Picture.height(width, height, published), !(light && verbatim)),
        Math.max(width, height),
        verbatim);
  }

  /** Decodes the picture; false if the file holds data that was not decoded. */
  private static boolean isWhole(SourceImage source, MemoryBudget memory)
      throws UnusablePictureException {
    double pixels = (double) source.width() * source.height();
    int period = Math.max((int) Math.sqrt(pixels / GLANCE), source.period());
    MemoryBudget.Share share = memory.take(source.memory(period));
    try {
      return source.decode(period).whole();
    } catch (OutOfMemoryError e) {
      throw new UnusablePictureException(
          Reason.TOO_LARGE, source.width() + " × " + source.height());
    } finally {
      share.close();
    }
  }

  /** The format by the file's name. */
  static String ending(String name) {
    return name.toLowerCase(Locale.ROOT).endsWith(".png") ? "png" : "jpg";
  }
}
