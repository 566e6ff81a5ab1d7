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
 * Writes imported records into a content folder. Records that exist are merged with the imported
 * ones and kept as a backup; each file is written atomically.
 */
final class ContentWriter {

  private static final String LOCK = ".fengcai";

  private final Path content;
  private final boolean overwrite;
  private final Backup backup;

  /**
   * Prepares.
   *
   * @param overwrite whether values that differ replace those of existing records
   */
  ContentWriter(Path content, boolean overwrite, LocalDateTime now) {
    this.content = content;
    this.overwrite = overwrite;
    this.backup = new Backup(content, now);
  }

  /**
   * What was written.
   *
   * @param changed records that are new or were changed, by their paths in the content folder
   * @param unchanged records that say the same as before
   * @param backups the folders that have the changed records as they were
   */
  record Written(
      List<String> changed, List<String> unchanged, Set<Path> backups, List<Remark> remarks) {}

  /** A record as it is to be written. */
  private record Change(SavedFile target, String file, String text) {

    boolean isNew() {
      return target.version().isEmpty();
    }

    boolean isNeeded() {
      return isNew() || !text.equals(target.plainText());
    }
  }

  /**
   * Writes records and the pictures that they show. A picture is written only if no other one has
   * its name.
   *
   * @throws UnwrittenException if a file could not be written; records before it are complete
   */
  Written write(List<ImportedRecord> records, Map<String, Picture> media) throws IOException {
    FolderLock lock = lock();
    try {
      List<Remark> remarks = new ArrayList<>();
      Map<String, Change> changes = new LinkedHashMap<>();
      for (ImportedRecord record : records) {
        Optional<Change> earlier = Optional.ofNullable(changes.get(record.file()));
        change(record, earlier, remarks).ifPresent(change -> changes.put(record.file(), change));
      }
      pictures(media, changes.values(), remarks);
      return write(changes.values(), remarks);
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

  /** Several parts of an import may be of the same record. */
  private Optional<Change> change(
      ImportedRecord record, Optional<Change> earlier, List<Remark> remarks) throws IOException {
    String imported = RecordTree.write(record.tree(), record.kind());
    if (earlier.isEmpty()) {
      Optional<Path> target = target(record.file(), record.line(), remarks);
      if (target.isEmpty()) {
        return Optional.empty();
      }
      SavedFile saved = SavedFile.read(target.get());
      Change unchanged = new Change(saved, record.file(), saved.plainText());
      return saved.version().isEmpty()
          ? Optional.of(new Change(saved, record.file(), imported))
          : merged(unchanged, record, imported, remarks);
    }
    return merged(earlier.get(), record, imported, remarks);
  }

  private Optional<Change> merged(
      Change before, ImportedRecord record, String imported, List<Remark> remarks) {
    boolean text = before.isNew() || before.target().text().isPresent();
    Optional<RecordMerge> merge =
        text ? RecordMerge.of(before.text(), imported, record.kind(), overwrite) : Optional.empty();
    if (merge.isEmpty()) {
      remarks.add(Remark.of("unreadable", record.line(), record.file()));
      return Optional.empty();
    }
    remarks.addAll(MergeRemarks.of(merge.get(), record, overwrite));
    return Optional.of(new Change(before.target(), record.file(), merge.get().text()));
  }

  /** Where a file is written; empty if a link leads out of the folder or no file is there. */
  private Optional<Path> target(String file, int line, List<Remark> remarks) throws IOException {
    try {
      return Optional.of(ContainedPath.of(content, file));
    } catch (UnsafePathException e) {
      remarks.add(Remark.of("outside", line, file));
      return Optional.empty();
    }
  }

  private void pictures(
      Map<String, Picture> media, Collection<Change> changes, List<Remark> remarks)
      throws IOException {
    int unused = 0;
    for (Map.Entry<String, Picture> picture : media.entrySet()) {
      boolean shown = changes.stream().anyMatch(each -> each.text().contains(picture.getKey()));
      if (!shown) {
        unused++;
      } else {
        Optional<Path> target = target(picture.getKey(), 0, remarks);
        if (target.isPresent()) {
          picture(picture.getKey(), target.get(), picture.getValue().bytes());
        }
      }
    }
    if (unused > 0) {
      remarks.add(Remark.of("pictures-unused", 0, Integer.toString(unused)));
    }
  }

  private static void picture(String file, Path target, byte[] bytes) throws IOException {
    if (!Files.exists(target)) {
      write(file, target, bytes, List.of());
    } else if (!Arrays.equals(Files.readAllBytes(target), bytes)) {
      throw new UnwrittenException(file, List.of(), new FileAlreadyExistsException(file));
    }
  }

  private Written write(Collection<Change> changes, List<Remark> remarks) throws IOException {
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
    return new Written(changed, unchanged, backups, remarks);
  }

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
