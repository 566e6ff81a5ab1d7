package fengcai.plan.statistics;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;

/** A number and its value a year before. */
public record Change(long before, long now) {

  public static final Change NONE = new Change(0, 0);

  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  /** The difference; negative for a decrease. */
  public long more() {
    return now - before;
  }

  /** In per cent of the earlier value, to one decimal; empty if that is 0. */
  public Optional<BigDecimal> percent() {
    return before == 0
        ? Optional.empty()
        : Optional.of(
            BigDecimal.valueOf(more())
                .multiply(HUNDRED)
                .divide(BigDecimal.valueOf(before), 1, RoundingMode.HALF_UP));
  }

  public Change plus(Change other) {
    return new Change(before + other.before, now + other.now);
  }
}
