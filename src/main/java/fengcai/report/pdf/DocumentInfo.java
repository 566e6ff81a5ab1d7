package fengcai.report.pdf;

import fengcai.model.time.Moment;
import java.util.Optional;

/**
 * The document information of a file.
 *
 * @param created when its content was published; the time of the build is not recorded
 * @param fingerprint digest of the file's input, 16 bytes in hexadecimal digits
 */
public record DocumentInfo(
    String title,
    String author,
    String lang,
    Optional<String> subject,
    Optional<Moment> created,
    Optional<Moment> modified,
    String fingerprint) {

  private static final int DIGITS = 8;

  /** The start of the fingerprint, which identifies a printed release. */
  public String release() {
    return fingerprint.substring(0, DIGITS);
  }
}
