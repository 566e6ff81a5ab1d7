package fengcai.io;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileStore;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;

/** Why a file could not be written, as far as a user can do something about it. */
public enum WriteFailure {
  DISK_FULL,
  READ_ONLY_DISK,
  /** No permission, a file marked read-only, or on Windows one that another program has open. */
  DENIED,
  NAME_TOO_LONG,
  OTHER;

  /** Less than this is taken for a full disk, whatever words the system has for the failure. */
  private static final long SPACE_NEEDED = 1 << 20;

  private static final int NAME_BYTES = 255;

  /** Systems put the cause into words of their language only. */
  private static final Pattern FULL =
      Pattern.compile("(?i)no space left|not enough space|quota|空间不足|没有空间|限额");

  /** The cause of a failure to write a file, which may not exist. */
  public static WriteFailure of(IOException failure, Path file) {
    Path existing = file.toAbsolutePath();
    if (existing.getFileName() != null
        && existing.getFileName().toString().getBytes(StandardCharsets.UTF_8).length > NAME_BYTES) {
      return NAME_TOO_LONG;
    }
    while (!Files.exists(existing) && existing.getParent() != null) {
      existing = existing.getParent();
    }
    try {
      FileStore disk = Files.getFileStore(existing);
      if (disk.isReadOnly()) {
        return READ_ONLY_DISK;
      }
      if (failure instanceof AccessDeniedException || !Files.isWritable(existing)) {
        return DENIED;
      }
      String words = String.valueOf(failure.getMessage());
      return FULL.matcher(words).find() || disk.getUsableSpace() < SPACE_NEEDED ? DISK_FULL : OTHER;
    } catch (IOException e) {
      return OTHER;
    }
  }
}
