package fengcai.exchange;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** The pictures that a browser saved beside a web page, in its folder or below it. */
final class SavedPictures {

  private final Path folder;
  private final Map<String, Picture> read = new HashMap<>();
  private long bytes;

  SavedPictures(Path folder) {
    this.folder = folder;
  }

  /** The picture of an address in the page; empty for one that is elsewhere. */
  Optional<Picture> read(String address) {
    String name = address.substring(0, end(address));
    Optional<Picture> picture = Optional.ofNullable(read.get(name)).or(() -> saved(name));
    picture.ifPresent(each -> read.put(name, each));
    return picture;
  }

  /** Where the path of an address ends. */
  private static int end(String address) {
    int end = 0;
    while (end < address.length() && address.charAt(end) != '?' && address.charAt(end) != '#') {
      end++;
    }
    return end;
  }

  /** Links are followed before it is asked whether a file is in the folder. */
  private Optional<Picture> saved(String name) {
    try {
      Path file = folder.resolve(name).toRealPath();
      if (!file.startsWith(folder.toRealPath()) || !Files.isRegularFile(file)) {
        return Optional.empty();
      }
      String ending = Picture.ending(name);
      int most = (int) Math.min(Picture.MOST_BYTES, ImportLimit.FILE.most() - bytes);
      try (InputStream in = Files.newInputStream(file)) {
        byte[] content = in.readNBytes(most + 1);
        if (content.length > most) {
          return Optional.of(Picture.tooLarge(ending, ""));
        }
        bytes += content.length;
        return Optional.of(new Picture(content, ending, ""));
      }
    } catch (InvalidPathException | IOException elsewhere) {
      return Optional.empty();
    }
  }
}
