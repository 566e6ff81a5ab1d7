package fengcai.picture.format;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.awt.image.ColorConvertOp;
import java.awt.image.ColorModel;
import java.awt.image.DataBuffer;
import java.awt.image.DataBufferByte;
import java.awt.image.IndexColorModel;
import java.awt.image.Raster;
import java.awt.image.WritableRaster;
import java.util.Optional;

/**
 * Converts decoded samples to sRGB pixels of eight bits a channel. Grey values without a profile
 * become equal red, green and blue; the JDK's grey colour space is linear and would change them.
 */
public final class Srgb {

  private Srgb() {}

  /** Converts grey or RGB samples, possibly with alpha; the result is RGB or ARGB. */
  static BufferedImage of(BufferedImage decoded, Optional<IccProfile> profile) {
    ColorModel colours = decoded.getColorModel();
    BufferedImage image =
        new BufferedImage(
            decoded.getWidth(),
            decoded.getHeight(),
            colours.hasAlpha() ? BufferedImage.TYPE_INT_ARGB : BufferedImage.TYPE_INT_RGB);
    int[] row = new int[decoded.getWidth()];
    int[] samples = new int[decoded.getWidth() * decoded.getRaster().getNumBands()];
    for (int y = 0; y < decoded.getHeight(); y++) {
      if (colours instanceof IndexColorModel) {
        decoded.getRGB(0, y, row.length, 1, row, 0, row.length);
      } else {
        decoded.getRaster().getPixels(0, y, row.length, 1, samples);
        pack(samples, row, colours);
      }
      image.getRaster().setDataElements(0, y, row.length, 1, row);
    }
    profile.ifPresent(icc -> convert(image, icc));
    return image;
  }

  private static void pack(int[] samples, int[] row, ColorModel colours) {
    int bands = samples.length / row.length;
    int colourBands = bands - (colours.hasAlpha() ? 1 : 0);
    int shift = colours.getTransferType() == DataBuffer.TYPE_USHORT ? 8 : 0;
    for (int x = 0, at = 0; x < row.length; x++, at += bands) {
      int red = samples[at] >> shift;
      int green = colourBands == 1 ? red : samples[at + 1] >> shift;
      int blue = colourBands == 1 ? red : samples[at + 2] >> shift;
      int alpha = colours.hasAlpha() ? samples[at + bands - 1] >> shift : 0xff;
      row[x] = (alpha << 24) | (red << 16) | (green << 8) | blue;
    }
  }

  /** The image with a white background in the place of transparency. */
  public static BufferedImage onWhite(BufferedImage image) {
    if (!image.getColorModel().hasAlpha()) {
      return image;
    }
    BufferedImage opaque =
        new BufferedImage(image.getWidth(), image.getHeight(), BufferedImage.TYPE_INT_RGB);
    Graphics2D graphics = opaque.createGraphics();
    graphics.drawImage(image, 0, 0, Color.WHITE, null);
    graphics.dispose();
    return opaque;
  }

  /** Converts from a profile's colours in place; the red channel is the grey value. */
  private static void convert(BufferedImage image, IccProfile profile) {
    boolean grey = profile.components() == 1;
    ColorConvertOp conversion = profile.toSrgb();
    int width = image.getWidth();
    int[] row = new int[width];
    Bytes from = Bytes.of(width, grey ? 1 : 3);
    Bytes to = Bytes.of(width, 3);
    for (int y = 0; y < image.getHeight(); y++) {
      image.getRaster().getDataElements(0, y, width, 1, row);
      for (int x = 0, at = 0; x < width; x++) {
        from.data()[at++] = (byte) (row[x] >> 16);
        if (!grey) {
          from.data()[at++] = (byte) (row[x] >> 8);
          from.data()[at++] = (byte) row[x];
        }
      }
      conversion.filter(from.raster(), to.raster());
      for (int x = 0; x < width; x++) {
        row[x] = (row[x] & 0xff000000) | to.rgb(x);
      }
      image.getRaster().setDataElements(0, y, width, 1, row);
    }
  }

  /** Converts in place from samples encoded with a gamma. */
  static void convert(BufferedImage image, double gamma) {
    int[] table = new int[256];
    for (int i = 0; i < table.length; i++) {
      double light = Math.pow(i / 255.0, 1 / gamma);
      // IEC 61966-2-1, 5.2
      double value = light <= 0.0031308 ? 12.92 * light : 1.055 * Math.pow(light, 1 / 2.4) - 0.055;
      table[i] = clamp(value * 255);
    }
    int[] row = new int[image.getWidth()];
    for (int y = 0; y < image.getHeight(); y++) {
      image.getRaster().getDataElements(0, y, row.length, 1, row);
      for (int x = 0; x < row.length; x++) {
        row[x] =
            (row[x] & 0xff000000)
                | (table[(row[x] >> 16) & 0xff] << 16)
                | (table[(row[x] >> 8) & 0xff] << 8)
                | table[row[x] & 0xff];
      }
      image.getRaster().setDataElements(0, y, row.length, 1, row);
    }
  }

  /**
   * Converts CMYK or YCCK samples.
   *
   * @param ycck whether cyan, magenta and yellow are coded as luminance and colour differences
   * @param inverted whether 255 is no ink, as in Adobe's files
   * @param profile if empty, inks are treated as ideal
   */
  static BufferedImage ofInks(
      Raster inks, boolean ycck, boolean inverted, Optional<IccProfile> profile) {
    int width = inks.getWidth();
    BufferedImage image = new BufferedImage(width, inks.getHeight(), BufferedImage.TYPE_INT_RGB);
    Optional<ColorConvertOp> conversion = profile.map(IccProfile::toSrgb);
    int[] samples = new int[width * 4];
    int[] row = new int[width];
    Bytes from = Bytes.of(width, 4);
    Bytes to = Bytes.of(width, 3);
    for (int y = 0; y < inks.getHeight(); y++) {
      inks.getPixels(inks.getMinX(), inks.getMinY() + y, width, 1, samples);
      for (int at = 0; at < samples.length; at += 4) {
        if (ycck) {
          toCmy(samples, at);
        }
        for (int i = at; i < at + 4; i++) {
          from.data()[i] = (byte) (inverted ? 255 - samples[i] : samples[i]);
        }
      }
      if (conversion.isPresent()) {
        conversion.get().filter(from.raster(), to.raster());
      } else {
        idealInks(from.data(), to.data());
      }
      for (int x = 0; x < width; x++) {
        row[x] = to.rgb(x);
      }
      image.getRaster().setDataElements(0, y, width, 1, row);
    }
    return image;
  }

  /** From YCCK to CMYK (ITU-T T.872, 6.5.3); black is the same in both. */
  private static void toCmy(int[] samples, int at) {
    double luminance = samples[at];
    double blue = samples[at + 1] - 128;
    double red = samples[at + 2] - 128;
    samples[at] = 255 - clamp(luminance + 1.402 * red);
    samples[at + 1] = 255 - clamp(luminance - 0.344136 * blue - 0.714136 * red);
    samples[at + 2] = 255 - clamp(luminance + 1.772 * blue);
  }

  private static int clamp(double value) {
    return Math.clamp(Math.round(value), 0, 255);
  }

  private static void idealInks(byte[] inks, byte[] rgb) {
    for (int from = 0, to = 0; from < inks.length; from += 4) {
      int light = 255 - (inks[from + 3] & 0xff);
      for (int i = from; i < from + 3; i++) {
        rgb[to++] = (byte) ((255 - (inks[i] & 0xff)) * light / 255);
      }
    }
  }

  /** A row of pixels, one byte a component. */
  private record Bytes(WritableRaster raster) {

    static Bytes of(int width, int components) {
      return new Bytes(
          Raster.createInterleavedRaster(DataBuffer.TYPE_BYTE, width, 1, components, null));
    }

    byte[] data() {
      return ((DataBufferByte) raster.getDataBuffer()).getData();
    }

    int rgb(int x) {
      byte[] rgb = data();
      return ((rgb[x * 3] & 0xff) << 16) | ((rgb[x * 3 + 1] & 0xff) << 8) | (rgb[x * 3 + 2] & 0xff);
    }
  }
}
