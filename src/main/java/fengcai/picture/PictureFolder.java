package fengcai.picture;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import net.coobird.thumbnailator.Thumbnails;
import net.coobird.thumbnailator.util.exif.ExifUtils;
import net.coobird.thumbnailator.util.exif.Orientation;

/** The pictures of a content folder, by path from there. Safe for use by several threads. */
public final class PictureFolder {

  private static final double QUALITY = 0.82;

  /** At 300 dots an inch a picture across a page's text is no wider. */
  private static final int PRINTED = 2000;

  private final Path folder;
  private final ConcurrentHashMap<String, Optional<Header>> headers = new ConcurrentHashMap<>();

  public PictureFolder(Path folder) {
    this.folder = folder;
  }

  private record Header(Picture picture, boolean turned) {}

  /** What is known of a picture without decoding it; nothing if it is none. */
  public Optional<Picture> find(String src) {
    return header(src).map(Header::picture);
  }

  /** The file itself, if there is one. */
  public Optional<byte[]> file(String src) {
    return Files.isRegularFile(folder.resolve(src)) ? Optional.of(read(src)) : Optional.empty();
  }

  /**
   * The picture for a reader that does not turn it by itself, as viewers of PDF do not, and no
   * larger than print can show.
   */
  public Optional<byte[]> forPrint(String src) {
    return header(src)
        .filter(header -> header.turned() || header.picture().width() > PRINTED)
        .map(header -> copy(src, Math.min(PRINTED, header.picture().width())))
        .or(() -> file(src));
  }

  /** A copy of some width, upright and without what a camera notes in it, such as the place. */
  public byte[] copy(String src, int width) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try {
      Thumbnails.of(folder.resolve(src).toFile())
          .width(width)
          .outputFormat(src.toLowerCase(Locale.ROOT).endsWith(".png") ? "png" : "jpg")
          .outputQuality(QUALITY)
          .toOutputStream(bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(src, e);
    }
    return bytes.toByteArray();
  }

  private byte[] read(String src) {
    try {
      return Files.readAllBytes(folder.resolve(src));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Optional<Header> header(String src) {
    return headers.computeIfAbsent(src, this::readHeader);
  }

  private Optional<Header> readHeader(String src) {
    Path file = folder.resolve(src);
    if (!Files.isRegularFile(file)) {
      return Optional.empty();
    }
    try (ImageInputStream in = ImageIO.createImageInputStream(file.toFile())) {
      var readers = ImageIO.getImageReaders(in);
      if (!readers.hasNext()) {
        return Optional.empty();
      }
      ImageReader reader = readers.next();
      try {
        reader.setInput(in);
        return Optional.of(header(reader));
      } finally {
        reader.dispose();
      }
    } catch (IOException e) {
      throw new UncheckedIOException(src, e);
    }
  }

  private static Header header(ImageReader reader) throws IOException {
    int width = reader.getWidth(0);
    int height = reader.getHeight(0);
    Optional<Orientation> orientation =
        reader.getFormatName().equals("JPEG")
            ? Optional.ofNullable(ExifUtils.getExifOrientation(reader, 0))
            : Optional.empty();
    boolean sideways =
        orientation
            .map(
                o ->
                    switch (o) {
                      case LEFT_TOP, RIGHT_TOP, RIGHT_BOTTOM, LEFT_BOTTOM -> true;
                      case TOP_LEFT, TOP_RIGHT, BOTTOM_RIGHT, BOTTOM_LEFT -> false;
                    })
            .orElse(false);
    boolean turned = orientation.filter(o -> o != Orientation.TOP_LEFT).isPresent();
    return new Header(sideways ? Picture.of(height, width) : Picture.of(width, height), turned);
  }
}
