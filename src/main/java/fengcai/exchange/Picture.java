package fengcai.exchange;

/**
 * A picture out of a file: its bytes, the ending of its name ({@code png}), what it is said to
 * show.
 */
final class Picture {

  private final byte[] bytes;
  private final String ending;
  private final String description;

  Picture(byte[] bytes, String ending, String description) {
    this.bytes = bytes.clone();
    this.ending = ending;
    this.description = description;
  }

  byte[] bytes() {
    return bytes.clone();
  }

  String ending() {
    return ending;
  }

  /** Empty where the file says nothing of it. */
  String description() {
    return description;
  }
}
