package fengcai.picture;

import static java.util.Objects.requireNonNull;

/**
 * Why a file cannot be shown as a picture.
 *
 * @param detail what the reason is about: the name of a format, a size; may be empty
 */
public record PictureFault(Reason reason, String detail) {

  /** The kinds of fault. */
  public enum Reason {
    /** Not JPEG or PNG, whatever its name says; the detail names the format. */
    FORMAT,
    /** More bytes or pixels than are read; the detail is its size. */
    TOO_LARGE,
    /** Ends early or holds damaged image data. */
    DAMAGED,
    /** Not a picture, or coded in a way that cannot be decoded. */
    UNREADABLE
  }

  public PictureFault {
    requireNonNull(reason);
    requireNonNull(detail);
  }
}
