package fengcai.text;

import java.math.BigDecimal;

/** Formats numbers with a comma between thousands (GB/T 15835-2011, 5.1.1). */
public final class Digits {

  private static final String MINUS = "−";

  private Digits() {}

  /** 12,345. */
  public static String grouped(long number) {
    return separated(Long.toString(number));
  }

  /** 12,345.5, without trailing zeros. */
  public static String grouped(BigDecimal number) {
    return separated(number.stripTrailingZeros().toPlainString());
  }

  /** +12, −1,234.5, 0.0: as many decimals as the number has. */
  public static String signed(BigDecimal number) {
    String sign = number.signum() > 0 ? "+" : number.signum() < 0 ? MINUS : "";
    return sign + separated(number.abs().toPlainString());
  }

  private static String separated(String digits) {
    int point = digits.indexOf('.');
    StringBuilder separated = new StringBuilder(digits);
    int first = digits.startsWith("-") ? 1 : 0;
    for (int at = (point < 0 ? digits.length() : point) - 3; at > first; at -= 3) {
      separated.insert(at, ',');
    }
    return separated.toString();
  }
}
