package fengcai.picture;

import fengcai.picture.MemoryBudget.Share;
import fengcai.picture.format.Orientation;
import fengcai.picture.format.Picture;
import fengcai.picture.format.SourceImage;
import fengcai.picture.format.Srgb;
import fengcai.picture.format.UnusablePictureException;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.ImageOutputStream;
import javax.imageio.stream.MemoryCacheImageOutputStream;
import net.coobird.thumbnailator.Thumbnails;

/** A decoded picture that is encoded in several sizes, upright and without metadata. */
final class Rendition implements AutoCloseable {

  private final BufferedImage decoded;
  private final Orientation orientation;
  private final String ending;
  private final Share memory;

  private Rendition(BufferedImage decoded, Orientation orientation, String ending, Share memory) {
    this.decoded = decoded;
    this.orientation = orientation;
    this.ending = ending;
    this.memory = memory;
  }

  /**
   * Waits for memory and decodes a picture.
   *
   * @param ending the format to encode in, {@code png} or {@code jpg}
   */
  static Rendition of(SourceImage source, String ending, MemoryBudget memory)
      throws UnusablePictureException {
    int period = source.period();
    Share share = memory.take(source.memory(period));
    try {
      BufferedImage image = source.decode(period).image();
      Rendition rendition = new Rendition(image, source.orientation(), ending, share);
      return ending.equals("png") ? rendition : rendition.onWhite();
    } catch (UnusablePictureException | RuntimeException | Error e) {
      share.close();
      throw e;
    }
  }

  /** The same with a white background in the place of transparency. */
  Rendition onWhite() {
    return new Rendition(Srgb.onWhite(decoded), orientation, ending, memory);
  }

  /** The picture at a width up to its own. */
  byte[] encode(Picture picture, int width, double quality) {
    int height = Picture.height(picture.width(), picture.height(), width);
    boolean sideways = orientation.isSideways();
    try {
      BufferedImage resized =
          Thumbnails.of(decoded)
              .forceSize(sideways ? height : width, sideways ? width : height)
              .asBufferedImage();
      return encode(orientation.apply(resized), quality);
    } catch (IOException e) {
      throw new IllegalStateException("writing to memory cannot fail", e);
    }
  }

  private byte[] encode(BufferedImage image, double quality) throws IOException {
    ImageWriter writer = ImageIO.getImageWritersByFormatName(ending).next();
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ImageOutputStream out = new MemoryCacheImageOutputStream(bytes)) {
      writer.setOutput(out);
      ImageWriteParam param = writer.getDefaultWriteParam();
      if (ending.equals("jpg")) {
        param.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
        param.setCompressionQuality((float) quality);
      }
      writer.write(null, new IIOImage(image, null, null), param);
    } finally {
      writer.dispose();
    }
    return bytes.toByteArray();
  }

  @Override
  public void close() {
    memory.close();
  }
}
