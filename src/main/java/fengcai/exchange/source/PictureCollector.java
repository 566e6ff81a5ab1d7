package fengcai.exchange.source;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Collects the pictures of a file within the limits. A picture shown twice is read once. */
public final class PictureCollector {

  private final Map<String, SourcePicture> read = new HashMap<>();
  private final List<SourcePicture> shown = new ArrayList<>();
  private long bytes;

  /** Opens the data of a picture; empty if it is not there. */
  public interface Opener {
    Optional<InputStream> open() throws IOException;
  }

  /** All pictures that are shown, in the order of their indexes. */
  public List<SourcePicture> all() {
    return shown;
  }

  /**
   * Adds a picture and returns the block that shows it, or one that names a missing picture.
   *
   * @param path identifies the picture within the file and ends with the file name extension
   * @param missingName shown to the editor if the picture cannot be read
   */
  public SourceBlock add(
      String path, Opener opener, String description, String missingName, int number)
      throws ImportException {
    Optional<SourcePicture> picture =
        Optional.ofNullable(read.get(path)).or(() -> read(path, opener));
    if (picture.isEmpty()) {
      return new SourceBlock.LostPhoto(missingName, number);
    }
    read.put(path, picture.get());
    ImportLimit.PICTURES.require(shown.size() + 1);
    shown.add(picture.get().described(description));
    return new SourceBlock.Photo(shown.size() - 1, number);
  }

  private Optional<SourcePicture> read(String path, Opener opener) {
    String extension = SourcePicture.extension(path);
    int most = (int) Math.min(SourcePicture.MOST_BYTES, ImportLimit.FILE.most() - bytes);
    try {
      Optional<InputStream> data = opener.open();
      if (data.isEmpty()) {
        return Optional.empty();
      }
      try (InputStream in = data.get()) {
        byte[] content = in.readNBytes(most + 1);
        if (content.length > most) {
          return Optional.of(SourcePicture.tooLarge(extension));
        }
        bytes += content.length;
        return Optional.of(new SourcePicture(content, extension, "", false));
      }
    } catch (IOException | RuntimeException unreadable) {
      return Optional.empty();
    }
  }
}
