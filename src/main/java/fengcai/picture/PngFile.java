package fengcai.picture;

import fengcai.picture.PictureFault.Reason;
import java.awt.color.ColorSpace;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.zip.CRC32;
import java.util.zip.DataFormatException;
import java.util.zip.Deflater;
import java.util.zip.Inflater;

/**
 * A PNG file (PNG Specification, Third Edition). Of its ancillary chunks only those remain that say
 * what colours and transparency its samples stand for.
 */
final class PngFile implements SourceImage {

  private static final byte[] SIGNATURE = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n'};
  private static final int CHUNK_OVERHEAD = 12;

  private static final String PALETTE = "PLTE";
  private static final String TRANSPARENCY = "tRNS";
  private static final String PROFILE = "iCCP";
  private static final String SRGB = "sRGB";
  private static final String CODE_POINTS = "cICP";
  private static final String GAMMA = "gAMA";
  private static final String EXIF = "eXIf";
  private static final Set<String> READ =
      Set.of(PALETTE, TRANSPARENCY, PROFILE, SRGB, CODE_POINTS, GAMMA, EXIF);

  /** The gAMA of nearly all files, which stands for sRGB (11.3.2.2, 12.1), and what is as good. */
  private static final int USUAL_GAMMA = 45_455;

  private static final int GAMMA_TOLERANCE = 1_000;

  /** A name of one letter, a null byte, the method of compression. */
  private static final byte[] PROFILE_NAME = {'i', 0, 0};

  private final PngHeader header;
  private final Map<String, byte[]> chunks;
  private final Optional<IccProfile> profile;
  private final Orientation orientation;
  private final byte[] data;
  private final boolean exact;

  private PngFile(PngHeader header, Map<String, byte[]> chunks, byte[] data)
      throws UnusablePictureException {
    this.header = header;
    this.chunks = chunks;
    this.profile =
        Optional.ofNullable(chunks.get(PROFILE))
            .flatMap(PngFile::profile)
            .flatMap(
                icc ->
                    IccProfile.of(
                        icc, header.isGrey() ? ColorSpace.TYPE_GRAY : ColorSpace.TYPE_RGB));
    this.orientation =
        Optional.ofNullable(chunks.get(EXIF))
            .flatMap(Exif::orientation)
            .orElse(Orientation.UPRIGHT);
    Inflated inflated = inflate(data, header.inflatedLength());
    this.data = Arrays.copyOf(data, inflated.consumed());
    this.exact = inflated.exact();
  }

  static PngFile parse(byte[] bytes) throws UnusablePictureException {
    Map<String, byte[]> chunks = new HashMap<>();
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
        // The file was cut in this chunk; what it holds may complete the image data nevertheless.
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
        chunks.putIfAbsent(type, content);
      } else if (intact && READ.contains(type)) {
        chunks.putIfAbsent(type, content);
      }
    }
    return new PngFile(
        header.orElseThrow(() -> new UnusablePictureException(Reason.DAMAGED)),
        chunks,
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

  private record Inflated(int consumed, boolean exact) {}

  /** Inflates the image data piece by piece, no further than it may reach. */
  private static Inflated inflate(byte[] data, long expected) throws UnusablePictureException {
    Inflater inflater = new Inflater();
    try {
      inflater.setInput(data);
      byte[] piece = new byte[65_536];
      long length = 0;
      while (!inflater.finished() && length <= expected) {
        int count = inflater.inflate(piece);
        if (count == 0 && !inflater.finished()) {
          break;
        }
        length += count;
      }
      if (length < expected) {
        throw new UnusablePictureException(Reason.DAMAGED);
      }
      return new Inflated((int) inflater.getBytesRead(), inflater.finished() && length == expected);
    } catch (DataFormatException e) {
      throw new UnusablePictureException(Reason.DAMAGED);
    } finally {
      inflater.end();
    }
  }

  /** The profile of an iCCP chunk (11.3.2.3). */
  private static Optional<byte[]> profile(byte[] chunk) {
    int name = 0;
    while (name < chunk.length && chunk[name] != 0) {
      name++;
    }
    if (name + 2 > chunk.length) {
      return Optional.empty();
    }
    Inflater inflater = new Inflater();
    try {
      inflater.setInput(chunk, name + 2, chunk.length - name - 2);
      byte[] profile = new byte[IccProfile.MAX_BYTES];
      int length = inflater.inflate(profile);
      return inflater.finished() ? Optional.of(Arrays.copyOf(profile, length)) : Optional.empty();
    } catch (DataFormatException e) {
      return Optional.empty();
    } finally {
      inflater.end();
    }
  }

  @Override
  public int width() {
    return header.width();
  }

  @Override
  public int height() {
    return header.height();
  }

  @Override
  public Orientation orientation() {
    return orientation;
  }

  @Override
  public String ending() {
    return "png";
  }

  @Override
  public int bytesPerPixel() {
    return header.samples() * Math.max(1, header.depth() / 8);
  }

  @Override
  public long decoderMemory() {
    return 0;
  }

  @Override
  public boolean isPortable() {
    return exact && gamma().isEmpty();
  }

  /**
   * OpenPDF decodes PNG files: it takes grey for linear light, passes over profiles, and refuses
   * transparency in archival files.
   */
  @Override
  public boolean isPrintable() {
    return isPortable()
        && !header.isGrey()
        && !header.hasAlpha()
        && !chunks.containsKey(TRANSPARENCY)
        && profile.isEmpty();
  }

  /** What samples have to be raised to by 1/gamma to become light, where that is not sRGB's. */
  private OptionalDouble gamma() {
    byte[] chunk = chunks.getOrDefault(GAMMA, new byte[0]);
    boolean overruled =
        profile.isPresent() || chunks.containsKey(SRGB) || chunks.containsKey(CODE_POINTS);
    if (overruled || chunk.length != 4) {
      return OptionalDouble.empty();
    }
    int value = ByteBuffer.wrap(chunk).getInt();
    return value <= 0 || Math.abs(value - USUAL_GAMMA) <= GAMMA_TOLERANCE
        ? OptionalDouble.empty()
        : OptionalDouble.of(value / 100_000.0);
  }

  @Override
  public byte[] stripped() {
    return file(true);
  }

  @Override
  public Decoded decode(int period) throws UnusablePictureException {
    ImageDecoder decoder = new ImageDecoder("png", file(false), period);
    BufferedImage image = Srgb.of(decoder.image(), profile);
    gamma().ifPresent(gamma -> Srgb.convert(image, gamma));
    return new Decoded(image, exact);
  }

  private byte[] file(boolean coloured) {
    ByteArrayOutputStream file = new ByteArrayOutputStream(data.length + 1024);
    file.writeBytes(SIGNATURE);
    write(
        file,
        "IHDR",
        ByteBuffer.allocate(13)
            .putInt(header.width())
            .putInt(header.height())
            .put((byte) header.depth())
            .put((byte) header.colour())
            .put(12, (byte) (header.interlaced() ? 1 : 0))
            .array());
    if (coloured) {
      copy(file, CODE_POINTS, 4);
      if (profile.isPresent()) {
        write(file, PROFILE, deflated(profile.get().bytes()));
      } else {
        copy(file, SRGB, 1);
      }
    }
    copy(file, PALETTE, 768);
    copy(file, TRANSPARENCY, 256);
    write(file, "IDAT", data);
    write(file, "IEND", new byte[0]);
    return file.toByteArray();
  }

  private void copy(ByteArrayOutputStream file, String name, int longest) {
    Optional.ofNullable(chunks.get(name))
        .filter(chunk -> chunk.length <= longest)
        .ifPresent(chunk -> write(file, name, chunk));
  }

  private static byte[] deflated(byte[] profile) {
    Deflater deflater = new Deflater(Deflater.BEST_COMPRESSION);
    try {
      deflater.setInput(profile);
      deflater.finish();
      ByteArrayOutputStream chunk = new ByteArrayOutputStream();
      chunk.writeBytes(PROFILE_NAME);
      byte[] piece = new byte[65_536];
      while (!deflater.finished()) {
        chunk.write(piece, 0, deflater.deflate(piece));
      }
      return chunk.toByteArray();
    } finally {
      deflater.end();
    }
  }

  private static void write(ByteArrayOutputStream file, String type, byte[] content) {
    byte[] name = type.getBytes(StandardCharsets.ISO_8859_1);
    ByteBuffer start = ByteBuffer.allocate(8).putInt(content.length).put(name);
    file.writeBytes(start.array());
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
