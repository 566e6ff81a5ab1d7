package fengcai.picture;

import fengcai.picture.format.FileFormat;
import fengcai.picture.format.Picture;
import fengcai.picture.format.PictureProblem;
import fengcai.picture.format.PictureProblem.Reason;
import fengcai.picture.format.SourceImage;
import fengcai.picture.format.UnusablePictureException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.Locale;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The pictures and other media files of a content folder by their paths, as they are published:
 * upright, without metadata. A picture is inspected again when its file's size or time changes.
 * Safe for use by several threads.
 */
public final class PictureFolder {

  private static final List<String> ENDINGS = List.of(".jpg", ".jpeg", ".png");

  /** JPEG quality of smaller copies. */
  private static final double COPY_QUALITY = 0.82;

  /** JPEG quality of the main file, which may be enlarged or printed. */
  private static final double MAIN_QUALITY = 0.92;

  /** The width of a page's text at 300 dots per inch, in pixels. */
  private static final int PRINTED = 2000;

  private final Path folder;
  private final ConcurrentHashMap<String, Entry> entries = new ConcurrentHashMap<>();
  private final MemoryBudget memory = new MemoryBudget();

  public PictureFolder(Path folder) {
    this.folder = folder;
  }

  /** Identifies the inspected state of a file. */
  private record Version(long size, FileTime modified) {
    static final Version NONE = new Version(-1, FileTime.fromMillis(0));
  }

  private record Entry(
      Version version, Optional<Inspection> inspection, Optional<PictureProblem> fault) {
    static Entry of(Version version, Reason reason, String detail) {
      return new Entry(version, Optional.empty(), Optional.of(new PictureProblem(reason, detail)));
    }
  }

  /** Whether a file name ends like that of a JPEG or PNG file. */
  public static boolean isPicture(String src) {
    String name = src.toLowerCase(Locale.ROOT);
    return ENDINGS.stream().anyMatch(name::endsWith);
  }

  /** The format of a picture that pages do not show, by its file name. */
  public static Optional<String> otherFormat(String src) {
    return FileFormat.other(src);
  }

  /** Decodes a file; the reason why it cannot be used as a picture, empty if it can. */
  public Optional<PictureProblem> fault(String src) {
    return inspect(src).fault();
  }

  /** The longer side of a picture's file in pixels; 0 if it is not a usable picture. */
  public int longerSide(String src) {
    return inspected(src).inspection().map(Inspection::longerSide).orElse(0);
  }

  /** The size of a picture and its copies; empty if it is not a usable picture. */
  public Optional<Picture> find(String src) {
    return inspected(src).inspection().map(Inspection::picture);
  }

  /**
   * All published files of a picture or another media file.
   *
   * @throws MediaChangedException if the file changed since it was inspected
   */
  public PublishedPicture published(String src) {
    return inspected(src)
        .inspection()
        .map(it -> published(src, it, it.picture().copies()))
        .orElseGet(() -> new PublishedPicture(original(src), new TreeMap<>()));
  }

  private PublishedPicture published(String src, Inspection inspection, List<Integer> widths) {
    SourceImage source = source(src);
    Picture picture = inspection.picture();
    NavigableMap<Integer, byte[]> copies = new TreeMap<>();
    if (inspection.verbatim() && widths.isEmpty()) {
      return new PublishedPicture(source.stripped(), copies);
    }
    try (Rendition rendition = rendition(src, source)) {
      for (int width : widths) {
        copies.put(width, rendition.encode(picture, width, COPY_QUALITY));
      }
      return new PublishedPicture(
          inspection.verbatim()
              ? source.stripped()
              : rendition.encode(picture, picture.width(), MAIN_QUALITY),
          copies);
    }
  }

  /**
   * A file as it is stored.
   *
   * @throws MediaChangedException if it cannot be read
   */
  public byte[] original(String src) {
    try {
      return Files.readAllBytes(folder.resolve(src));
    } catch (IOException e) {
      throw new MediaChangedException(src, e);
    }
  }

  /**
   * The file at the address of a picture or another media file.
   *
   * @throws MediaChangedException if the file changed since it was inspected
   */
  public byte[] file(String src) {
    return inspected(src)
        .inspection()
        .map(it -> published(src, it, List.of()).file())
        .orElseGet(() -> original(src));
  }

  /** One of the smaller copies of a picture. */
  public byte[] copy(String src, int width) {
    Picture picture = find(src).orElseThrow();
    try (Rendition rendition = rendition(src, source(src))) {
      return rendition.encode(picture, width, COPY_QUALITY);
    }
  }

  /** A picture for print, without transparency; empty if it is not a usable picture. */
  public Optional<byte[]> forPrint(String src) {
    return inspected(src).inspection().map(it -> printed(src, it));
  }

  private byte[] printed(String src, Inspection inspection) {
    SourceImage source = source(src);
    Picture picture = inspection.picture();
    if (inspection.verbatim() && picture.width() <= PRINTED && source.isPrintable()) {
      return source.stripped();
    }
    try (Rendition rendition = rendition(src, source)) {
      int width = Math.min(PRINTED, picture.width());
      return rendition.onWhite().encode(picture, width, MAIN_QUALITY);
    }
  }

  private Rendition rendition(String src, SourceImage source) {
    try {
      return Rendition.of(source, Inspection.ending(src), memory);
    } catch (UnusablePictureException e) {
      throw new MediaChangedException(src, e);
    }
  }

  private SourceImage source(String src) {
    Version version = inspected(src).version();
    try {
      byte[] bytes = original(src);
      if (!version(src).equals(version)) {
        throw new MediaChangedException(src);
      }
      return SourceImage.parse(bytes);
    } catch (IOException | UnusablePictureException e) {
      throw new MediaChangedException(src, e);
    }
  }

  private Version version(String src) throws IOException {
    BasicFileAttributes attributes =
        Files.readAttributes(folder.resolve(src), BasicFileAttributes.class);
    return new Version(attributes.size(), attributes.lastModifiedTime());
  }

  private Entry inspected(String src) {
    Entry entry = entries.get(src);
    return entry == null ? inspect(src) : entry;
  }

  private Entry inspect(String src) {
    return entries.compute(src, (path, known) -> inspect(path, Optional.ofNullable(known)));
  }

  private Entry inspect(String src, Optional<Entry> known) {
    Version version = Version.NONE;
    try {
      version = version(src);
      if (known.isPresent() && known.get().version().equals(version)) {
        return known.get();
      }
      if (!isPicture(src)) {
        return Entry.of(version, Reason.FORMAT, "");
      }
      if (version.size() > SourceImage.MAX_BYTES) {
        return Entry.of(version, Reason.TOO_LARGE, version.size() / 1_000_000 + " MB");
      }
      byte[] bytes = Files.readAllBytes(folder.resolve(src));
      return new Entry(version, Optional.of(Inspection.of(src, bytes, memory)), Optional.empty());
    } catch (IOException e) {
      return Entry.of(version, Reason.UNREADABLE, "");
    } catch (UnusablePictureException e) {
      return new Entry(version, Optional.empty(), Optional.of(e.fault()));
    }
  }
}
