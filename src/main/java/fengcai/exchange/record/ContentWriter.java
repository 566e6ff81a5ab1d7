package fengcai.exchange.record;

import fengcai.content.edit.RecordMerge;
import fengcai.content.edit.RecordTree;
import fengcai.content.folder.SavedFile;
import fengcai.exchange.source.SourcePicture;
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
public final class ContentWriter {

  private static final String LOCK = ".fengcai";

  private final Path content;
  private final boolean overwrite;
  private final Backup backup;

  public ContentWriter(Path content, boolean overwrite, LocalDateTime now) {
    this.content = content;
    this.overwrite = overwrite;
    this.backup = new Backup(content, now);
  }

  /**
   * A record to write.
   *
   * @param target the existing file, or the place of a new one
   */
  private record Change(SavedFile target, String text) {

    boolean isNew() {
      return target.version().isEmpty();
    }

    byte[] bytes() {
      return isNew() ? text.getBytes(StandardCharsets.UTF_8) : target.encoded(text);
    }
  }

  /** Writes a file; its failure is reported with the files that are complete. */
  private interface Writing {
    void write() throws IOException;
  }

  private static void write(String file, List<String> complete, Writing writing)
      throws UnwrittenException {
    try {
      writing.write();
    } catch (IOException e) {
      throw new UnwrittenException(file, complete, e);
    }
  }

  /**
   * Writes records and the pictures that they show. An existing picture is never replaced.
   *
   * @throws UnwrittenException if a file cannot be written; the records before it are complete
   */
  public ImportResult write(List<ImportedRecord> records, Map<String, SourcePicture> media)
      throws IOException {
    FolderLock lock = lock();
    try {
      List<ImportNotice> notices = new ArrayList<>();
      Map<String, Change> changes = new LinkedHashMap<>();
      for (ImportedRecord record : records) {
        Optional<Change> before = Optional.ofNullable(changes.get(record.file()));
        change(record, before, notices).ifPresent(change -> changes.put(record.file(), change));
      }
      writePictures(media, changes, notices);
      return write(changes, notices);
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
      ImportedRecord record, Optional<Change> earlier, List<ImportNotice> notices)
      throws IOException {
    String imported = RecordTree.write(record.tree(), record.kind());
    Change before;
    if (earlier.isPresent()) {
      before = earlier.get();
    } else {
      Optional<Path> target = target(record.file(), record.line(), notices);
      if (target.isEmpty()) {
        return Optional.empty();
      }
      SavedFile saved = SavedFile.read(target.get());
      if (saved.version().isEmpty()) {
        return Optional.of(new Change(saved, imported));
      }
      before = new Change(saved, saved.plainText());
    }
    boolean readable = before.isNew() || before.target().text().isPresent();
    Optional<RecordMerge> merge =
        readable
            ? RecordMerge.of(before.text(), imported, record.kind(), overwrite)
            : Optional.empty();
    if (merge.isEmpty()) {
      notices.add(ImportNotice.of("unreadable", record.line(), record.file()));
      return Optional.empty();
    }
    notices.addAll(MergeNotices.of(merge.get(), record, overwrite));
    return Optional.of(new Change(before.target(), merge.get().text()));
  }

  /** The path of a file; empty if it is a link out of the folder or not a regular file. */
  private Optional<Path> target(String file, int line, List<ImportNotice> notices)
      throws IOException {
    try {
      return Optional.of(ContainedPath.of(content, file));
    } catch (UnsafePathException e) {
      notices.add(ImportNotice.of("outside", line, file));
      return Optional.empty();
    }
  }

  private void writePictures(
      Map<String, SourcePicture> media, Map<String, Change> changes, List<ImportNotice> notices)
      throws IOException {
    int unused = 0;
    for (Map.Entry<String, SourcePicture> picture : media.entrySet()) {
      String file = picture.getKey();
      if (changes.values().stream().noneMatch(change -> change.text().contains(file))) {
        unused++;
        continue;
      }
      Optional<Path> target = target(file, 0, notices);
      byte[] bytes = picture.getValue().bytes();
      if (target.isPresent() && !Files.exists(target.get())) {
        write(file, List.of(), () -> AtomicFile.write(target.get(), bytes));
      } else if (target.isPresent() && !Arrays.equals(Files.readAllBytes(target.get()), bytes)) {
        throw new UnwrittenException(file, List.of(), new FileAlreadyExistsException(file));
      }
    }
    if (unused > 0) {
      notices.add(ImportNotice.of("pictures-unused", 0, Integer.toString(unused)));
    }
  }

  private ImportResult write(Map<String, Change> changes, List<ImportNotice> notices)
      throws IOException {
    List<String> changed = new ArrayList<>();
    List<String> unchanged = new ArrayList<>();
    Set<Path> backups = new LinkedHashSet<>();
    for (Map.Entry<String, Change> entry : changes.entrySet()) {
      String file = entry.getKey();
      Change change = entry.getValue();
      if (!change.isNew() && change.text().equals(change.target().plainText())) {
        unchanged.add(file);
        continue;
      }
      write(
          file,
          changed,
          () -> {
            if (!change.isNew()) {
              Path copy = backup.keep(file);
              String up = "../".repeat(Path.of(file).getNameCount() + 1);
              backups.add(copy.resolve(up).normalize());
            }
            AtomicFile.write(change.target().path(), change.bytes());
          });
      changed.add(file);
    }
    return new ImportResult(changed, unchanged, backups, notices);
  }
}
