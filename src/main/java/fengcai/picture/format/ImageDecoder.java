package fengcai.picture.format;

import fengcai.picture.format.PictureProblem.Reason;
import java.awt.image.BufferedImage;
import java.awt.image.Raster;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStreamImpl;

/** Decodes an image without metadata by the JDK's readers. */
final class ImageDecoder {

  private final String format;
  private final byte[] file;
  private final int period;
  private final List<String> warnings = new ArrayList<>();

  /**
   * Creates a decoder.
   *
   * @param format the JDK's name of the format
   * @param period the sub-sampling: 2 decodes every second pixel of every second row
   */
  ImageDecoder(String format, byte[] file, int period) {
    this.format = format;
    this.file = file;
    this.period = period;
  }

  private interface Reading<T> {
    T read(ImageReader reader, ImageReadParam param) throws IOException;
  }

  BufferedImage image() throws UnusablePictureException {
    return read((reader, param) -> reader.read(0, param));
  }

  /** The samples as stored, without any conversion of colours. */
  Raster raster() throws UnusablePictureException {
    return read((reader, param) -> reader.readRaster(0, param));
  }

  /** The decoder's warnings about data that it skipped. */
  List<String> warnings() {
    return warnings;
  }

  private <T> T read(Reading<T> reading) throws UnusablePictureException {
    ImageReader reader = ImageIO.getImageReadersByFormatName(format).next();
    try {
      reader.addIIOReadWarningListener((source, warning) -> warnings.add(warning));
      reader.setInput(new ByteArrayStream(file), true, true);
      ImageReadParam param = reader.getDefaultReadParam();
      param.setSourceSubsampling(period, period, 0, 0);
      return reading.read(reader, param);
    } catch (IOException | RuntimeException e) {
      // The readers also throw unchecked exceptions for unexpected data.
      throw new UnusablePictureException(Reason.UNREADABLE);
    } finally {
      reader.dispose();
    }
  }

  /** A stream that reads an array in place; the JDK's streams copy it into a cache. */
  private static final class ByteArrayStream extends ImageInputStreamImpl {

    private final byte[] bytes;

    ByteArrayStream(byte[] bytes) {
      this.bytes = bytes;
    }

    @Override
    public int read() {
      bitOffset = 0;
      return streamPos < bytes.length ? bytes[(int) streamPos++] & 0xff : -1;
    }

    @Override
    public int read(byte[] into, int offset, int length) {
      bitOffset = 0;
      int available = (int) Math.min(length, bytes.length - streamPos);
      if (available <= 0) {
        return length == 0 ? 0 : -1;
      }
      System.arraycopy(bytes, (int) streamPos, into, offset, available);
      streamPos += available;
      return available;
    }

    @Override
    public long length() {
      return bytes.length;
    }
  }
}
