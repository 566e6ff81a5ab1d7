package fengcai.content;

import fengcai.diagnostic.Rule;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.ConcurrentHashMap;
import javax.imageio.ImageIO;

/** The pictures and files below {@code media/}. Safe for use by several threads. */
final class MediaFolder {

  private static final String PREFIX = "media/";

  /** Half the type area of A4 at 150 dots per inch. */
  private static final int LEAST_SIDE = 480;

  private static final List<String> PICTURES = List.of(".jpg", ".jpeg", ".png");

  private final Path content;

  /** The longer side of each picture in pixels; nought for one that cannot be read. */
  private final ConcurrentHashMap<String, Integer> sides = new ConcurrentHashMap<>();

  MediaFolder(Path content) {
    this.content = content;
  }

  /** What speaks against using a file as a picture. */
  Optional<Rule> pictureFault(String src) {
    String name = src.toLowerCase(Locale.ROOT);
    if (!isBelow(src) || PICTURES.stream().noneMatch(name::endsWith)) {
      return Optional.of(Rule.IMAGE_PLACE);
    }
    if (!exists(src)) {
      return Optional.of(Rule.IMAGE_MISSING);
    }
    if (isRefused(src)) {
      return Optional.of(Rule.FILE_KIND);
    }
    return side(src) > 0 ? Optional.empty() : Optional.of(Rule.IMAGE_BROKEN);
  }

  /** How many pixels a picture's longer side has, where that is too few for paper. */
  OptionalInt tooSmall(String src) {
    return side(src) < LEAST_SIDE ? OptionalInt.of(side(src)) : OptionalInt.empty();
  }

  private int side(String src) {
    return sides.computeIfAbsent(src, this::readSide);
  }

  /** Reads the whole picture, since one that was cut short shows it only at its end. */
  private int readSide(String src) {
    try {
      BufferedImage picture = ImageIO.read(content.resolve(src).toFile());
      return picture == null ? 0 : Math.max(picture.getWidth(), picture.getHeight());
    } catch (IOException | RuntimeException e) {
      return 0;
    }
  }

  /** Whether an existing file is not read: a link that leads elsewhere, a pipe, a device. */
  boolean isRefused(String src) {
    return ContentFiles.of(content).refusal(src).isPresent();
  }

  /** Whether there is such a file, its name written with the same capitals. */
  boolean exists(String src) {
    if (!isBelow(src)) {
      return false;
    }
    try {
      Path file = content.resolve(src);
      return Files.exists(file)
          && !Files.isDirectory(file)
          && file.toRealPath(LinkOption.NOFOLLOW_LINKS).endsWith(Path.of(src));
    } catch (InvalidPathException | IOException e) {
      return false;
    }
  }

  static boolean isBelow(String src) {
    return src.startsWith(PREFIX)
        && src.length() > PREFIX.length()
        && src.indexOf('\\') < 0
        && List.of(src.split("/", -1)).stream()
            .noneMatch(part -> part.startsWith(".") || part.isEmpty());
  }
}
