package fengcai.report;

import fengcai.model.Share;
import fengcai.page.Change;
import fengcai.text.Digits;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;

/** Formats numbers of tables; unknown values are a dash, not zero. */
final class Amounts {

  static final String UNKNOWN = "—";

  private Amounts() {}

  /** The number, or a dash if nothing was counted. */
  static String ofCounted(long number, int counted) {
    return counted == 0 ? UNKNOWN : Digits.grouped(number);
  }

  /** +12, −12, 0. */
  static String more(Optional<Change> change) {
    return change.map(c -> Digits.signed(BigDecimal.valueOf(c.more()))).orElse(UNKNOWN);
  }

  /** +9.5%, −9.5%, 0.0%. */
  static String percent(Optional<Change> change) {
    return change.flatMap(Change::percent).map(p -> Digits.signed(p) + "%").orElse(UNKNOWN);
  }

  /** With one decimal, so that all shares of a column have the same precision. */
  static String share(Optional<Share> share) {
    return share
        .map(s -> s.percent().setScale(1, RoundingMode.HALF_UP).toPlainString() + "%")
        .orElse(UNKNOWN);
  }
}
