package fengcai.page;

import java.math.BigDecimal;
import java.util.Locale;

/** Numbers in print: thousands are separated by a comma (GB/T 15835-2011, 5.1.1). */
public final class Digits {

  private Digits() {}

  /** 12,345. */
  public static String grouped(long number) {
    return String.format(Locale.ROOT, "%,d", number);
  }

  /** 12,345.5, without trailing zeros. */
  public static String grouped(BigDecimal number) {
    BigDecimal plain = number.stripTrailingZeros();
    return String.format(Locale.ROOT, "%,." + Math.max(0, plain.scale()) + "f", plain);
  }

  /** +1,234.5, −12, 0: with a sign, thousands parted by a comma. */
  public static String signed(BigDecimal number) {
    String sign = number.signum() > 0 ? "+" : number.signum() < 0 ? "−" : "";
    return sign + String.format(Locale.ROOT, "%,." + number.scale() + "f", number.abs());
  }
}
