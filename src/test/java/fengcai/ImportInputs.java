package fengcai;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The files that have the record which becomes of them beside them. */
final class ImportInputs {

  static final Path FOLDER = Path.of("src/test/imports");

  private ImportInputs() {}

  static List<Path> files() throws IOException {
    try (Stream<Path> files = Files.list(FOLDER)) {
      List<Path> inputs =
          files
              .filter(file -> !file.toString().matches(".*\\.(?:yaml|remarks)"))
              .filter(file -> Files.exists(beside(file, ".yaml")))
              .sorted()
              .toList();
      assertThat(inputs).isNotEmpty();
      return inputs;
    }
  }

  /** The file of the same name with another ending. */
  static Path beside(Path input, String ending) {
    return input.resolveSibling(input.getFileName().toString().replaceFirst("\\.[a-z]+$", ending));
  }
}
