package fengcai.picture;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.CRC32;
import java.util.zip.Deflater;

/** Puts into picture files what cameras, programs and accidents put there. */
public final class PictureBytes {

  private PictureBytes() {}

  /** A JPEG file with a segment right behind its first two bytes. */
  public static byte[] withSegment(byte[] jpeg, int marker, byte[] data) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    out.write(jpeg, 0, 2);
    out.write(0xff);
    out.write(marker);
    out.write((data.length + 2) >> 8);
    out.write(data.length + 2);
    out.writeBytes(data);
    out.write(jpeg, 2, jpeg.length - 2);
    return out.toByteArray();
  }

  /** A JPEG file without the segments of a marker before its first scan. */
  public static byte[] withoutSegments(byte[] jpeg, int marker) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    out.write(jpeg, 0, 2);
    int at = 2;
    while ((jpeg[at + 1] & 0xff) != 0xda) {
      int end = at + 2 + (((jpeg[at + 2] & 0xff) << 8) | (jpeg[at + 3] & 0xff));
      if ((jpeg[at + 1] & 0xff) != marker) {
        out.write(jpeg, at, end - at);
      }
      at = end;
    }
    out.write(jpeg, at, jpeg.length - at);
    return out.toByteArray();
  }

  /** Where the entropy-coded data of a JPEG file's first scan begins. */
  public static int scan(byte[] jpeg) {
    int at = 2;
    while ((jpeg[at + 1] & 0xff) != 0xda) {
      at += 2 + (((jpeg[at + 2] & 0xff) << 8) | (jpeg[at + 3] & 0xff));
    }
    return at + 2 + (((jpeg[at + 2] & 0xff) << 8) | (jpeg[at + 3] & 0xff));
  }

  /** The segment in which Adobe's programs say how colours are coded. */
  public static byte[] adobe(int transform) {
    return join(bytes("Adobe"), new byte[] {0, 100, 0, 0, 0, 0, (byte) transform});
  }

  /** A colour profile in a segment. */
  public static byte[] profileSegment(byte[] profile) {
    return join(bytes("ICC_PROFILE\0"), new byte[] {1, 1}, profile);
  }

  /** EXIF data with an orientation, a description, a place and a small picture, for a segment. */
  public static byte[] exif(int orientation, String text, byte[] thumbnail) {
    return join(bytes("Exif\0\0"), tiff(orientation, text, thumbnail));
  }

  /** The same for a chunk of a PNG file. */
  public static byte[] tiff(int orientation, String text, byte[] thumbnail) {
    byte[] words = bytes(text + "\0");
    int directory = 8;
    int texts = directory + 2 + 3 * 12 + 4;
    int place = texts + words.length;
    int second = place + 2 + 12 + 4;
    ByteBuffer tiff =
        ByteBuffer.allocate(second + 2 + 2 * 12 + 4 + thumbnail.length)
            .order(ByteOrder.LITTLE_ENDIAN);
    tiff.put(bytes("II")).putShort((short) 42).putInt(directory);
    tiff.putShort((short) 3);
    entry(tiff, 0x010e, 2, words.length, texts);
    entry(tiff, 0x0112, 3, 1, orientation);
    entry(tiff, 0x8825, 4, 1, place);
    tiff.putInt(second).put(words);
    tiff.putShort((short) 1);
    entry(tiff, 0x001d, 2, words.length, texts);
    tiff.putInt(0).putShort((short) 2);
    entry(tiff, 0x0201, 4, 1, second + 2 + 2 * 12 + 4);
    entry(tiff, 0x0202, 4, 1, thumbnail.length);
    return tiff.putInt(0).put(thumbnail).array();
  }

  private static void entry(ByteBuffer tiff, int tag, int type, int count, int value) {
    tiff.putShort((short) tag).putShort((short) type).putInt(count).putInt(value);
  }

  /** A PNG file with a chunk right behind its header. */
  public static byte[] withChunk(byte[] png, String type, byte[] data) {
    byte[] chunk = chunk(type, data);
    return join(Arrays.copyOf(png, 33), chunk, Arrays.copyOfRange(png, 33, png.length));
  }

  public static byte[] chunk(String type, byte[] data) {
    CRC32 crc = new CRC32();
    crc.update(bytes(type));
    crc.update(data);
    return ByteBuffer.allocate(12 + data.length)
        .putInt(data.length)
        .put(bytes(type))
        .put(data)
        .putInt((int) crc.getValue())
        .array();
  }

  /** A PNG file of one colour that says of itself that it is of some size. */
  public static byte[] plainPng(int width, int height) {
    byte[] header =
        ByteBuffer.allocate(13)
            .putInt(width)
            .putInt(height)
            .put((byte) 1)
            .put(12, (byte) 0)
            .array();
    long rows = (long) height * (1 + (width + 7) / 8);
    Deflater deflater = new Deflater();
    ByteArrayOutputStream data = new ByteArrayOutputStream();
    byte[] piece = new byte[65_536];
    byte[] out = new byte[65_536];
    while (!deflater.finished()) {
      if (deflater.needsInput() && rows > 0) {
        int count = (int) Math.min(piece.length, rows);
        deflater.setInput(piece, 0, count);
        rows -= count;
        if (rows == 0) {
          deflater.finish();
        }
      }
      data.write(out, 0, deflater.deflate(out));
    }
    deflater.end();
    return join(
        new byte[] {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n'},
        chunk("IHDR", header),
        chunk("IDAT", data.toByteArray()),
        chunk("IEND", new byte[0]));
  }

  /** A PNG file that says of itself that it has 900 million pixels; its data is that of 64. */
  public static byte[] hugePng() {
    byte[] png = plainPng(8, 8);
    byte[] header = Arrays.copyOfRange(png, 16, 29);
    ByteBuffer.wrap(header).putInt(30_000).putInt(30_000);
    return join(
        Arrays.copyOf(png, 8), chunk("IHDR", header), Arrays.copyOfRange(png, 33, png.length));
  }

  /**
   * A JPEG file of one grey, of any size: each of its blocks is coded in six bits, no difference of
   * brightness and no detail (the tables of ITU-T T.81, K.3).
   */
  public static byte[] greyJpeg(int width, int height) {
    byte[] small = SamplePictures.jpeg(SamplePictures.grey(8, 8));
    byte[] large = Arrays.copyOf(small, scan(small));
    int frame = 2;
    while (large[frame + 1] != (byte) 0xc0) {
      frame += 2 + (((large[frame + 2] & 0xff) << 8) | (large[frame + 3] & 0xff));
    }
    ByteBuffer.wrap(large, frame + 5, 4).putShort((short) height).putShort((short) width);
    long blocks = (long) ((width + 7) / 8) * ((height + 7) / 8);
    byte[] data = new byte[(int) (blocks * 6 / 8) + 3];
    byte[] four = {0b00101000, (byte) 0b10100010, (byte) 0b10001010};
    for (int i = 0; i < data.length; i++) {
      data[i] = four[i % 3];
    }
    return join(large, data, new byte[] {(byte) 0xff, (byte) 0xd9});
  }

  public static byte[] deflated(byte[] data) {
    Deflater deflater = new Deflater();
    deflater.setInput(data);
    deflater.finish();
    byte[] out = new byte[data.length + 100];
    int length = deflater.deflate(out);
    deflater.end();
    return Arrays.copyOf(out, length);
  }

  public static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.ISO_8859_1);
  }

  public static byte[] join(byte[]... parts) {
    ByteArrayOutputStream all = new ByteArrayOutputStream();
    for (byte[] part : parts) {
      all.writeBytes(part);
    }
    return all.toByteArray();
  }

  /** The first part of a file. */
  public static byte[] cut(byte[] file, double part) {
    return Arrays.copyOf(file, (int) (file.length * part));
  }
}
