package fengcai.picture;

import java.awt.image.BufferedImage;

/**
 * How a stored picture must be turned to be upright: the values of the EXIF tag Orientation (CIPA
 * DC-008, 4.6.4), in their order from 1 to 8.
 */
enum Orientation {
  UPRIGHT(false),
  MIRRORED(false),
  UPSIDE_DOWN(false),
  FLIPPED(false),
  TRANSPOSED(true),
  TURNED_LEFT(true),
  TRANSVERSED(true),
  TURNED_RIGHT(true);

  private final boolean sideways;

  Orientation(boolean sideways) {
    this.sideways = sideways;
  }

  /** The orientation of a tag's value; upright for a value that has no meaning. */
  static Orientation of(int value) {
    return value >= 1 && value <= values().length ? values()[value - 1] : UPRIGHT;
  }

  /** Whether the upright picture is as wide as the stored one is high. */
  boolean isSideways() {
    return sideways;
  }

  /** The upright picture; the picture itself where it is upright already. */
  BufferedImage apply(BufferedImage stored) {
    if (this == UPRIGHT) {
      return stored;
    }
    int width = stored.getWidth();
    int height = stored.getHeight();
    BufferedImage upright =
        new BufferedImage(sideways ? height : width, sideways ? width : height, stored.getType());
    int[] row = new int[width];
    for (int y = 0; y < height; y++) {
      stored.getRGB(0, y, width, 1, row, 0, width);
      for (int x = 0; x < width; x++) {
        int right = width - 1 - x;
        int bottom = height - 1 - y;
        switch (this) {
          case UPRIGHT -> upright.setRGB(x, y, row[x]);
          case MIRRORED -> upright.setRGB(right, y, row[x]);
          case UPSIDE_DOWN -> upright.setRGB(right, bottom, row[x]);
          case FLIPPED -> upright.setRGB(x, bottom, row[x]);
          case TRANSPOSED -> upright.setRGB(y, x, row[x]);
          case TURNED_LEFT -> upright.setRGB(bottom, x, row[x]);
          case TRANSVERSED -> upright.setRGB(bottom, right, row[x]);
          case TURNED_RIGHT -> upright.setRGB(y, right, row[x]);
        }
      }
    }
    return upright;
  }
}
