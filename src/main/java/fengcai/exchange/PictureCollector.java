package fengcai.exchange;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Collects the pictures of a file within the limits. A picture shown twice is read once. */
final class PictureCollector {

  private final Map<String, Picture> read = new HashMap<>();
  private final List<Picture> shown = new ArrayList<>();
  private long bytes;

  /** Opens the data of a picture; empty if it is not there. */
  interface Opener {
    Optional<InputStream> open() throws IOException;
  }

  /** All pictures that are shown, in the order of their indexes. */
  List<Picture> all() {
    return shown;
  }

  /**
   * Adds a picture and returns the block that shows it, or one that names a missing picture.
   *
   * @param path identifies the picture within the file and ends with the file name extension
   * @param missingName shown to the editor if the picture cannot be read
   */
  Line add(String path, Opener opener, String description, String missingName, int number)
      throws ImportFault {
    Optional<Picture> picture = Optional.ofNullable(read.get(path)).or(() -> read(path, opener));
    if (picture.isEmpty()) {
      return new Line.LostPhoto(missingName, number);
    }
    read.put(path, picture.get());
    ImportLimit.PICTURES.require(shown.size() + 1);
    shown.add(picture.get().described(description));
    return new Line.Photo(shown.size() - 1, number);
  }

  private Optional<Picture> read(String path, Opener opener) {
    String extension = Picture.extension(path);
    int most = (int) Math.min(Picture.MOST_BYTES, ImportLimit.FILE.most() - bytes);
    try {
      Optional<InputStream> data = opener.open();
      if (data.isEmpty()) {
        return Optional.empty();
      }
      try (InputStream in = data.get()) {
        byte[] content = in.readNBytes(most + 1);
        if (content.length > most) {
          return Optional.of(Picture.tooLarge(extension));
        }
        bytes += content.length;
        return Optional.of(new Picture(content, extension));
      }
    } catch (IOException | RuntimeException unreadable) {
      return Optional.empty();
    }
  }
}
