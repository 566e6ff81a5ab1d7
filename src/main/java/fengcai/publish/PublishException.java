package fengcai.publish;

/** Why a site could not be put in place. The site that was there is as it was. */
public final class PublishException extends Exception {

  private static final long serialVersionUID = 1L;

  /** What stands in the way. */
  public enum Reason {
    /** Another build is writing to the same folder. */
    BUSY,
    /** The folder holds something that no build made. */
    FOREIGN,
    /** The folder cannot be written or moved, or the disk is full. */
    UNWRITABLE
  }

  private final Reason reason;
  private final String path;

  PublishException(Reason reason, String path, Throwable cause) {
    super(reason + ": " + path, cause);
    this.reason = reason;
    this.path = path;
  }

  PublishException(Reason reason, String path) {
    super(reason + ": " + path);
    this.reason = reason;
    this.path = path;
  }

  public Reason reason() {
    return reason;
  }

  public String path() {
    return path;
  }

  /** What the system said, or nothing. */
  public String detail() {
    return getCause() == null ? "" : getCause().getClass().getSimpleName();
  }
}
