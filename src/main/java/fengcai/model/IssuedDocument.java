package fengcai.model;

import java.time.LocalDate;
import java.util.Optional;

/**
 * Data of an official document.
 *
 * @param number 发文字号 (GB/T 9704-2012, 7.2.5)
 * @param printed 印发日期 (7.4.2), not before the date of the document
 */
public record IssuedDocument(Optional<String> number, Optional<LocalDate> printed) {

  public static final IssuedDocument NONE = new IssuedDocument(Optional.empty(), Optional.empty());
}
