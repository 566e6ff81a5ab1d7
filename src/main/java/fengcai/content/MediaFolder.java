package fengcai.content;

import fengcai.diagnostic.Rule;
import fengcai.picture.Picture;
import fengcai.picture.PictureFault;
import fengcai.picture.PictureFolder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.ConcurrentHashMap;

/** The pictures and files below {@code media/}. Safe for use by several threads. */
final class MediaFolder {

  private static final String PREFIX = "media/";

  /** Half the type area of A4 at 150 dots per inch. */
  private static final int LEAST_SIDE = 480;

  private final Path content;
  private final PictureFolder pictures;

  /** What was found at first holds for a whole run, whatever happens to files meanwhile. */
  private final ConcurrentHashMap<String, Optional<Fault>> faults = new ConcurrentHashMap<>();

  MediaFolder(Path content, PictureFolder pictures) {
    this.content = content;
    this.pictures = pictures;
  }

  /** What speaks against using a file. */
  record Fault(Rule rule, String detail) {}

  /** What speaks against using a file as a picture. */
  Optional<Fault> pictureFault(String src) {
    return faults.computeIfAbsent(src, this::findFault);
  }

  private Optional<Fault> findFault(String src) {
    if (!isBelow(src) || !PictureFolder.isPicture(src) || isAmongCopies(src)) {
      return Optional.of(new Fault(Rule.IMAGE_PLACE, ""));
    }
    if (!exists(src)) {
      return Optional.of(new Fault(Rule.IMAGE_MISSING, ""));
    }
    if (isRefused(src)) {
      return Optional.of(new Fault(Rule.FILE_KIND, ""));
    }
    return pictures.fault(src).map(fault -> new Fault(rule(fault.reason()), fault.detail()));
  }

  /** What speaks against offering a file by a link in a text. */
  Optional<Fault> linkFault(String src) {
    if (!exists(src)) {
      return Optional.of(new Fault(Rule.LINK_DEAD, ""));
    }
    if (isRefused(src)) {
      return Optional.of(new Fault(Rule.FILE_KIND, ""));
    }
    if (PictureFolder.isPicture(src)) {
      return pictureFault(src);
    }
    return PictureFolder.otherFormat(src).map(format -> new Fault(Rule.IMAGE_FORMAT, format));
  }

  private static Rule rule(PictureFault.Reason reason) {
    return switch (reason) {
      case FORMAT -> Rule.IMAGE_FORMAT;
      case TOO_LARGE -> Rule.IMAGE_LARGE;
      case DAMAGED -> Rule.IMAGE_DAMAGED;
      case UNREADABLE -> Rule.IMAGE_BROKEN;
    };
  }

  /** How many pixels a picture's longer side has, where that is too few for paper. */
  OptionalInt tooSmall(String src) {
    int side = pictures.longerSide(src);
    return side < LEAST_SIDE ? OptionalInt.of(side) : OptionalInt.empty();
  }

  /** The site has folders of its own there, for smaller copies. */
  private static boolean isAmongCopies(String src) {
    String[] path = src.split("/", -1);
    return path.length > 2 && Picture.isFolderOfCopies(path[1]);
  }

  /** Whether an existing file is not read: a link that leads elsewhere, a pipe, a device. */
  private boolean isRefused(String src) {
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
