package fengcai.picture.format;

import fengcai.picture.format.PictureProblem.Reason;
import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.zip.CRC32;

/**
 * The chunks of a PNG file that say how to decode it (PNG Specification, Third Edition, 5).
 *
 * @param others the palette and ancillary chunks by their types, of each the first that is intact
 * @param data the image data of all IDAT chunks
 */
record PngChunks(PngHeader header, Map<String, byte[]> others, byte[] data) {

  static final String PALETTE = "PLTE";
  static final String TRANSPARENCY = "tRNS";
  static final String PROFILE = "iCCP";
  static final String SRGB = "sRGB";
  static final String CODE_POINTS = "cICP";
  static final String GAMMA = "gAMA";
  static final String EXIF = "eXIf";

  private static final byte[] SIGNATURE = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n'};
  private static final int CHUNK_OVERHEAD = 12;
  private static final Set<String> ANCILLARY =
      Set.of(TRANSPARENCY, PROFILE, SRGB, CODE_POINTS, GAMMA, EXIF);

  /**
   * Reads a file up to its end or to a chunk that was cut.
   *
   * @throws UnusablePictureException if there is no header, or the palette or image data is damaged
   */
  static PngChunks read(byte[] bytes) throws UnusablePictureException {
    Map<String, byte[]> others = new HashMap<>();
    ByteArrayOutputStream data = new ByteArrayOutputStream();
    ByteBuffer in = ByteBuffer.wrap(bytes).position(SIGNATURE.length);
    Optional<PngHeader> header = Optional.empty();
    while (in.remaining() >= CHUNK_OVERHEAD) {
      int length = in.getInt();
      byte[] name = new byte[4];
      in.get(name);
      String type = new String(name, StandardCharsets.ISO_8859_1);
      if (type.equals("IEND")) {
        break;
      }
      if (length < 0 || length > in.remaining() - 4) {
        // The rest of a cut chunk may complete the image data nevertheless.
        if (type.equals("IDAT")) {
          data.write(bytes, in.position(), in.remaining());
        }
        break;
      }
      byte[] content = new byte[length];
      in.get(content);
      boolean intact = in.getInt() == crc(name, content);
      if (header.isEmpty()) {
        header = Optional.of(header(type, content));
      } else if (type.equals("IDAT")) {
        requireIntact(intact);
        data.writeBytes(content);
      } else if (type.equals(PALETTE)) {
        requireIntact(intact);
        others.putIfAbsent(type, content);
      } else if (intact && ANCILLARY.contains(type)) {
        others.putIfAbsent(type, content);
      }
    }
    return new PngChunks(
        header.orElseThrow(() -> new UnusablePictureException(Reason.DAMAGED)),
        others,
        data.toByteArray());
  }

  private static PngHeader header(String type, byte[] content) throws UnusablePictureException {
    if (!type.equals("IHDR")) {
      throw new UnusablePictureException(Reason.UNREADABLE);
    }
    return PngHeader.of(content);
  }

  private static void requireIntact(boolean intact) throws UnusablePictureException {
    if (!intact) {
      throw new UnusablePictureException(Reason.DAMAGED);
    }
  }

  Optional<byte[]> find(String type) {
    return Optional.ofNullable(others.get(type));
  }

  boolean has(String type) {
    return others.containsKey(type);
  }

  /** A file that begins with this header. */
  static ByteArrayOutputStream begin(PngHeader header) {
    ByteArrayOutputStream file = new ByteArrayOutputStream();
    file.writeBytes(SIGNATURE);
    write(file, "IHDR", header.bytes());
    return file;
  }

  static void write(ByteArrayOutputStream file, String type, byte[] content) {
    byte[] name = type.getBytes(StandardCharsets.ISO_8859_1);
    file.writeBytes(ByteBuffer.allocate(8).putInt(content.length).put(name).array());
    file.writeBytes(content);
    file.writeBytes(ByteBuffer.allocate(4).putInt(crc(name, content)).array());
  }

  private static int crc(byte[] name, byte[] content) {
    CRC32 crc = new CRC32();
    crc.update(name);
    crc.update(content);
    return (int) crc.getValue();
  }
}
