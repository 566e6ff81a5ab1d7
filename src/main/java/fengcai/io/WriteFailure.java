package fengcai.io;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** Why a file could not be written, as far as a user can do something about it. */
public enum WriteFailure {
  DISK_FULL,
  READ_ONLY_DISK,
  /** No permission, a file marked read-only, or on Windows one that another program has open. */
  DENIED,
  NAME_TOO_LONG,
  OTHER;

  private static final int NAME_BYTES = 255;

  /** The cause of a failure to write a file, which may not exist. */
  public static WriteFailure of(IOException failure, Path file) {
    Path name = file.getFileName();
    if (name != null && name.toString().getBytes(StandardCharsets.UTF_8).length > NAME_BYTES) {
      return NAME_TOO_LONG;
    }
    return switch (IoFailure.of(failure, file)) {
      case FULL -> DISK_FULL;
      case READ_ONLY -> READ_ONLY_DISK;
      case DENIED -> DENIED;
      case NAME_TOO_LONG -> NAME_TOO_LONG;
      case IN_USE, MISSING, NOT_A_FOLDER, OTHER -> isWritable(file) ? OTHER : DENIED;
    };
  }

  private static boolean isWritable(Path file) {
    Path existing = file.toAbsolutePath();
    while (!Files.exists(existing) && existing.getParent() != null) {
      existing = existing.getParent();
    }
    return Files.isWritable(existing);
  }
}
