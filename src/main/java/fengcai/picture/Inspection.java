package fengcai.picture;

import fengcai.picture.PictureFault.Reason;
import java.util.Locale;
import java.util.Optional;

/**
 * What reading a picture from beginning to end has shown.
 *
 * @param longerSide of the file as it is, in pixels
 * @param verbatim whether the file is published without being encoded again
 */
public record Inspection(Picture picture, int longerSide, boolean verbatim) {

  /** A lighter PNG file gains nothing by copies: they hold more colours than it, and weigh more. */
  private static final int LIGHT_PNG = 128 * 1024;

  /** Of what is only looked at, this many pixels are enough. */
  private static final int GLANCE = 1_000_000;

  /** What keeps a file from being used as a picture, if anything does. */
  public static Optional<PictureFault> fault(String name, byte[] bytes) {
    try {
      of(name, bytes, new MemoryBudget());
      return Optional.empty();
    } catch (UnusablePictureException e) {
      return Optional.of(e.fault());
    }
  }

  /** How many pixels a file claims to have, without decoding it; none where it is no picture. */
  public static long pixels(byte[] bytes) {
    try {
      SourceImage source = SourceImage.parse(bytes);
      return (long) source.width() * source.height();
    } catch (UnusablePictureException e) {
      return 0;
    }
  }

  /**
   * Decodes a picture in little memory.
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
    int decoded = Math.ceilDiv(width, Sampling.period(source));
    int published = verbatim ? width : Math.min(Picture.MAX_WIDTH, decoded);
    boolean light = source.ending().equals("png") && bytes.length < LIGHT_PNG;
    return new Inspection(
        Picture.of(published, Sampling.height(width, height, published), !(light && verbatim)),
        Math.max(width, height),
        verbatim);
  }

  /** Decodes; false where the file holds more than was decoded. */
  private static boolean isWhole(SourceImage source, MemoryBudget memory)
      throws UnusablePictureException {
    double pixels = (double) source.width() * source.height();
    int period = Math.max((int) Math.sqrt(pixels / GLANCE), Sampling.period(source));
    MemoryBudget.Share share = memory.take(Sampling.memory(source, period));
    try {
      return source.decode(period).whole();
    } catch (OutOfMemoryError e) {
      throw new UnusablePictureException(
          Reason.TOO_LARGE, source.width() + " × " + source.height());
    } finally {
      share.close();
    }
  }

  /** The format that a file's name promises. */
  static String ending(String name) {
    return name.toLowerCase(Locale.ROOT).endsWith(".png") ? "png" : "jpg";
  }
}
