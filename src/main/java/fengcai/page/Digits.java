package fengcai.page;

import java.math.BigDecimal;
import java.util.Locale;

/** Numbers as they are printed: thousands parted by a comma (GB/T 15835-2011, 5.1.1). */
public final class Digits {

  private Digits() {}

  /** 12,345. */
  public static String grouped(long number) {
    return String.format(Locale.ROOT, "%,d", number);
  }

  /** 12,345.5, without zeros that say nothing. */
  public static String grouped(BigDecimal number) {
    BigDecimal plain = number.stripTrailingZeros();
    return String.format(Locale.ROOT, "%,." + Math.max(0, plain.scale()) + "f", plain);
  }
}
