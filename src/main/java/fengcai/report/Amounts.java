package fengcai.report;

import fengcai.model.Share;
import fengcai.page.Change;
import fengcai.text.Digits;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import java.util.OptionalLong;

<<<<<<< HEAD
/** Numbers in cells of tables; a dash stands for what is not known. */
=======
/** Formats numbers of tables; unknown values are a dash, not zero. */
>>>>>>> fonts
final class Amounts {

  private Amounts() {}

<<<<<<< HEAD
  /** 12,345. */
  static String of(OptionalLong number) {
    return number.isPresent() ? Digits.grouped(number.getAsLong()) : TableRows.UNKNOWN;
  }

  /** 12,345.5. */
  static String of(Optional<BigDecimal> number) {
    return number.map(Digits::grouped).orElse(TableRows.UNKNOWN);
=======
  /** The number, or a dash if nothing was counted. */
  static String ofCounted(long number, int counted) {
    return counted == 0 ? UNKNOWN : Digits.grouped(number);
>>>>>>> fonts
  }

  /** +12, −12, 0. */
  static String more(Optional<Change> change) {
    return change.map(c -> Digits.signed(BigDecimal.valueOf(c.more()))).orElse(TableRows.UNKNOWN);
  }

  /** +9.5%, −9.5%, 0.0%. */
  static String percent(Optional<Change> change) {
    return change
        .flatMap(Change::percent)
        .map(p -> Digits.signed(p) + "%")
        .orElse(TableRows.UNKNOWN);
  }

<<<<<<< HEAD
  /** With one decimal, so that all numbers of a column have one precision. */
=======
  /** With one decimal, so that all shares of a column have the same precision. */
>>>>>>> fonts
  static String share(Optional<Share> share) {
    return share
        .map(s -> s.percent().setScale(1, RoundingMode.HALF_UP).toPlainString() + "%")
        .orElse(TableRows.UNKNOWN);
  }
}
