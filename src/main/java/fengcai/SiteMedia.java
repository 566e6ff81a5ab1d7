package fengcai;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** The photos and logos of a content folder, by path from there. */
record SiteMedia(Path folder) {

  Optional<byte[]> find(String src) {
    return Files.isRegularFile(folder.resolve(src)) ? Optional.of(read(src)) : Optional.empty();
  }

  byte[] read(String src) {
    try {
      return Files.readAllBytes(folder.resolve(src));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
