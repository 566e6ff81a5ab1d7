package fengcai.page;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;

/** How many there were and how many there are. */
public record Change(long before, long now) {

  static final Change NONE = new Change(0, 0);

  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  /** Negative where there are fewer. */
  public long more() {
    return now - before;
  }

  /** In per cent of what there was, to one decimal; empty where there was nothing. */
  public Optional<BigDecimal> percent() {
    return before == 0
        ? Optional.empty()
        : Optional.of(
            BigDecimal.valueOf(more())
                .multiply(HUNDRED)
                .divide(BigDecimal.valueOf(before), 1, RoundingMode.HALF_UP));
  }

  Change plus(Change other) {
    return new Change(before + other.before, now + other.now);
  }
}
