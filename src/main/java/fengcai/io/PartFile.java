package fengcai.io;

import static java.util.Objects.requireNonNull;

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

/**
 * A hidden file that a process left behind which was killed while it wrote another file: {@code
 * .<name>.<number>.part}, or {@code .<name>.part} by earlier versions of this program, which
 * removed the old file before they renamed the new one.
 *
 * @param path the hidden file
 * @param target the file that was being written; empty where its name was too long to be kept
 */
public record PartFile(Path path, Optional<Path> target) {

  private static final Pattern NAME = Pattern.compile("\\.(?:(.+?)\\.)??(?:[0-9]+\\.)?part");

  /** Leaves room in a name of 255 bytes for the number, whatever the script. */
  private static final int NAME_CHARACTERS = 60;

  public PartFile {
    requireNonNull(path);
    requireNonNull(target);
  }

  /** A new name for what is written before it takes the place of a file of this name. */
  static String nameFor(String target) {
    int end = Math.min(target.length(), NAME_CHARACTERS);
    if (end < target.length() && Character.isHighSurrogate(target.charAt(end - 1))) {
      end--;
    }
    long number = ThreadLocalRandom.current().nextLong(Long.MAX_VALUE);
    return "." + target.substring(0, end) + "." + number + ".part";
  }

  /** What a name tells; empty for other files. */
  static Optional<PartFile> of(Path path) {
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

  /** Those in a folder and below it, in order; folders that cannot be read have none. */
  public static List<PartFile> in(Path folder) throws IOException {
    List<PartFile> found = new ArrayList<>();
    Path root = folder.toRealPath();
    Files.walkFileTree(
        root,
        new SimpleFileVisitor<>() {
          @Override
          public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
            of(folder.resolve(root.relativize(file))).ifPresent(found::add);
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
