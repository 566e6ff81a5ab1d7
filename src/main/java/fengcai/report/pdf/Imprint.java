package fengcai.report.pdf;

import fengcai.model.Moment;
import java.util.Optional;

/**
 * What a file says of itself.
 *
 * @param created when its content was published; no file tells when it was made
 * @param fingerprint of all that went into the file, 16 bytes in hexadecimal digits
 */
public record Imprint(
    String title,
    String author,
    String lang,
    Optional<String> subject,
    Optional<Moment> created,
    Optional<Moment> modified,
    String fingerprint) {

  private static final int DIGITS = 8;

  /** As much of the fingerprint as tells a print from one of another release. */
  public String release() {
    return fingerprint.substring(0, DIGITS);
  }
}
