package fengcai.check.text.numbers;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;

/**
 * What the record implies for a number in a text: an exact value, or bounds, both inclusive.
 *
 * @param unit of the value, as messages print it: % or empty
 * @param asOf the day of the count that it comes from
 */
record ExpectedRange(BigDecimal least, BigDecimal most, String unit, Optional<LocalDate> asOf) {

  static ExpectedRange exactly(long value) {
    return exactly(BigDecimal.valueOf(value), Optional.empty());
  }

  static ExpectedRange exactly(BigDecimal value, Optional<LocalDate> asOf) {
    return new ExpectedRange(value, value, "", asOf);
  }

  static ExpectedRange between(long least, long most, Optional<LocalDate> asOf) {
    return new ExpectedRange(BigDecimal.valueOf(least), BigDecimal.valueOf(most), "", asOf);
  }

  boolean overlaps(NumericRange numeric) {
    return numeric.least().compareTo(most) <= 0 && numeric.most().compareTo(least) >= 0;
  }

  /** Whether the amount may be a part of what the record has. */
  boolean mayInclude(NumericRange numeric) {
    return numeric.least().compareTo(most) <= 0;
  }

  /** As messages print it: 192（2020-03-26）, 1164–1238. */
  @Override
  public String toString() {
    String value =
        least.signum() == 0 || least.compareTo(most) == 0
            ? most.toPlainString()
            : least.toPlainString() + "–" + most.toPlainString();
    return value + unit + asOf.map(day -> "（" + day + "）").orElse("");
  }
}
