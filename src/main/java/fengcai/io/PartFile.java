package fengcai.io;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ThreadLocalRandom;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A temporary file of {@link AtomicFile} left by a killed process: {@code .<name>.<number>.part},
 * or {@code .<name>.part} of earlier versions of this program, which removed the old file before
 * they renamed the new one.
 *
 * @param path the temporary file
 * @param target the file that was being written; empty if its name was too long
 */
public record PartFile(Path path, Optional<Path> target) {

  private static final Pattern NAME = Pattern.compile("\\.(?:(.+?)\\.)??(?:[0-9]+\\.)?part");

  /** Leaves room for the number in a name of 255 bytes of UTF-8. */
  private static final int NAME_CHARACTERS = 60;

  /** A new name of a temporary file. */
  static String nameFor(String target) {
    int end = Math.min(target.length(), NAME_CHARACTERS);
    if (end < target.length() && Character.isHighSurrogate(target.charAt(end - 1))) {
      end--;
    }
    long number = ThreadLocalRandom.current().nextLong(Long.MAX_VALUE);
    return "." + target.substring(0, end) + "." + number + ".part";
  }

  /** Parses a file name; empty for other files. */
  private static Optional<PartFile> parse(Path path) {
    Matcher matcher = NAME.matcher(String.valueOf(path.getFileName()));
    if (!matcher.matches()) {
      return Optional.empty();
    }
    return Optional.of(
        new PartFile(
            path,
            Optional.ofNullable(matcher.group(1))
                .filter(name -> name.length() < NAME_CHARACTERS - 1)
                .map(path::resolveSibling)));
  }

  /** The temporary files of a file. */
  public static List<PartFile> of(Path file) throws IOException {
    Path folder = file.resolveSibling("");
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> siblings = Files.list(folder)) {
      return siblings
          .flatMap(path -> parse(path).stream())
          .filter(part -> part.target().filter(file::equals).isPresent())
          .toList();
    }
  }

  /** The temporary files in a folder and below, sorted; unreadable folders are skipped. */
  public static List<PartFile> in(Path folder) throws IOException {
    List<PartFile> found = new ArrayList<>();
    Path root = folder.toRealPath();
    Files.walkFileTree(
        root,
        new SimpleFileVisitor<>() {
          @Override
          public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
            parse(folder.resolve(root.relativize(file))).ifPresent(found::add);
            return FileVisitResult.CONTINUE;
          }

          @Override
          public FileVisitResult visitFileFailed(Path file, IOException failure) {
            return FileVisitResult.CONTINUE;
          }
        });
    Collections.sort(found, (one, other) -> one.path().compareTo(other.path()));
    return found;
  }
}
