package fengcai.text;

import java.math.BigDecimal;
import java.util.Locale;

/** Formats numbers with a comma between thousands (GB/T 15835-2011, 5.1.1). */
public final class Digits {

  private static final String MINUS = "−";

  private Digits() {}

  /** 12,345. */
  public static String grouped(long number) {
    return String.format(Locale.ROOT, "%,d", number);
  }

  /** 12,345.5, without trailing zeros. */
  public static String grouped(BigDecimal number) {
    BigDecimal plain = number.stripTrailingZeros();
    return withScale(plain, Math.max(0, plain.scale()));
  }

  /** +12, −1,234.5, 0.0: as many decimals as the number has. */
  public static String signed(BigDecimal number) {
    String sign = number.signum() > 0 ? "+" : number.signum() < 0 ? MINUS : "";
    return sign + withScale(number.abs(), number.scale());
  }

  private static String withScale(BigDecimal number, int scale) {
    return String.format(Locale.ROOT, "%,." + scale + "f", number);
  }
}
