package fengcai.picture.format;

import java.awt.image.BufferedImage;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/**
 * The values of the EXIF tag Orientation (CIPA DC-008, 4.6.4) in their order from 1 to 8: how a
 * stored picture must be turned to be upright.
 */
public enum Orientation {
  UPRIGHT(false),
  MIRRORED(false),
  UPSIDE_DOWN(false),
  FLIPPED(false),
  TRANSPOSED(true),
  TURNED_LEFT(true),
  TRANSVERSED(true),
  TURNED_RIGHT(true);

  private static final int EXIF_TAG = 0x0112;
  private static final int LITTLE_ENDIAN = 0x4949;
  private static final int BIG_ENDIAN = 0x4d4d;
  private static final int TYPE_SHORT = 3;
  private static final int TYPE_LONG = 4;
  private static final int ENTRY_LENGTH = 12;

  private final boolean sideways;

  Orientation(boolean sideways) {
    this.sideways = sideways;
  }

  /** The orientation of a tag's value; upright for an undefined one. */
  public static Orientation of(int value) {
    return value >= 1 && value <= values().length ? values()[value - 1] : UPRIGHT;
  }

  /**
   * The orientation in the first directory of EXIF data (CIPA DC-008, a TIFF structure); upright
   * where there is none or the data cannot be read.
   *
   * @param tiff the data from its byte order mark on
   */
  static Orientation ofExif(byte[] tiff) {
    ByteBuffer data = ByteBuffer.wrap(tiff);
    try {
      switch (data.getShort()) {
        case LITTLE_ENDIAN -> data.order(ByteOrder.LITTLE_ENDIAN);
        case BIG_ENDIAN -> data.order(ByteOrder.BIG_ENDIAN);
        default -> {
          return UPRIGHT;
        }
      }
      data.getShort();
      data.position(data.getInt());
      int entries = data.getShort() & 0xffff;
      for (int start = data.position(); entries > 0; entries--, start += ENTRY_LENGTH) {
        data.position(start);
        if ((data.getShort() & 0xffff) == EXIF_TAG) {
          int type = data.getShort();
          data.getInt();
          return switch (type) {
            case TYPE_SHORT -> of(data.getShort());
            case TYPE_LONG -> of(data.getInt());
            default -> UPRIGHT;
          };
        }
      }
      return UPRIGHT;
    } catch (BufferUnderflowException | IllegalArgumentException e) {
      return UPRIGHT;
    }
  }

  /** Whether width and height are exchanged. */
  public boolean isSideways() {
    return sideways;
  }

  /** The upright picture; the same object if it is upright already. */
  public BufferedImage apply(BufferedImage stored) {
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
