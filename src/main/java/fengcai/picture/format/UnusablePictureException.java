package fengcai.picture.format;

import fengcai.picture.format.PictureProblem.Reason;

/** Thrown when a file cannot be parsed or decoded as a picture. */
public final class UnusablePictureException extends Exception {

  private static final long serialVersionUID = 1L;

  private final transient PictureProblem fault;

  UnusablePictureException(Reason reason) {
    this(reason, "");
  }

  public UnusablePictureException(Reason reason, String detail) {
    super(reason + " " + detail);
    this.fault = new PictureProblem(reason, detail);
  }

  public PictureProblem fault() {
    return fault;
  }
}
