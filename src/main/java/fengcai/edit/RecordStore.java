package fengcai.edit;

import fengcai.content.SavedFile;
import fengcai.io.Backup;
import fengcai.io.ContainedPath;
import fengcai.io.PartFile;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * The files of a content folder, to be read, replaced and deleted. Comparing a file with the
 * version that somebody has seen and replacing it is one step, whoever else writes meanwhile.
 */
final class RecordStore {

  /** Makes the new text of a file from the one that it has. */
  @FunctionalInterface
  interface Change {
    String of(SavedFile saved) throws EditFault;
  }

  /**
   * A file as it was written.
   *
   * @param kept where the text that it replaced is kept, from the folder around the content folder
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

  /** A file by its path from the content folder; it need not exist, but then it must be able to. */
  SavedFile read(String file) throws EditFault {
    try {
      SavedFile saved = SavedFile.read(ContainedPath.of(content, file));
      if (saved.version().isEmpty()) {
        names.requireFree(file);
      }
      return saved;
    } catch (IOException e) {
      throw FileFault.reading(e, file);
    }
  }

  /**
   * Replaces a file, if it is still the one of that version.
   *
   * @param version the one that was seen; empty for a file that must not be there yet
   * @param keeps whether the text that is replaced is kept, since somebody else wrote it
   */
  Written replace(String file, String version, boolean keeps, Change change) throws EditFault {
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
            throw FileFault.writing(e, saved.path(), file);
          }
        });
  }

  /**
   * Takes a file out of the content, if it is still the one of that version.
   *
   * @return where it is kept, from the folder around the content folder
   */
  String delete(String file, String version) throws EditFault {
    return lock.alone(
        () -> {
          SavedFile saved = current(file, version);
          try {
            return shown(backup().take(file));
          } catch (IOException e) {
            throw FileFault.writing(e, saved.path(), file);
          }
        });
  }

  private SavedFile current(String file, String version) throws EditFault {
    SavedFile saved = read(file);
    if (!saved.version().equals(version)) {
      throw new EditFault(version.isEmpty() ? "exists" : "changed", file);
    }
    return saved;
  }

  private Backup backup() {
    return new Backup(content, clock.get());
  }

  /** What an interrupted save left of this file would be reported, and is superseded now. */
  private void keepParts(String file) {
    try {
      for (PartFile part : PartFile.of(content.resolve(file))) {
        backup().take(content.relativize(part.path()).toString());
      }
    } catch (IOException e) {
      // The record is saved. A part that could not be moved is reported by the next check.
      return;
    }
  }

  private String shown(Path kept) {
    Path around = content.toAbsolutePath().normalize().resolveSibling("");
    return around.relativize(kept).toString().replace('\\', '/');
  }
}
