package fengcai.edit;

import fengcai.content.folder.SavedFile;
import fengcai.io.Backup;
import fengcai.io.ContainedPath;
import fengcai.io.PartFile;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * Reads, replaces and deletes the files of a content folder. Comparing a file with an expected
 * version and replacing it is one step.
 */
final class RecordStore {

  /** Computes the new text of a file from the saved one. */
  @FunctionalInterface
  interface Change {
    String of(SavedFile saved) throws EditException;
  }

  /**
   * A written file.
   *
   * @param kept the backup of the replaced text, relative to the parent of the content folder
   */
  record Written(String version, Optional<String> kept) {}

  private final Path content;
  private final ContentLock lock;
  private final FreeNames names;
  private final Supplier<LocalDateTime> clock;

  RecordStore(Path content, ContentLock lock, Supplier<LocalDateTime> clock) {
    this.content = content;
    this.lock = lock;
    this.names = new FreeNames(content);
    this.clock = clock;
  }

  /** Reads a file by its path from the content folder; if it is missing, its name must be valid. */
  SavedFile read(String file) throws EditException {
    try {
      SavedFile saved = SavedFile.read(ContainedPath.of(content, file));
      if (saved.version().isEmpty()) {
        names.requireFree(file);
      }
      return saved;
    } catch (IOException e) {
      throw FileProblems.reading(e, file);
    }
  }

  /**
   * Replaces a file if it still has the given version.
   *
   * @param version empty for a file that must not exist
   * @param keeps whether to back up the replaced text
   */
  Written replace(String file, String version, boolean keeps, Change change) throws EditException {
    return lock.alone(
        () -> {
          SavedFile saved = current(file, version);
          String text = change.of(saved);
          try {
            Optional<String> kept =
                keeps ? Optional.of(shown(backup().keep(file))) : Optional.empty();
            Written written = new Written(saved.write(text).version(), kept);
            keepParts(file);
            return written;
          } catch (IOException e) {
            throw FileProblems.writing(e, saved.path(), file);
          }
        });
  }

  /**
   * Moves a file to the backup if it still has the given version.
   *
   * @return the backup, relative to the parent of the content folder
   */
  String delete(String file, String version) throws EditException {
    return lock.alone(
        () -> {
          SavedFile saved = current(file, version);
          try {
            return shown(backup().take(file));
          } catch (IOException e) {
            throw FileProblems.writing(e, saved.path(), file);
          }
        });
  }

  private SavedFile current(String file, String version) throws EditException {
    SavedFile saved = read(file);
    if (!saved.version().equals(version)) {
      throw new EditException(version.isEmpty() ? "exists" : "changed", file);
    }
    return saved;
  }

  private Backup backup() {
    return new Backup(content, clock.get());
  }

  /** Moves remains of interrupted saves of this file to the backup. */
  private void keepParts(String file) {
    try {
      for (PartFile part : PartFile.of(content.resolve(file))) {
        backup().take(content.relativize(part.path()).toString());
      }
    } catch (IOException e) {
      // The record is saved; the next check reports remains that could not be moved.
      return;
    }
  }

  private String shown(Path kept) {
    Path around = content.toAbsolutePath().normalize().resolveSibling("");
    return around.relativize(kept).toString().replace('\\', '/');
  }
}
