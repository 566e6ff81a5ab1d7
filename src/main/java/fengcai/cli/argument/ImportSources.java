package fengcai.cli.argument;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The files to import.
 *
 * @param files the files named, and all files below the folders named
 * @param unreadable the folders and files that cannot be listed, with the cause
 */
public record ImportSources(List<Path> files, Map<Path, IOException> unreadable) {

  private static final Pattern OF_PROGRAMS =
      Pattern.compile("[.~].*|(?i:thumbs\\.db|desktop\\.ini)");

  /** The folders in which browsers save the resources of a page, beside the page. */
  private static final Pattern OF_PAGE = Pattern.compile("(.+)(?:_files|\\.files)");

  /**
   * Finds the files; a missing file or an empty folder is a usage error.
   *
   * @param formats that can be imported, for the message about an empty folder
   */
  public static ImportSources of(List<Path> named, String formats) {
    List<Path> files = new ArrayList<>();
    Map<Path, IOException> unreadable = new LinkedHashMap<>();
    for (Path path : named) {
      if (!Files.exists(path)) {
        throw new UsageException("import.missing", path.toString());
      }
      if (Files.isRegularFile(path)) {
        files.add(path);
        continue;
      }
      if (!Files.isDirectory(path)) {
        throw new UsageException("import.special", path.toString());
      }
      Folder folder = new Folder(path);
      if (folder.files.isEmpty() && folder.unreadable.isEmpty()) {
        throw new UsageException("import.nothing", path.toString(), formats);
      }
      files.addAll(folder.files.stream().sorted().toList());
      unreadable.putAll(folder.unreadable);
    }
    return new ImportSources(files, unreadable);
  }

  /** All files except hidden and system files and the resources of saved web pages. */
  private static final class Folder extends SimpleFileVisitor<Path> {
    private final Path root;
    private final List<Path> files = new ArrayList<>();
    private final Map<Path, IOException> unreadable = new LinkedHashMap<>();

    Folder(Path root) {
      this.root = root;
      try {
        Files.walkFileTree(root, this);
      } catch (IOException e) {
        unreadable.put(root, e);
      }
    }

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
      if (Files.isRegularFile(file)
          && !OF_PROGRAMS.matcher(file.getFileName().toString()).matches()
          && !isOfPage(file)) {
        files.add(file);
      }
      return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFileFailed(Path file, IOException failure) {
      unreadable.put(file, failure);
      return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult postVisitDirectory(Path folder, @Nullable IOException failure) {
      if (failure != null) {
        unreadable.put(folder, failure);
      }
      return FileVisitResult.CONTINUE;
    }

    private boolean isOfPage(Path file) {
      Path place = root;
      for (Path part : root.relativize(file)) {
        Matcher ofPage = OF_PAGE.matcher(part.toString());
        if (ofPage.matches()
            && (Files.exists(place.resolve(ofPage.group(1) + ".html"))
                || Files.exists(place.resolve(ofPage.group(1) + ".htm")))) {
          return true;
        }
        place = place.resolve(part);
      }
      return false;
    }
  }
}
