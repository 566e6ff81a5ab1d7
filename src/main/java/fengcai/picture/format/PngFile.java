package fengcai.picture.format;

import static fengcai.picture.format.PngChunks.CODE_POINTS;
import static fengcai.picture.format.PngChunks.EXIF;
import static fengcai.picture.format.PngChunks.GAMMA;
import static fengcai.picture.format.PngChunks.PALETTE;
import static fengcai.picture.format.PngChunks.PROFILE;
import static fengcai.picture.format.PngChunks.SRGB;
import static fengcai.picture.format.PngChunks.TRANSPARENCY;

import fengcai.picture.format.PictureProblem.Reason;
import java.awt.color.ColorSpace;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.zip.DataFormatException;
import java.util.zip.Deflater;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;

/**
 * A PNG file (PNG Specification, Third Edition). Of its ancillary chunks only those are kept that
 * define colours and transparency.
 */
final class PngFile implements SourceImage {

  /** The gAMA value that stands for sRGB (11.3.2.2, 12.1). */
  private static final int USUAL_GAMMA = 45_455;

  private static final int GAMMA_TOLERANCE = 1_000;

  /** The profile's name, a null byte and the compression method (11.3.2.3). */
  private static final byte[] PROFILE_NAME = {'i', 0, 0};

  private final PngHeader header;
  private final PngChunks chunks;
  private final Optional<IccProfile> profile;
  private final Orientation orientation;
  private final byte[] data;
  private final boolean exact;

  private PngFile(PngChunks chunks) throws UnusablePictureException {
    this.header = chunks.header();
    this.chunks = chunks;
    int colours = header.isGrey() ? ColorSpace.TYPE_GRAY : ColorSpace.TYPE_RGB;
    this.profile =
        chunks.find(PROFILE).flatMap(PngFile::profile).flatMap(icc -> IccProfile.of(icc, colours));
    this.orientation = chunks.find(EXIF).map(Orientation::ofExif).orElse(Orientation.UPRIGHT);
    Inflated inflated = inflate(chunks.data(), header.inflatedLength());
    this.data = Arrays.copyOf(chunks.data(), inflated.consumed());
    this.exact = inflated.exact();
  }

  static PngFile parse(byte[] bytes) throws UnusablePictureException {
    return new PngFile(PngChunks.read(bytes));
  }

  /** How much of the data was used, and whether it held neither more nor less than the image. */
  private record Inflated(int consumed, boolean exact) {}

  /** Inflates the image data piece by piece, up to the length that the header implies. */
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

  /** The profile of an iCCP chunk (11.3.2.3); empty if it is damaged or too large. */
  private static Optional<byte[]> profile(byte[] chunk) {
    int name = 0;
    while (name < chunk.length && chunk[name] != 0) {
      name++;
    }
    if (name + 2 > chunk.length) {
      return Optional.empty();
    }
    ByteArrayInputStream deflated =
        new ByteArrayInputStream(chunk, name + 2, chunk.length - name - 2);
    try (InflaterInputStream in = new InflaterInputStream(deflated)) {
      byte[] profile = in.readNBytes(IccProfile.MAX_BYTES + 1);
      return Optional.of(profile).filter(icc -> icc.length <= IccProfile.MAX_BYTES);
    } catch (IOException e) {
      return Optional.empty();
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
        && !chunks.has(TRANSPARENCY)
        && profile.isEmpty();
  }

  /** The gamma of the samples; empty where they are sRGB or a profile defines their colours. */
  private OptionalDouble gamma() {
    byte[] chunk = chunks.find(GAMMA).orElse(new byte[0]);
    boolean overruled = profile.isPresent() || chunks.has(SRGB) || chunks.has(CODE_POINTS);
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
    ByteArrayOutputStream file = PngChunks.begin(header);
    if (coloured) {
      copy(file, CODE_POINTS, 4);
      if (profile.isPresent()) {
        PngChunks.write(file, PROFILE, deflated(profile.get().bytes()));
      } else {
        copy(file, SRGB, 1);
      }
    }
    copy(file, PALETTE, 768);
    copy(file, TRANSPARENCY, 256);
    PngChunks.write(file, "IDAT", data);
    PngChunks.write(file, "IEND", new byte[0]);
    return file.toByteArray();
  }

  private void copy(ByteArrayOutputStream file, String type, int maxLength) {
    chunks
        .find(type)
        .filter(chunk -> chunk.length <= maxLength)
        .ifPresent(chunk -> PngChunks.write(file, type, chunk));
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
}
