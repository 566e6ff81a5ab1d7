package fengcai.picture;

/** How many pixels of a picture are decoded, so that memory is bounded on every machine alike. */
final class Sampling {

  /** Enough for all pixels of a photo of 24 megapixels. */
  private static final long MOST_BYTES = 80L << 20;

  /** An sRGB pixel as an integer. */
  private static final int CONVERTED = 4;

  private Sampling() {}

  /** The least period in which the pixels of a picture have to be decoded to fit into memory. */
  static int period(SourceImage source) {
    int period = 1;
    while (pixels(source, period) * source.bytesPerPixel() > MOST_BYTES) {
      period++;
    }
    return period;
  }

  /** How many bytes decoding takes at once, of the decoder and for the result. */
  static long memory(SourceImage source, int period) {
    return pixels(source, period) * (source.bytesPerPixel() + CONVERTED) + source.decoderMemory();
  }

  private static long pixels(SourceImage source, int period) {
    return (long) Math.ceilDiv(source.width(), period) * Math.ceilDiv(source.height(), period);
  }

  /** The height that goes with a width, so that proportions are kept. */
  static int height(int width, int height, int wanted) {
    return Math.max(1, (int) Math.round((double) height * wanted / width));
  }
}
