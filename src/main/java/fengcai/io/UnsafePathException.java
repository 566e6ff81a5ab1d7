package fengcai.io;

import java.nio.file.FileSystemException;

/** A path that must be neither read nor written; see {@link ContainedPath}. */
public final class UnsafePathException extends FileSystemException {

  private static final long serialVersionUID = 1L;

  /** Why the path is rejected. */
  public enum Reason {
    /** A link leads out of the folder or is dangling. */
    OUTSIDE,
    /** A folder, a pipe or a device. */
    NOT_A_FILE
  }

  private final Reason reason;

  UnsafePathException(String file, Reason reason) {
    super(file, null, reason.name());
    this.reason = reason;
  }

  public Reason reason() {
    return reason;
  }
}
