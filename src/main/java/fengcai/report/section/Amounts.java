package fengcai.report.section;

import fengcai.model.Share;
import fengcai.plan.statistics.Change;
import fengcai.text.Digits;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import java.util.OptionalLong;

/** Formats numbers of tables; unknown values are a dash, not zero. */
public final class Amounts {

  private Amounts() {}

  /** 12,345. */
  public static String of(OptionalLong number) {
    return number.isPresent() ? Digits.grouped(number.getAsLong()) : TableRows.UNKNOWN;
  }

  /** 12,345.5. */
  public static String of(Optional<BigDecimal> number) {
    return number.map(Digits::grouped).orElse(TableRows.UNKNOWN);
  }

  /** +12, −12, 0. */
  public static String more(Optional<Change> change) {
    return change.map(c -> Digits.signed(BigDecimal.valueOf(c.more()))).orElse(TableRows.UNKNOWN);
  }

  /** +9.5%, −9.5%, 0.0%. */
  public static String percent(Optional<Change> change) {
    return change
        .flatMap(Change::percent)
        .map(p -> Digits.signed(p) + "%")
        .orElse(TableRows.UNKNOWN);
  }

  /** With one decimal, so that all shares of a column have the same precision. */
  public static String share(Optional<Share> share) {
    return share
        .map(s -> s.percent().setScale(1, RoundingMode.HALF_UP).toPlainString() + "%")
        .orElse(TableRows.UNKNOWN);
  }
}
