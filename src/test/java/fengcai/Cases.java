package fengcai;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.stream.Stream;

/** The case folders: each a small content folder and its expected output. */
final class Cases {

  /** With {@code -Dfengcai.rewrite=true} expectations are written anew instead of compared. */
  static final boolean REWRITE = Boolean.getBoolean("fengcai.rewrite");

  private static final Path FOLDER = Path.of("src/test/cases");

  private Cases() {}

  /** Every case that expects a file of the given name. */
  static List<Path> expecting(String file) throws IOException {
    return all().stream().filter(c -> Files.exists(c.resolve(file))).toList();
  }

  /**
   * The folder to check: the case itself, or a copy with the files that its {@code generated.txt}
   * describes, since some cannot be kept in a repository that is checked out on Windows, and some
   * are long. A line says {@code copy FILE FILE}, {@code link FILE TARGET} or {@code repeat FILE
   * TIMES "TEXT"}, which appends.
   */
  static Path prepared(Path folder, Path temporary) throws IOException {
    Path generated = folder.resolve("generated.txt");
    if (!Files.exists(generated)) {
      return folder;
    }
    Path copy = temporary.resolve(folder.getFileName().toString());
    try (Stream<Path> all = Files.walk(folder)) {
      for (Path path : all.toList()) {
        Files.copy(path, copy.resolve(folder.relativize(path).toString()));
      }
    }
    for (String line : Files.readAllLines(generated)) {
      generate(copy, line);
    }
    return copy;
  }

  private static void generate(Path folder, String line) throws IOException {
    String[] words = line.split(" ", 4);
    switch (words[0]) {
      case "copy" -> {
        Path target = folder.resolve(words[2]);
        Files.createDirectories(target.getParent());
        Files.copy(folder.resolve(words[1]), target);
      }
      case "link" -> {
        Path link = folder.resolve(words[1]);
        Files.createDirectories(link.getParent());
        Files.createSymbolicLink(link, Path.of(words[2]));
      }
      case "repeat" -> {
        String text = words[3].substring(1, words[3].length() - 1).replace("\\n", "\n");
        Path file = folder.resolve(words[1]);
        Files.createDirectories(file.getParent());
        String repeated = text.repeat(Integer.parseInt(words[2]));
        Files.writeString(file, repeated, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
      }
      default -> throw new IllegalArgumentException(line);
    }
  }

  static List<Path> all() throws IOException {
    try (Stream<Path> folders = Files.list(FOLDER)) {
      return folders.filter(Files::isDirectory).sorted().toList();
    }
  }
}
