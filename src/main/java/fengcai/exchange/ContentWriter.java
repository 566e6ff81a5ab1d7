package fengcai.exchange;

import fengcai.content.RecordMerge;
import fengcai.content.RecordTree;
import fengcai.content.SavedFile;
import fengcai.io.AtomicFile;
import fengcai.io.Backup;
import fengcai.io.ContainedPath;
import fengcai.io.FolderLock;
import fengcai.io.UnsafePathException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Writes imported records to a content folder, merged with existing ones, of which a backup is
 * kept. Each file is written atomically.
 */
final class ContentWriter {

  private static final String LOCK = ".fengcai";

  private final Path content;
  private final boolean overwrite;
  private final Backup backup;

  ContentWriter(Path content, boolean overwrite, LocalDateTime now) {
    this.content = content;
    this.overwrite = overwrite;
    this.backup = new Backup(content, now);
  }

  /**
   * A record to write.
   *
   * @param target the existing file or the place of a new one
   */
  private record Change(SavedFile target, String file, String text) {

    boolean isNew() {
      return target.version().isEmpty();
    }

    boolean isNeeded() {
      return isNew() || !text.equals(target.plainText());
    }
  }

  /**
   * Writes records and the pictures that they show. An existing picture is never replaced.
   *
   * @throws UnwrittenException if a file cannot be written; the records before it are complete
   */
  ImportResult write(List<ImportedRecord> records, Map<String, Picture> media) throws IOException {
    FolderLock lock = lock();
    try {
      List<Remark> notices = new ArrayList<>();
      Map<String, Change> changes = new LinkedHashMap<>();
      for (ImportedRecord record : records) {
        Optional<Change> before = Optional.ofNullable(changes.get(record.file()));
        change(record, before, notices).ifPresent(change -> changes.put(record.file(), change));
      }
      writePictures(media, changes.values(), notices);
      return write(changes.values(), notices);
    } finally {
      lock.close();
    }
  }

  private FolderLock lock() throws IOException {
    try {
      return FolderLock.acquire(content);
    } catch (IOException e) {
      throw new UnwrittenException(LOCK, List.of(), e);
    }
  }

  /** Merges a record with the existing one, and with other parts of it in the same import. */
  private Optional<Change> change(
      ImportedRecord record, Optional<Change> before, List<Remark> notices) throws IOException {
    String imported = RecordTree.write(record.tree(), record.kind());
    if (before.isPresent()) {
      return merged(before.get(), record, imported, notices);
    }
    Optional<Path> target = target(record.file(), record.line(), notices);
    if (target.isEmpty()) {
      return Optional.empty();
    }
    SavedFile saved = SavedFile.read(target.get());
    return saved.version().isEmpty()
        ? Optional.of(new Change(saved, record.file(), imported))
        : merged(new Change(saved, record.file(), saved.plainText()), record, imported, notices);
  }

  private Optional<Change> merged(
      Change before, ImportedRecord record, String imported, List<Remark> notices) {
    boolean text = before.isNew() || before.target().text().isPresent();
    Optional<RecordMerge> merge =
        text ? RecordMerge.of(before.text(), imported, record.kind(), overwrite) : Optional.empty();
    if (merge.isEmpty()) {
      notices.add(Remark.of("unreadable", record.line(), record.file()));
      return Optional.empty();
    }
    notices.addAll(MergeRemarks.of(merge.get(), record, overwrite));
    return Optional.of(new Change(before.target(), record.file(), merge.get().text()));
  }

  /** The path of a file; empty if it is a link out of the folder or not a regular file. */
  private Optional<Path> target(String file, int line, List<Remark> notices) throws IOException {
    try {
      return Optional.of(ContainedPath.of(content, file));
    } catch (UnsafePathException e) {
      notices.add(Remark.of("outside", line, file));
      return Optional.empty();
    }
  }

  private void writePictures(
      Map<String, Picture> media, Collection<Change> changes, List<Remark> notices)
      throws IOException {
    int unused = 0;
    for (Map.Entry<String, Picture> picture : media.entrySet()) {
      boolean shown = changes.stream().anyMatch(each -> each.text().contains(picture.getKey()));
      if (!shown) {
        unused++;
      } else {
        Optional<Path> target = target(picture.getKey(), 0, notices);
        if (target.isPresent()) {
          writePicture(picture.getKey(), target.get(), picture.getValue().bytes());
        }
      }
    }
    if (unused > 0) {
      notices.add(Remark.of("pictures-unused", 0, Integer.toString(unused)));
    }
  }

  private static void writePicture(String file, Path target, byte[] bytes) throws IOException {
    if (!Files.exists(target)) {
      write(file, target, bytes, List.of());
    } else if (!Arrays.equals(Files.readAllBytes(target), bytes)) {
      throw new UnwrittenException(file, List.of(), new FileAlreadyExistsException(file));
    }
  }

  private ImportResult write(Collection<Change> changes, List<Remark> notices) throws IOException {
    List<String> changed = new ArrayList<>();
    List<String> unchanged = new ArrayList<>();
    Set<Path> backups = new LinkedHashSet<>();
    for (Change change : changes) {
      if (!change.isNeeded()) {
        unchanged.add(change.file());
        continue;
      }
      if (!change.isNew()) {
        backups.add(keep(change.file(), changed));
      }
      byte[] bytes =
          change.isNew()
              ? change.text().getBytes(StandardCharsets.UTF_8)
              : change.target().encoded(change.text());
      write(change.file(), change.target().path(), bytes, changed);
      changed.add(change.file());
    }
    return new ImportResult(changed, unchanged, backups, notices);
  }

  /** Copies a file to the backup and returns the folder of the backup. */
  private Path keep(String file, List<String> changed) throws IOException {
    try {
      Path copy = backup.keep(file);
      return copy.resolve("../".repeat(Path.of(file).getNameCount() + 1)).normalize();
    } catch (IOException e) {
      throw new UnwrittenException(file, changed, e);
    }
  }

  private static void write(String file, Path target, byte[] bytes, List<String> changed)
      throws IOException {
    try {
      AtomicFile.write(target, bytes);
    } catch (IOException e) {
      throw new UnwrittenException(file, changed, e);
    }
  }
}
