package fengcai.picture.format;

import fengcai.picture.format.PictureProblem.Reason;
import java.awt.image.BufferedImage;
import java.awt.image.Raster;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * A JPEG file (ITU-T T.81). Its application segments and comments are dropped; size, colours and
 * orientation are kept, and written to new segments where decoders need them.
 */
final class JpegFile implements SourceImage {

  /** The most scans, each of which takes time to decode; encoders write about ten. */
  static final int MAX_SCANS = 100;

  private static final byte[] JFIF = ascii("JFIF\0");
  private static final byte[] JFIF_VERSION = {1, 1};
  private static final byte[] NO_THUMBNAIL = {0, 0};
  private static final byte[] SQUARE_PIXELS = {0, 0, 1, 0, 1};

  /** The segment's name, its version and two sets of flags that decoders ignore. */
  private static final byte[] ADOBE = concat(ascii("Adobe"), new byte[] {0, 100, 0, 0, 0, 0});

  private final JpegFrame frame;
  private final JpegColour colour;
  private final Optional<IccProfile> profile;
  private final Orientation orientation;
  private final JpegSegments segments;

  private JpegFile(JpegSegments segments, JpegFrame frame) throws UnusablePictureException {
    this.frame = frame;
    this.colour = JpegColour.of(frame.components(), segments.jfif(), segments.adobe());
    this.profile =
        IccProfile.assemble(segments.profileChunks())
            .flatMap(icc -> IccProfile.of(icc, colour.type()));
    this.orientation = segments.exif().map(Orientation::ofExif).orElse(Orientation.UPRIGHT);
    this.segments = segments;
  }

  static JpegFile parse(byte[] bytes) throws UnusablePictureException {
    JpegSegments segments = JpegSegments.read(bytes);
    return new JpegFile(
        segments, segments.frame().orElseThrow(() -> new UnusablePictureException(Reason.DAMAGED)));
  }

  @Override
  public int width() {
    return frame.width();
  }

  @Override
  public int height() {
    return frame.height();
  }

  @Override
  public Orientation orientation() {
    return orientation;
  }

  @Override
  public String ending() {
    return "jpg";
  }

  @Override
  public int bytesPerPixel() {
    return frame.components().size();
  }

  /** Progressive pictures need their coefficients, two bytes each, until the last scan. */
  @Override
  public long decoderMemory() {
    return frame.progressive() ? 2L * width() * height() * bytesPerPixel() : 0;
  }

  /** Browsers show CMYK colours differently. */
  @Override
  public boolean isPortable() {
    return !colour.isInk();
  }

  @Override
  public boolean isPrintable() {
    return isPortable();
  }

  @Override
  public byte[] stripped() {
    return file(profile);
  }

  @Override
  public Decoded decode(int period) throws UnusablePictureException {
    // Decoders do not report that a progressive picture lacks its last scans and is blurred.
    if (!segments.complete() && frame.progressive()) {
      throw new UnusablePictureException(Reason.DAMAGED);
    }
    // Without a profile the decoder returns the colours as stored.
    ImageDecoder decoder = new ImageDecoder("jpeg", file(Optional.empty()), period);
    BufferedImage image;
    if (colour.isInk()) {
      Raster inks = decoder.raster();
      image = Srgb.ofInks(inks, colour == JpegColour.YCCK, segments.adobe().isPresent(), profile);
    } else {
      image = Srgb.of(decoder.image(), profile);
    }
    boolean extraneous = false;
    for (String warning : decoder.warnings()) {
      // Some cameras pad the end of a scan.
      if (!warning.contains(" extraneous bytes before marker")) {
        throw new UnusablePictureException(Reason.DAMAGED);
      }
      extraneous = true;
    }
    return new Decoded(image, !extraneous);
  }

  private byte[] file(Optional<IccProfile> embedded) {
    byte[] body = segments.body();
    ByteArrayOutputStream file = new ByteArrayOutputStream(body.length + 64);
    file.writeBytes(new byte[] {(byte) 0xff, (byte) 0xd8});
    if (colour == JpegColour.GRAY || colour == JpegColour.YCC) {
      byte[] density = segments.jfif().orElse(SQUARE_PIXELS);
      JpegSegments.write(
          file, JpegSegments.APP0, concat(JFIF, JFIF_VERSION, density, NO_THUMBNAIL));
    } else {
      JpegSegments.write(
          file, JpegSegments.APP14, concat(ADOBE, new byte[] {(byte) colour.transform()}));
    }
    embedded.ifPresent(
        icc ->
            icc.jpegChunks().forEach(chunk -> JpegSegments.write(file, JpegSegments.APP2, chunk)));
    file.writeBytes(body);
    file.writeBytes(new byte[] {(byte) 0xff, (byte) 0xd9});
    return file.toByteArray();
  }

  private static byte[] ascii(String text) {
    return text.getBytes(StandardCharsets.US_ASCII);
  }

  private static byte[] concat(byte[]... parts) {
    ByteArrayOutputStream all = new ByteArrayOutputStream();
    for (byte[] part : parts) {
      all.writeBytes(part);
    }
    return all.toByteArray();
  }
}
