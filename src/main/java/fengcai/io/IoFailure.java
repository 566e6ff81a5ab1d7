package fengcai.io;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileStore;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;

/** Why a file could not be read or written, by what a user can do about it. */
public enum IoFailure {
  FULL("no space left|not enough space|quota|没有空间|空间不足|限额|配额"),
  READ_ONLY("read-only file system|只读文件系统"),
  DENIED("permission denied|operation not permitted|权限不够|不允许的操作|拒绝访问"),
  IN_USE("being used by another process|resource busy|另一个程序正在使用|设备或资源忙"),
  MISSING("no such file|没有那个文件"),
  NOT_A_FOLDER("not a directory|不是目录"),
  NAME_TOO_LONG("name too long|文件名过长"),
  OTHER("(?!)");

  /** Usable bytes below which a disk counts as full, whatever the system reports. */
  private static final long SPACE_NEEDED = 1 << 20;

  private static final int LONGEST_NAME = 255;

  /** Messages of operating systems; the JDK has no exceptions of its own for most of these. */
  private final Pattern messages;

  IoFailure(String messages) {
    this.messages = Pattern.compile(messages, Pattern.CASE_INSENSITIVE);
  }

  /** Classifies a failure; the disk is only inspected if the exception names the file. */
  public static IoFailure of(IOException failure) {
    return of(failure, file(failure));
  }

  /**
   * Classifies a failure to write a file.
   *
   * @param file the file, which need not exist
   * @return {@link #FULL}, {@link #READ_ONLY}, {@link #DENIED}, {@link #NAME_TOO_LONG} or {@link
   *     #OTHER}
   */
  public static IoFailure ofWriting(IOException failure, Path file) {
    Path name = file.getFileName();
    if (name != null && name.toString().getBytes(StandardCharsets.UTF_8).length > LONGEST_NAME) {
      return NAME_TOO_LONG;
    }
    IoFailure reason = of(failure, Optional.of(file));
    return switch (reason) {
      case FULL, READ_ONLY, DENIED, NAME_TOO_LONG -> reason;
      case IN_USE, MISSING, NOT_A_FOLDER, OTHER -> Files.isWritable(nearest(file)) ? OTHER : DENIED;
    };
  }

  private static IoFailure of(IOException failure, Optional<Path> file) {
    if (failure instanceof AccessDeniedException) {
      return isOnReadOnlyDisk(file) ? READ_ONLY : DENIED;
    }
    if (failure instanceof NoSuchFileException) {
      return MISSING;
    }
    if (failure instanceof NotDirectoryException) {
      return NOT_A_FOLDER;
    }
    String message = message(failure);
    return Arrays.stream(values())
        .filter(each -> each.messages.matcher(message).find())
        .findFirst()
        .orElseGet(() -> isOnReadOnlyDisk(file) ? READ_ONLY : isOnFullDisk(file) ? FULL : OTHER);
  }

  /** The reason as a part of message keys: {@code read-only}. */
  public String key() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** The message of the system without the path, which could match a pattern. */
  private static String message(IOException failure) {
    String reason =
        failure instanceof FileSystemException named ? named.getReason() : failure.getMessage();
    return Objects.requireNonNullElse(reason, "");
  }

  private static boolean isOnReadOnlyDisk(Optional<Path> file) {
    try {
      return file.isPresent() && disk(file.get()).isReadOnly();
    } catch (IOException e) {
      return false;
    }
  }

  private static boolean isOnFullDisk(Optional<Path> file) {
    try {
      return file.isPresent() && disk(file.get()).getUsableSpace() < SPACE_NEEDED;
    } catch (IOException e) {
      return false;
    }
  }

  private static FileStore disk(Path file) throws IOException {
    return Files.getFileStore(nearest(file));
  }

  /** The file itself or the nearest folder above it that exists. */
  private static Path nearest(Path file) {
    Path existing = file.toAbsolutePath();
    while (!Files.exists(existing) && existing.getParent() != null) {
      existing = existing.getParent();
    }
    return existing;
  }

  private static Optional<Path> file(IOException failure) {
    try {
      return failure instanceof FileSystemException named && named.getFile() != null
          ? Optional.of(Path.of(named.getFile()))
          : Optional.empty();
    } catch (InvalidPathException e) {
      return Optional.empty();
    }
  }
}
