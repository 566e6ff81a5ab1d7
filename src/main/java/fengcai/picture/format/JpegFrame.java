package fengcai.picture.format;

import fengcai.picture.format.PictureProblem.Reason;
import java.util.ArrayList;
import java.util.List;

/**
 * The frame header of a JPEG file (ITU-T T.81, B.2.2).
 *
 * @param components the component identifiers
 */
record JpegFrame(int width, int height, List<Integer> components, boolean progressive) {

  private static final int PROGRESSIVE = 0xc2;
  private static final int FIXED_LENGTH = 6;
  private static final int COMPONENT_LENGTH = 3;

  JpegFrame {
    components = List.copyOf(components);
  }

  /** Whether a marker starts a frame that can be decoded: baseline or progressive. */
  static boolean isDecodable(int marker) {
    return marker >= 0xc0 && marker <= PROGRESSIVE;
  }

  /** Whether a marker starts a frame: SOF0 to SOF15, without DHT, JPG and DAC in between. */
  static boolean isFrame(int marker) {
    return marker >= 0xc0 && marker <= 0xcf && marker != 0xc4 && marker != 0xc8 && marker != 0xcc;
  }

  /**
   * Reads a header.
   *
   * @param data the segment after its length
   */
  static JpegFrame of(int marker, byte[] data) throws UnusablePictureException {
    if (!isDecodable(marker) || data.length < FIXED_LENGTH || data[0] != 8) {
      throw new UnusablePictureException(Reason.UNREADABLE);
    }
    int count = data[FIXED_LENGTH - 1] & 0xff;
    if (data.length != FIXED_LENGTH + count * COMPONENT_LENGTH) {
      throw new UnusablePictureException(Reason.UNREADABLE);
    }
    int height = ((data[1] & 0xff) << 8) | (data[2] & 0xff);
    int width = ((data[3] & 0xff) << 8) | (data[4] & 0xff);
    SourceImage.requireReadableSize(width, height);
    List<Integer> components = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      components.add(data[FIXED_LENGTH + i * COMPONENT_LENGTH] & 0xff);
    }
    return new JpegFrame(width, height, components, marker == PROGRESSIVE);
  }
}
