package fengcai.edit;

import fengcai.content.source.FileNames;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Checks that names of new files are valid and unique on every file system. */
final class FreeNames {

  /** File systems allow 255, or 143 in encrypted folders; the rest is for suffixes. */
  private static final int BYTES_AT_MOST = 120;

  private final Path content;

  FreeNames(Path content) {
    this.content = content;
  }

  static boolean isLong(String name) {
    return name.getBytes(StandardCharsets.UTF_8).length > BYTES_AT_MOST;
  }

  /** A name as case-insensitive file systems compare it. */
  static String folded(String name) {
    return Normalizer.normalize(name, Normalizer.Form.NFC)
        .toUpperCase(Locale.ROOT)
        .toLowerCase(Locale.ROOT);
  }

  /** The folded names in a folder; empty if it does not exist. */
  static Set<String> taken(Path folder) throws IOException {
    Set<String> taken = new HashSet<>();
    for (String name : list(folder)) {
      taken.add(folded(name));
    }
    return taken;
  }

  /** Requires that a file can be created at a path relative to the content folder. */
  void requireFree(String file) throws EditException, IOException {
    Path folder = content;
    for (String name : file.split("/", -1)) {
      if (FileNames.isReserved(name)) {
        throw new EditException("address-device", name.replaceFirst("\\..*", ""));
      }
      if (isLong(name)) {
        throw new EditException("address-long", file);
      }
      Optional<String> other =
          list(folder).stream()
              .filter(each -> !each.equals(name) && folded(each).equals(folded(name)))
              .findFirst();
      if (other.isPresent()) {
        Path there = content.relativize(folder.resolve(other.get()));
        throw new EditException("address-case", file, there.toString().replace('\\', '/'));
      }
      folder = folder.resolve(name);
    }
  }

  private static List<String> list(Path folder) throws IOException {
    List<String> names = new ArrayList<>();
    if (Files.isDirectory(folder)) {
      try (Stream<Path> all = Files.list(folder)) {
        all.forEach(path -> names.add(path.getFileName().toString()));
      }
    }
    return names;
  }
}
