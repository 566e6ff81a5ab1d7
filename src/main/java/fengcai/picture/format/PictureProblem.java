package fengcai.picture.format;

/**
 * Why a file cannot be shown as a picture.
 *
 * @param detail a format or a size, depending on the reason; may be empty
 */
public record PictureProblem(Reason reason, String detail) {

  public enum Reason {
    /** Neither JPEG nor PNG by content; the detail is the format. */
    FORMAT,
    /** Over the limit of bytes or pixels; the detail is the size. */
    TOO_LARGE,
    /** Cut off, or image data is damaged. */
    DAMAGED,
    /** Not a picture, or of an unsupported encoding. */
    UNREADABLE
  }
}
