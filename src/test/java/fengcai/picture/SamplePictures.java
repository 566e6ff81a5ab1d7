package fengcai.picture;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.GradientPaint;
import java.awt.Graphics2D;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.awt.image.BufferedImage;
import java.awt.image.DataBuffer;
import java.awt.image.IndexColorModel;
import java.awt.image.Raster;
import java.awt.image.WritableRaster;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageTypeSpecifier;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.metadata.IIOMetadata;
import javax.imageio.stream.ImageOutputStream;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/** Pictures as cameras and programs write them, drawn by code. */
public final class SamplePictures {

  private SamplePictures() {}

  /** A scene with a quarter of strong colours, so that a turn or a wrong colour shows. */
  public static BufferedImage scene(int width, int height) {
    BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
    Graphics2D graphics = image.createGraphics();
    graphics.setPaint(
        new GradientPaint(0, 0, new Color(0x2f6f4f), width, height, new Color(0xe8c9a0)));
    graphics.fillRect(0, 0, width, height);
    graphics.setColor(new Color(0xc02030));
    graphics.fillRect(width / 10, height / 10, width / 4, height / 4);
    graphics.setColor(new Color(0x3050c0));
    graphics.fillOval(width / 2, height / 2, width / 3, height / 3);
    graphics.setColor(new Color(0xf5f0e6));
    graphics.setStroke(new BasicStroke(Math.max(1, width / 40f)));
    graphics.drawLine(width / 8, height * 7 / 8, width * 7 / 8, height * 5 / 8);
    graphics.dispose();
    return image;
  }

  /** The red of the scene among the colours of a drawing. */
  private static final int RED = 4 * 36 + 6 + 1;

  /** The scene again as a drawing in 216 colours, of which the scene's red may be transparent. */
  public static BufferedImage palette(int width, int height, boolean transparent) {
    byte[] levels = new byte[216];
    byte[] green = new byte[216];
    byte[] blue = new byte[216];
    for (int i = 0; i < levels.length; i++) {
      levels[i] = (byte) (i / 36 * 51);
      green[i] = (byte) (i / 6 % 6 * 51);
      blue[i] = (byte) (i % 6 * 51);
    }
    IndexColorModel colours =
        transparent
            ? new IndexColorModel(8, 216, levels, green, blue, RED)
            : new IndexColorModel(8, 216, levels, green, blue);
    BufferedImage image =
        new BufferedImage(width, height, BufferedImage.TYPE_BYTE_INDEXED, colours);
    BufferedImage scene = scene(width, height);
    WritableRaster raster = image.getRaster();
    for (int y = 0; y < height; y++) {
      for (int x = 0; x < width; x++) {
        int rgb = scene.getRGB(x, y);
        // A little noise, so that the file is as heavy as one of a scanner.
        int noise = Math.floorMod(((x * 0x9e3779b1) ^ (y * 0x85ebca6b)) >> 11, 23) - 11;
        raster.setSample(
            x, y, 0, level(rgb >> 16, noise) * 36 + level(rgb >> 8, noise) * 6 + level(rgb, noise));
      }
    }
    return image;
  }

  private static int level(int channel, int noise) {
    return Math.clamp(Math.round(((channel & 0xff) + noise) / 51f), 0, 5);
  }

  public static BufferedImage grey(int width, int height) {
    BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_BYTE_GRAY);
    BufferedImage scene = scene(width, height);
    for (int y = 0; y < height; y++) {
      for (int x = 0; x < width; x++) {
        image.getRaster().setSample(x, y, 0, (scene.getRGB(x, y) >> 8) & 0xff);
      }
    }
    return image;
  }

  /** With sixteen bits for each of its channels. */
  public static BufferedImage deep(int width, int height) {
    BufferedImage image =
        ImageTypeSpecifier.createInterleaved(
                ColorSpace.getInstance(ColorSpace.CS_sRGB),
                new int[] {0, 1, 2},
                DataBuffer.TYPE_USHORT,
                false,
                false)
            .createBufferedImage(width, height);
    BufferedImage scene = scene(width, height);
    for (int y = 0; y < height; y++) {
      for (int x = 0; x < width; x++) {
        for (int band = 0; band < 3; band++) {
          int value = (scene.getRGB(x, y) >> (16 - 8 * band)) & 0xff;
          image.getRaster().setSample(x, y, band, value * 257);
        }
      }
    }
    return image;
  }

  public static byte[] jpeg(BufferedImage image) {
    return write("jpg", image, false);
  }

  public static byte[] progressiveJpeg(BufferedImage image) {
    return write("jpg", image, true);
  }

  public static byte[] png(BufferedImage image) {
    return write("png", image, false);
  }

  public static byte[] interlacedPng(BufferedImage image) {
    return write("png", image, true);
  }

  public static byte[] of(String format, BufferedImage image) {
    return write(format, image, false);
  }

  private static byte[] write(String format, BufferedImage image, boolean progressive) {
    return encode(format, new IIOImage(image, null, null), progressive);
  }

  /** A JPEG file of the scene in printing inks, without a word on what its components are. */
  public static byte[] inkJpeg(int width, int height, boolean ycck, boolean inverted) {
    BufferedImage scene = scene(width, height);
    WritableRaster raster =
        Raster.createInterleavedRaster(DataBuffer.TYPE_BYTE, width, height, 4, null);
    int[] pixel = new int[4];
    for (int y = 0; y < height; y++) {
      for (int x = 0; x < width; x++) {
        int rgb = scene.getRGB(x, y);
        for (int band = 0; band < 3; band++) {
          int ink = 255 - ((rgb >> (16 - 8 * band)) & 0xff);
          pixel[band] = inverted ? 255 - ink : ink;
        }
        pixel[3] = inverted ? 255 : 0;
        raster.setPixel(x, y, ycck ? ycck(pixel) : pixel);
      }
    }
    return encode("jpg", new IIOImage(raster, null, null), false);
  }

  private static int[] ycck(int[] cmyk) {
    double red = 255 - cmyk[0];
    double green = 255 - cmyk[1];
    double blue = 255 - cmyk[2];
    double luminance = 0.299 * red + 0.587 * green + 0.114 * blue;
    return new int[] {
      clamp(luminance),
      clamp(128 + (blue - luminance) / 1.772),
      clamp(128 + (red - luminance) / 1.402),
      cmyk[3]
    };
  }

  private static int clamp(double value) {
    return Math.clamp(Math.round(value), 0, 255);
  }

  /** A JPEG file whose components are red, green and blue; nothing in it says so. */
  public static byte[] rgbJpeg(int width, int height) {
    BufferedImage scene = scene(width, height);
    WritableRaster raster =
        Raster.createInterleavedRaster(DataBuffer.TYPE_BYTE, width, height, 3, null);
    for (int y = 0; y < height; y++) {
      for (int x = 0; x < width; x++) {
        int rgb = scene.getRGB(x, y);
        raster.setPixel(x, y, new int[] {(rgb >> 16) & 0xff, (rgb >> 8) & 0xff, rgb & 0xff});
      }
    }
    return encode("jpg", new IIOImage(raster, null, null), false);
  }

  private static byte[] encode(String format, IIOImage image, boolean progressive) {
    ImageWriter writer = ImageIO.getImageWritersByFormatName(format).next();
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ImageOutputStream out = new MemoryCacheImageOutputStream(bytes)) {
      writer.setOutput(out);
      ImageWriteParam param = writer.getDefaultWriteParam();
      if (format.equals("jpg")) {
        param.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
        param.setCompressionQuality(0.92f);
      }
      if (progressive) {
        param.setProgressiveMode(ImageWriteParam.MODE_DEFAULT);
      }
      writer.write((IIOMetadata) null, image, param);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } finally {
      writer.dispose();
    }
    return bytes.toByteArray();
  }

  /** A profile of the JDK with its red and blue exchanged, so that a lost profile shows. */
  public static byte[] oddProfile() {
    ICC_Profile profile = ICC_Profile.getInstance(ColorSpace.CS_sRGB);
    byte[] red = profile.getData(ICC_Profile.icSigRedColorantTag);
    byte[] blue = profile.getData(ICC_Profile.icSigBlueColorantTag);
    ICC_Profile odd = ICC_Profile.getInstance(profile.getData());
    odd.setData(ICC_Profile.icSigRedColorantTag, blue);
    odd.setData(ICC_Profile.icSigBlueColorantTag, red);
    return odd.getData();
  }

  /** What there is in each channel between two pictures of one size, on average, from 0 to 255. */
  public static double difference(BufferedImage one, BufferedImage other) {
    long sum = 0;
    for (int y = 0; y < one.getHeight(); y++) {
      for (int x = 0; x < one.getWidth(); x++) {
        int a = one.getRGB(x, y);
        int b = other.getRGB(x, y);
        for (int shift = 0; shift < 24; shift += 8) {
          sum += Math.abs(((a >> shift) & 0xff) - ((b >> shift) & 0xff));
        }
      }
    }
    return sum / 3.0 / one.getWidth() / one.getHeight();
  }
}
