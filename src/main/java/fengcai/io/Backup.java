package fengcai.io;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/**
 * Copies files before a command replaces or deletes them, to {@code .fengcai/backup/<time>/<content
 * folder>/<file>} beside the content folder. Backups are never overwritten.
 */
public final class Backup {

  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("yyyy-MM-dd_HHmmss", Locale.ROOT);

  private final Path content;
  private final Path folder;
  private final String time;

  /** Creates no folder before the first copy. */
  public Backup(Path content, LocalDateTime now) {
    this.content = content.toAbsolutePath().normalize();
    this.folder = this.content.resolveSibling(".fengcai").resolve("backup");
    this.time = TIME.format(now);
  }

  private Backup(Path content, Path folder, String time) {
    this.content = content.toAbsolutePath().normalize();
    this.folder = folder;
    this.time = time;
  }

  /** A backup of another folder in the same place, under that folder's name. */
  public Backup of(Path other) {
    return new Backup(other, folder, time);
  }

  /**
   * Copies a file of the content folder, if it is there; a symbolic link is copied as a link.
   *
   * @param file its path from the content folder
   * @return the path of the copy, whether or not there was a file
   */
  public Path keep(String file) throws IOException {
    Path source = content.resolve(file);
    String name = content.getFileName() + "/" + file;
    Path copy = folder.resolve(time).resolve(name);
    for (int i = 2; Files.exists(copy, LinkOption.NOFOLLOW_LINKS); i++) {
      copy = folder.resolve(time + "-" + i).resolve(name);
    }
    if (Files.isSymbolicLink(source)) {
      Files.createDirectories(copy.getParent());
      Files.copy(source, copy, LinkOption.NOFOLLOW_LINKS);
    } else if (Files.exists(source)) {
      AtomicFile.write(copy, Files.readAllBytes(source));
      Files.setLastModifiedTime(copy, Files.getLastModifiedTime(source));
    }
    return copy;
  }

  /** Moves a file of the content folder to the backup. */
  public Path take(String file) throws IOException {
    Path copy = keep(file);
    Files.delete(content.resolve(file));
    return copy;
  }
}
