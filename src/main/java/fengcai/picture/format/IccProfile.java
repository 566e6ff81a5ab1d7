package fengcai.picture.format;

import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.awt.image.ColorConvertOp;
import java.awt.image.DataBuffer;
import java.awt.image.Raster;
import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;

/**
 * A colour profile (ICC.1:2022), reduced to the tags that conversions use. Its texts, which may
 * name a person or a device, are replaced.
 */
final class IccProfile {

  /** Profiles of printing presses have about 500 KB. */
  static final int MAX_BYTES = 4_000_000;

  private static final int HEADER_LENGTH = 128;
  private static final int ENTRY_LENGTH = 12;
  private static final int MAX_TAGS = 100;

  /**
   * Ranges of the header with programs, devices and manufacturers, the checksum and reserved bytes.
   */
  private static final int[][] NAMES_IN_HEADER = {{4, 8}, {40, 44}, {48, 56}, {80, HEADER_LENGTH}};

  /** Tags that conversions use (ICC.1:2022, 8.3 to 8.7). */
  private static final List<String> COLOUR_TAGS =
      List.of(
          "wtpt", "bkpt", "chad", "rXYZ", "gXYZ", "bXYZ", "rTRC", "gTRC", "bTRC", "kTRC", "A2B0",
          "A2B1", "A2B2", "B2A0", "B2A1", "B2A2", "D2B0", "D2B1", "D2B2", "D2B3", "cicp");

  private static final String NAME = "RGB";

  private static final int CHUNK_LENGTH = 65_519;
  private static final byte[] CHUNK_NAME = "ICC_PROFILE\0".getBytes(StandardCharsets.US_ASCII);

  private final byte[] bytes;
  private final ICC_Profile profile;

  private IccProfile(byte[] bytes, ICC_Profile profile) {
    this.bytes = bytes;
    this.profile = profile;
  }

  /** Joins the chunks of a profile in a JPEG file (ICC.1:2022, B.4); empty if one is missing. */
  static Optional<byte[]> assemble(List<byte[]> chunks) {
    TreeMap<Integer, byte[]> byNumber = new TreeMap<>();
    chunks.stream()
        .filter(chunk -> chunk.length > 2 && (chunk[1] & 0xff) == chunks.size())
        .forEach(chunk -> byNumber.put(chunk[0] & 0xff, chunk));
    if (chunks.isEmpty()
        || byNumber.size() != chunks.size()
        || byNumber.firstKey() != 1
        || byNumber.lastKey() != chunks.size()) {
      return Optional.empty();
    }
    ByteArrayOutputStream profile = new ByteArrayOutputStream();
    byNumber.values().forEach(chunk -> profile.write(chunk, 2, chunk.length - 2));
    return Optional.of(profile.toByteArray());
  }

  /**
   * The reduced profile; empty if it cannot be applied to colours of the type.
   *
   * @param type a type of {@link ColorSpace}
   */
  static Optional<IccProfile> of(byte[] bytes, int type) {
    return reduced(bytes).flatMap(reduced -> usable(reduced, type));
  }

  private static Optional<IccProfile> usable(byte[] bytes, int type) {
    try {
      IccProfile profile = new IccProfile(bytes, ICC_Profile.getInstance(bytes));
      if (profile.profile.getColorSpaceType() != type) {
        return Optional.empty();
      }
      int bands = profile.components();
      profile
          .toSrgb()
          .filter(
              Raster.createInterleavedRaster(DataBuffer.TYPE_BYTE, 1, 1, bands, null),
              Raster.createInterleavedRaster(DataBuffer.TYPE_BYTE, 1, 1, 3, null));
      return Optional.of(profile);
    } catch (RuntimeException e) {
      // The exceptions for malformed profiles are not documented.
      return Optional.empty();
    }
  }

  /** A conversion of rasters with one byte per component. */
  ColorConvertOp toSrgb() {
    ICC_Profile srgb = ICC_Profile.getInstance(ColorSpace.CS_sRGB);
    return new ColorConvertOp(new ICC_Profile[] {profile, srgb}, null);
  }

  /** Components of a colour: 1 for grey, 3 for RGB, 4 for CMYK. */
  int components() {
    return profile.getNumComponents();
  }

  byte[] bytes() {
    return bytes.clone();
  }

  /** The profile as APP2 segments of a JPEG file. */
  List<byte[]> jpegChunks() {
    List<byte[]> chunks = new ArrayList<>();
    int count = (bytes.length + CHUNK_LENGTH - 1) / CHUNK_LENGTH;
    for (int i = 0; i < count; i++) {
      int start = i * CHUNK_LENGTH;
      ByteArrayOutputStream chunk = new ByteArrayOutputStream();
      chunk.writeBytes(CHUNK_NAME);
      chunk.write(i + 1);
      chunk.write(count);
      chunk.write(bytes, start, Math.min(CHUNK_LENGTH, bytes.length - start));
      chunks.add(chunk.toByteArray());
    }
    return chunks;
  }

  private record Tag(int signature, byte[] data) {}

  /** Rewrites the profile with the tags that conversions use (ICC.1:2022, clause 7). */
  private static Optional<byte[]> reduced(byte[] bytes) {
    ByteBuffer in = ByteBuffer.wrap(bytes);
    if (bytes.length < HEADER_LENGTH + 4 || bytes.length > MAX_BYTES) {
      return Optional.empty();
    }
    int count = in.getInt(HEADER_LENGTH);
    if (count < 1
        || count > MAX_TAGS
        || in.remaining() < HEADER_LENGTH + 4 + count * ENTRY_LENGTH) {
      return Optional.empty();
    }
    boolean fourth = bytes[8] >= 4;
    List<Tag> tags = new ArrayList<>();
    tags.add(new Tag(signature("desc"), fourth ? localized() : description()));
    tags.add(new Tag(signature("cprt"), fourth ? localized() : text()));
    for (int i = 0; i < count; i++) {
      in.position(HEADER_LENGTH + 4 + i * ENTRY_LENGTH);
      int signature = in.getInt();
      int offset = in.getInt();
      int length = in.getInt();
      if (offset < 0 || length < 0 || (long) offset + length > bytes.length) {
        return Optional.empty();
      }
      if (COLOUR_TAGS.stream().anyMatch(tag -> signature(tag) == signature)) {
        tags.add(new Tag(signature, Arrays.copyOfRange(bytes, offset, offset + length)));
      }
    }
    return Optional.of(written(bytes, tags));
  }

  private static byte[] written(byte[] original, List<Tag> tags) {
    int offset = HEADER_LENGTH + 4 + tags.size() * ENTRY_LENGTH;
    ByteArrayOutputStream data = new ByteArrayOutputStream();
    ByteBuffer table = ByteBuffer.allocate(4 + tags.size() * ENTRY_LENGTH).putInt(tags.size());
    for (Tag tag : tags) {
      table.putInt(tag.signature()).putInt(offset + data.size()).putInt(tag.data().length);
      data.writeBytes(tag.data());
      data.writeBytes(new byte[-data.size() & 3]);
    }
    byte[] header = Arrays.copyOf(original, HEADER_LENGTH);
    for (int[] range : NAMES_IN_HEADER) {
      Arrays.fill(header, range[0], range[1], (byte) 0);
    }
    ByteBuffer.wrap(header).putInt(0, offset + data.size());
    ByteArrayOutputStream profile = new ByteArrayOutputStream();
    profile.writeBytes(header);
    profile.writeBytes(table.array());
    profile.writeBytes(data.toByteArray());
    return profile.toByteArray();
  }

  private static int signature(String name) {
    return ByteBuffer.wrap(name.getBytes(StandardCharsets.US_ASCII)).getInt();
  }

  private static ByteBuffer data(String type, int length) {
    return ByteBuffer.allocate(8 + length).putInt(signature(type)).putInt(0);
  }

  /** A textType (ICC.1:2001-04, 6.5.18). */
  private static byte[] text() {
    return data("text", NAME.length() + 1).put(NAME.getBytes(StandardCharsets.US_ASCII)).array();
  }

  /** A textDescriptionType (ICC.1:2001-04, 6.5.17), without Unicode and Macintosh texts. */
  private static byte[] description() {
    int rest = 4 + 4 + 2 + 1 + 67;
    return data("desc", 4 + NAME.length() + 1 + rest)
        .putInt(NAME.length() + 1)
        .put(NAME.getBytes(StandardCharsets.US_ASCII))
        .array();
  }

  /** A multiLocalizedUnicodeType (ICC.1:2022, 10.15) with one text. */
  private static byte[] localized() {
    byte[] name = NAME.getBytes(StandardCharsets.UTF_16BE);
    return data("mluc", 20 + name.length)
        .putInt(1)
        .putInt(ENTRY_LENGTH)
        .put("enUS".getBytes(StandardCharsets.US_ASCII))
        .putInt(name.length)
        .putInt(28)
        .put(name)
        .array();
  }
}
