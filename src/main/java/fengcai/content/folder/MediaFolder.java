package fengcai.content.folder;

import fengcai.content.source.ContentFiles;
import fengcai.diagnostic.Rule;
import fengcai.picture.PictureFolder;
import fengcai.picture.format.Picture;
import fengcai.picture.format.PictureProblem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** The pictures and other files below {@code media/}. Thread-safe. */
public final class MediaFolder {

  private static final String PREFIX = "media/";

  /** Pixels: half the width of the text area of A4 at 150 dpi. */
  private static final int LEAST_SIDE = 480;

  private final Path content;
  private final PictureFolder pictures;

  /** By path; kept so that one run is consistent even if files change meanwhile. */
  private final ConcurrentHashMap<String, Optional<Fault>> faults = new ConcurrentHashMap<>();

  public MediaFolder(Path content, PictureFolder pictures) {
    this.content = content;
    this.pictures = pictures;
  }

  /** The reason why a file cannot be used. */
  public record Fault(Rule rule, String detail) {}

  /** The reason why a file cannot be shown as a picture. */
  public Optional<Fault> pictureFault(String src) {
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

  /** The reason why a file cannot be linked to. */
  public Optional<Fault> linkFault(String src) {
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

  /** The authors whom the properties of a document name; pictures are published without any. */
  public Set<String> authors(String src) {
    return linkFault(src).isPresent() || PictureFolder.isPicture(src)
        ? Set.of()
        : DocumentAuthors.in(content.resolve(src));
  }

  private static Rule rule(PictureProblem.Reason reason) {
    return switch (reason) {
      case FORMAT -> Rule.IMAGE_FORMAT;
      case TOO_LARGE -> Rule.IMAGE_LARGE;
      case DAMAGED -> Rule.IMAGE_DAMAGED;
      case UNREADABLE -> Rule.IMAGE_BROKEN;
    };
  }

  /** The longer side of a picture in pixels, if it is too small to be printed. */
  public OptionalInt tooSmall(String src) {
    int side = pictures.longerSide(src);
    return side < LEAST_SIDE ? OptionalInt.of(side) : OptionalInt.empty();
  }

  /** Whether the path is in one of the folders that the site reserves for smaller copies. */
  private static boolean isAmongCopies(String src) {
    String[] path = src.split("/", -1);
    return path.length > 2 && Picture.isFolderOfCopies(path[1]);
  }

  /** Whether an existing file is a link that leads elsewhere, a pipe or a device. */
  private boolean isRefused(String src) {
    return ContentFiles.of(content).refusal(src).isPresent();
  }

  /** Whether the file exists under exactly this name, including case. */
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

  public static boolean isBelow(String src) {
    return src.startsWith(PREFIX)
        && src.length() > PREFIX.length()
        && src.indexOf('\\') < 0
        && List.of(src.split("/", -1)).stream()
            .noneMatch(part -> part.startsWith(".") || part.isEmpty());
  }
}
