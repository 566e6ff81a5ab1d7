package fengcai.publish;

import fengcai.io.IoFailure;
import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A failure to publish. The site is unchanged unless the reason says otherwise. */
public final class PublishException extends Exception {

  private static final long serialVersionUID = 1L;

  /** The cause of the failure. */
  public enum Reason {
    /** Another process publishes to the same folder. */
    BUSY,
    /** The path is a file or the root of a file system. */
    UNSUITABLE,
    /** The folder contains files and is no release. */
    FOREIGN,
    /** The manifest of the folder is not readable. */
    DAMAGED,
    /** The path is a dangling symbolic link. */
    DANGLING,
    /** A file cannot be read or written; see {@link #failure}. */
    UNWRITABLE,
    /** Neither the new nor the old site could be moved into place; the old one is at the path. */
    ASIDE,
    /** The publication was cancelled. */
    CANCELLED
  }

  private final Reason reason;
  private final String path;
  private final IoFailure failure;
  private final String example;
  private final transient Optional<BuildProcess> other;

  private PublishException(
      Reason reason,
      String path,
      String example,
      Optional<BuildProcess> other,
      @Nullable IOException cause) {
    super(reason + ": " + path, cause);
    this.reason = reason;
    this.path = path;
    this.failure = cause == null ? IoFailure.OTHER : IoFailure.of(cause);
    this.example = example;
    this.other = other;
  }

  static PublishException of(Reason reason, Path path) {
    return new PublishException(reason, path.toString(), "", Optional.empty(), null);
  }

  static PublishException busy(Path site, Optional<BuildProcess> other) {
    return new PublishException(Reason.BUSY, site.toString(), "", other, null);
  }

  static PublishException foreign(Path site, String example) {
    return new PublishException(Reason.FOREIGN, site.toString(), example, Optional.empty(), null);
  }

  /** Names the file that the exception names, else the one given. */
  static PublishException unwritable(Path path, IOException cause) {
    String named =
        cause instanceof FileSystemException failed && failed.getFile() != null
            ? failed.getFile()
            : path.toString();
    return new PublishException(Reason.UNWRITABLE, named, "", Optional.empty(), cause);
  }

  static PublishException aside(Path previous, IOException cause) {
    return new PublishException(Reason.ASIDE, previous.toString(), "", Optional.empty(), cause);
  }

  public Reason reason() {
    return reason;
  }

  public String path() {
    return path;
  }

  /** The cause of {@link Reason#UNWRITABLE} and {@link Reason#ASIDE}. */
  public IoFailure failure() {
    return failure;
  }

  /** A file that makes the folder {@link Reason#FOREIGN}; else empty. */
  public String example() {
    return example;
  }

  /** The process that holds the lock, if known. */
  public Optional<BuildProcess> other() {
    return other;
  }
}
