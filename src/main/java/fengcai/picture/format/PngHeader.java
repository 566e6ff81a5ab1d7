package fengcai.picture.format;

import fengcai.picture.format.PictureProblem.Reason;
import java.nio.ByteBuffer;
import java.util.List;

/**
 * The IHDR chunk of a PNG file (PNG Specification, Third Edition, 11.2.1).
 *
 * @param colour the colour type: 0 grey, 2 RGB, 3 palette, 4 grey with alpha, 6 RGB with alpha
 */
record PngHeader(int width, int height, int depth, int colour, boolean interlaced) {

  static final int GREY = 0;
  static final int PALETTE = 3;
  static final int GREY_ALPHA = 4;

  private static final int LENGTH = 13;

  /** Start and step of the passes of Adam7 (8.1): x, y, step of x, step of y. */
  private static final int[][] ADAM7 = {
    {0, 0, 8, 8}, {4, 0, 8, 8}, {0, 4, 4, 8}, {2, 0, 4, 4}, {0, 2, 2, 4}, {1, 0, 2, 2}, {0, 1, 1, 2}
  };

  private static final int[][] WHOLE = {{0, 0, 1, 1}};

  static PngHeader of(byte[] data) throws UnusablePictureException {
    if (data.length != LENGTH) {
      throw new UnusablePictureException(Reason.UNREADABLE);
    }
    ByteBuffer in = ByteBuffer.wrap(data);
    PngHeader header =
        new PngHeader(in.getInt(), in.getInt(), in.get(), in.get(), data[LENGTH - 1] == 1);
    boolean known = data[10] == 0 && data[11] == 0 && (data[12] == 0 || data[12] == 1);
    if (!known || !depths(header.colour()).contains(header.depth())) {
      throw new UnusablePictureException(Reason.UNREADABLE);
    }
    SourceImage.requireReadableSize(header.width(), header.height());
    return header;
  }

  byte[] bytes() {
    return ByteBuffer.allocate(LENGTH)
        .putInt(width)
        .putInt(height)
        .put((byte) depth)
        .put((byte) colour)
        .put(LENGTH - 1, (byte) (interlaced ? 1 : 0))
        .array();
  }

  private static List<Integer> depths(int colour) {
    return switch (colour) {
      case GREY -> List.of(1, 2, 4, 8, 16);
      case PALETTE -> List.of(1, 2, 4, 8);
      case 2, GREY_ALPHA, 6 -> List.of(8, 16);
      default -> List.of();
    };
  }

  int samples() {
    return switch (colour) {
      case 2 -> 3;
      case GREY_ALPHA -> 2;
      case 6 -> 4;
      default -> 1;
    };
  }

  boolean hasAlpha() {
    return colour >= GREY_ALPHA;
  }

  boolean isGrey() {
    return colour == GREY || colour == GREY_ALPHA;
  }

  /** The length of the inflated image data in bytes: rows, each after one byte for its filter. */
  long inflatedLength() {
    long length = 0;
    for (int[] pass : interlaced ? ADAM7 : WHOLE) {
      long columns = (width - pass[0] + pass[2] - 1L) / pass[2];
      long rows = (height - pass[1] + pass[3] - 1L) / pass[3];
      if (columns > 0 && rows > 0) {
        length += rows * (1 + (columns * samples() * depth + 7) / 8);
      }
    }
    return length;
  }
}
