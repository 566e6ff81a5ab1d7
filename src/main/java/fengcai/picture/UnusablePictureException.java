package fengcai.picture;

import fengcai.picture.PictureFault.Reason;

/** Thrown when a file cannot be parsed or decoded as a picture. */
final class UnusablePictureException extends Exception {

  private static final long serialVersionUID = 1L;

  private final transient PictureFault fault;

  UnusablePictureException(Reason reason) {
    this(reason, "");
  }

  UnusablePictureException(Reason reason, String detail) {
    super(reason + " " + detail);
    this.fault = new PictureFault(reason, detail);
  }

  PictureFault fault() {
    return fault;
  }
}
