package fengcai.picture;

import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Optional;

/** The one thing that is read of EXIF data (CIPA DC-008, a TIFF structure). */
final class Exif {

  private static final int ORIENTATION = 0x0112;
  private static final int LITTLE_ENDIAN = 0x4949;
  private static final int BIG_ENDIAN = 0x4d4d;
  private static final int TYPE_SHORT = 3;
  private static final int TYPE_LONG = 4;
  private static final int ENTRY_LENGTH = 12;

  private Exif() {}

  /**
   * The orientation that the first directory states; empty where there is none, or the data cannot
   * be read.
   *
   * @param tiff the data from its byte order mark on
   */
  static Optional<Orientation> orientation(byte[] tiff) {
    ByteBuffer data = ByteBuffer.wrap(tiff);
    try {
      switch (data.getShort()) {
        case LITTLE_ENDIAN -> data.order(ByteOrder.LITTLE_ENDIAN);
        case BIG_ENDIAN -> data.order(ByteOrder.BIG_ENDIAN);
        default -> {
          return Optional.empty();
        }
      }
      data.getShort();
      data.position(data.getInt());
      int entries = data.getShort() & 0xffff;
      for (int start = data.position(); entries > 0; entries--, start += ENTRY_LENGTH) {
        data.position(start);
        if ((data.getShort() & 0xffff) == ORIENTATION) {
          int type = data.getShort();
          data.getInt();
          return switch (type) {
            case TYPE_SHORT -> Optional.of(Orientation.of(data.getShort()));
            case TYPE_LONG -> Optional.of(Orientation.of(data.getInt()));
            default -> Optional.empty();
          };
        }
      }
      return Optional.empty();
    } catch (BufferUnderflowException | IllegalArgumentException e) {
      return Optional.empty();
    }
  }
}
