package fengcai.publish;

import fengcai.io.IoFailure;
import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;

/** Why a site could not be put in place. Unless the reason says otherwise, it is as it was. */
public final class PublishException extends Exception {

  private static final long serialVersionUID = 1L;

  /** What stands in the way. */
  public enum Reason {
    /** Another build is writing to the same folder. */
    BUSY,
    /** There is a file, or the root of a disk. */
    UNSUITABLE,
    /** The folder holds something that no build made. */
    FOREIGN,
    /** The folder's manifest cannot be read, so that nobody knows what a build made. */
    DAMAGED,
    /** The folder is a link that leads nowhere. */
    DANGLING,
    /** A file cannot be read or written; the failure says why. */
    UNWRITABLE,
    /** The new site could not be put in place, nor the old one back; it lies at the path. */
    ASIDE,
    /** The program is being ended. */
    CANCELLED
  }

  private final Reason reason;
  private final String path;
  private final IoFailure failure;
  private final String example;
  private final transient Optional<BuildProcess> other;

  private PublishException(
      Reason reason, String path, String example, Optional<BuildProcess> other) {
    super(reason + ": " + path);
    this.reason = reason;
    this.path = path;
    this.failure = IoFailure.OTHER;
    this.example = example;
    this.other = other;
  }

  private PublishException(Reason reason, String path, IOException cause) {
    super(reason + ": " + path, cause);
    this.reason = reason;
    this.path = path;
    this.failure = IoFailure.of(cause);
    this.example = "";
    this.other = Optional.empty();
  }

  static PublishException of(Reason reason, Path path) {
    return new PublishException(reason, path.toString(), "", Optional.empty());
  }

  static PublishException busy(Path site, Optional<BuildProcess> other) {
    return new PublishException(Reason.BUSY, site.toString(), "", other);
  }

  static PublishException foreign(Path site, String example) {
    return new PublishException(Reason.FOREIGN, site.toString(), example, Optional.empty());
  }

  /** Names the file that the system names, else the one given. */
  static PublishException unwritable(Path path, IOException cause) {
    String named =
        cause instanceof FileSystemException failed
            ? Objects.requireNonNullElse(failed.getFile(), path.toString())
            : path.toString();
    return new PublishException(Reason.UNWRITABLE, named, cause);
  }

  static PublishException aside(Path previous, IOException cause) {
    return new PublishException(Reason.ASIDE, previous.toString(), cause);
  }

  public Reason reason() {
    return reason;
  }

  public String path() {
    return path;
  }

  /** Why a file could not be read or written. */
  public IoFailure failure() {
    return failure;
  }

  /** The name of a file that no build made, or nothing. */
  public String example() {
    return example;
  }

  /** Who is writing to the folder, if it is known. */
  public Optional<BuildProcess> other() {
    return other;
  }
}
