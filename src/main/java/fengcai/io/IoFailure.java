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
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;

/** Why a file could not be read or written, as far as a user can do something about it. */
public enum IoFailure {
  FULL("no space left", "not enough space", "quota", "没有空间", "空间不足", "限额", "配额"),
  READ_ONLY("read-only file system", "只读文件系统"),
  DENIED("permission denied", "operation not permitted", "权限不够", "不允许的操作", "拒绝访问"),
  IN_USE("being used by another process", "resource busy", "另一个程序正在使用", "设备或资源忙"),
  MISSING("no such file", "没有那个文件"),
  NOT_A_FOLDER("not a directory", "不是目录"),
  OTHER;

  /** So little space that a failure is put down to it, in bytes. */
  private static final long SCARCE = 64 * 1024;

  /** What systems say, in lower case; the JVM has no exceptions of its own for these. */
  private final List<String> reasons;

  IoFailure(String... reasons) {
    this.reasons = List.of(reasons);
  }

  /** The reason for a failure; asks the file system where the exception does not tell. */
  public static IoFailure of(IOException failure) {
    if (failure instanceof AccessDeniedException) {
      return isOnReadOnlyStore(failure) ? READ_ONLY : DENIED;
    }
    if (failure instanceof NoSuchFileException) {
      return MISSING;
    }
    if (failure instanceof NotDirectoryException) {
      return NOT_A_FOLDER;
    }
    String said = said(failure).toLowerCase(Locale.ROOT);
    return Arrays.stream(values())
        .filter(each -> each.reasons.stream().anyMatch(said::contains))
        .findFirst()
        .orElseGet(() -> ofStore(failure));
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

  private static IoFailure ofStore(IOException failure) {
    if (isOnReadOnlyStore(failure)) {
      return READ_ONLY;
    }
    try {
      Optional<FileStore> store = store(failure);
      return store.isPresent() && store.get().getUsableSpace() < SCARCE ? FULL : OTHER;
    } catch (IOException e) {
      return OTHER;
    }
  }

  private static boolean isOnReadOnlyStore(IOException failure) {
    try {
      return store(failure).map(FileStore::isReadOnly).orElse(false);
    } catch (IOException e) {
      return false;
    }
  }

  private static Optional<FileStore> store(IOException failure) throws IOException {
    if (!(failure instanceof FileSystemException named) || named.getFile() == null) {
      return Optional.empty();
    }
    try {
      Path path = Path.of(named.getFile()).toAbsolutePath();
      while (path != null && !Files.exists(path)) {
        path = path.getParent();
      }
      return path == null ? Optional.empty() : Optional.of(Files.getFileStore(path));
    } catch (InvalidPathException e) {
      return Optional.empty();
    }
  }
}
