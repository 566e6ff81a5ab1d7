package fengcai.model;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** A percentage with the precision at which it was stated: 16 and 16.0 are not equal. */
public record Share(BigDecimal percent) {

  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
  private static final BigDecimal HALF = new BigDecimal("0.5");

  public Share {
    if (percent.signum() < 0) {
      throw new IllegalArgumentException("negative share: " + percent);
    }
  }

  /** The share of two counts, rounded half up. */
  public static Share of(long part, long whole, int decimals) {
    return new Share(
        BigDecimal.valueOf(part)
            .multiply(HUNDRED)
            .divide(BigDecimal.valueOf(whole), decimals, RoundingMode.HALF_UP));
  }

  /** Whether the counts give this share within half a unit of its last digit. */
  public boolean agreesWith(long part, long whole) {
    BigDecimal exactTimesWhole = BigDecimal.valueOf(part).multiply(HUNDRED);
    BigDecimal statedTimesWhole = percent.multiply(BigDecimal.valueOf(whole));
    BigDecimal tolerance = halfUnit().multiply(BigDecimal.valueOf(whole));
    return exactTimesWhole.subtract(statedTimesWhole).abs().compareTo(tolerance) <= 0;
  }

  /** The least whole of which {@code part} can be this share. */
  public long leastWhole(long part) {
    return BigDecimal.valueOf(part)
        .multiply(HUNDRED)
        .divide(percent.add(halfUnit()), 0, RoundingMode.CEILING)
        .longValueExact();
  }

  /**
   * The greatest whole of which {@code part} can be this share; {@link Long#MAX_VALUE} if the share
   * may have been rounded down to 0.
   */
  public long greatestWhole(long part) {
    BigDecimal least = percent.subtract(halfUnit());
    if (least.signum() <= 0) {
      return Long.MAX_VALUE;
    }
    return BigDecimal.valueOf(part)
        .multiply(HUNDRED)
        .divide(least, 0, RoundingMode.FLOOR)
        .longValueExact();
  }

  private BigDecimal halfUnit() {
    return HALF.movePointLeft(Math.max(0, percent.scale()));
  }

  /** As printed: 16%, 16.0%. */
  @Override
  public String toString() {
    return percent.toPlainString() + "%";
  }
}
