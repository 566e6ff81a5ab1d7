package fengcai.picture;

/** Thrown when a file below {@code media/} changed or vanished after it was checked. */
public final class MediaChangedException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final String path;

  MediaChangedException(String path) {
    super(path);
    this.path = path;
  }

  MediaChangedException(String path, Throwable cause) {
    super(path, cause);
    this.path = path;
  }

  /** The file's path from the content folder. */
  public String path() {
    return path;
  }
}
