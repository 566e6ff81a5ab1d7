package fengcai;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The case folders: each a small content folder and what must come of it. */
final class Cases {

  /** With {@code -Dfengcai.rewrite=true} expectations are written anew instead of compared. */
  static final boolean REWRITE = Boolean.getBoolean("fengcai.rewrite");

  private static final Path FOLDER = Path.of("src/test/cases");

  private Cases() {}

  /** Every case that expects a file of the given name. */
  static List<Path> expecting(String file) throws IOException {
    return all().stream().filter(c -> Files.exists(c.resolve(file))).toList();
  }

  static List<Path> all() throws IOException {
    try (Stream<Path> folders = Files.list(FOLDER)) {
      return folders.filter(Files::isDirectory).sorted().toList();
    }
  }
}
