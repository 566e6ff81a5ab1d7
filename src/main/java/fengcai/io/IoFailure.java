package fengcai.io;

import java.io.IOException;
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

/** Why a file could not be read or written, as far as a user can do something about it. */
public enum IoFailure {
  FULL("no space left|not enough space|quota|没有空间|空间不足|限额|配额"),
  READ_ONLY("read-only file system|只读文件系统"),
  DENIED("permission denied|operation not permitted|权限不够|不允许的操作|拒绝访问"),
  IN_USE("being used by another process|resource busy|另一个程序正在使用|设备或资源忙"),
  MISSING("no such file|没有那个文件"),
  NOT_A_FOLDER("not a directory|不是目录"),
  NAME_TOO_LONG("name too long|文件名过长"),
  OTHER("(?!)");

  /** Less than this is taken for a full disk, whatever words the system has for the failure. */
  private static final long SPACE_NEEDED = 1 << 20;

  /** What systems say of it; the JVM has no exceptions of its own for most of these. */
  private final Pattern words;

  IoFailure(String words) {
    this.words = Pattern.compile(words, Pattern.CASE_INSENSITIVE);
  }

  /** The reason for a failure, as far as the exception says which file is concerned. */
  public static IoFailure of(IOException failure) {
    return of(failure, file(failure));
  }

  /** The reason for a failure to read or write a file, which may not exist. */
  public static IoFailure of(IOException failure, Path file) {
    return of(failure, Optional.of(file));
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
    String said = said(failure);
    return Arrays.stream(values())
        .filter(each -> each.words.matcher(said).find())
        .findFirst()
        .orElseGet(() -> isOnReadOnlyDisk(file) ? READ_ONLY : isOnFullDisk(file) ? FULL : OTHER);
  }

  /** The name of the reason in message keys. */
  public String key() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** What the system says without the path, which may contain anything. */
  private static String said(IOException failure) {
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
    Path existing = file.toAbsolutePath();
    while (!Files.exists(existing) && existing.getParent() != null) {
      existing = existing.getParent();
    }
    return Files.getFileStore(existing);
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
