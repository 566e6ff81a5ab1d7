package fengcai.check.prose;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;

/** Numbers as Chinese texts write them: 192, 1,280, 一百九十二, 1.2万, 二〇二〇, 两千零五. */
public final class ChineseNumber {

  private static final String DIGITS = "零一二三四五六七八九";
  private static final String UNITS = "十百千";
  private static final Pattern ARABIC =
      Pattern.compile("([0-9]{1,3}(?:,[0-9]{3})+|[0-9]{1,15})(\\.[0-9]{1,6})?([十百千万亿]*)");
  private static final Pattern HAN = Pattern.compile("[零〇一二两三四五六七八九十百千万亿]+");

  private ChineseNumber() {}

  /** The number that a text without anything else in it writes; empty if it writes none. */
  public static Optional<BigDecimal> parse(String text) {
    var arabic = ARABIC.matcher(text);
    if (arabic.matches()) {
      String decimals = arabic.group(2) == null ? "" : arabic.group(2);
      BigDecimal value = new BigDecimal(arabic.group(1).replace(",", "") + decimals);
      String units = arabic.group(3);
      for (int i = 0; i < units.length(); i++) {
        value = value.multiply(unit(units.charAt(i)));
      }
      return Optional.of(value);
    }
    return HAN.matcher(text).matches() ? han(text) : Optional.empty();
  }

  private static Optional<BigDecimal> han(String text) {
    String plain = text.replace('〇', '零').replace('两', '二');
    if (plain.length() > 1 && plain.chars().allMatch(c -> DIGITS.indexOf(c) >= 0)) {
      return Optional.of(new BigDecimal(digits(plain)));
    }
    BigDecimal total = BigDecimal.ZERO;
    long section = 0;
    long digit = 0;
    boolean said = false;
    long lastUnit = 0;
    for (int i = 0; i < plain.length(); i++) {
      char c = plain.charAt(i);
      int value = DIGITS.indexOf(c);
      if (value >= 0) {
        if (said && value > 0) {
          return Optional.empty();
        }
        digit = value;
        said = value > 0;
        lastUnit = value == 0 ? 0 : lastUnit;
      } else if (UNITS.indexOf(c) >= 0) {
        lastUnit = unit(c).longValueExact();
        section += (said ? digit : 1) * lastUnit;
        digit = 0;
        said = false;
      } else {
        BigDecimal below = BigDecimal.valueOf(section + digit);
        total =
            (below.signum() == 0 && total.signum() == 0
                    ? BigDecimal.ONE
                    : c == '亿' ? total.add(below) : below)
                .multiply(unit(c))
                .add(c == '亿' ? BigDecimal.ZERO : total);
        lastUnit = unit(c).longValueExact();
        section = 0;
        digit = 0;
        said = false;
      }
    }
    // 一百九 is 190, 一百零九 is 109.
    long last = said && lastUnit > 10 ? digit * (lastUnit / 10) : digit;
    return Optional.of(total.add(BigDecimal.valueOf(section + last)));
  }

  private static String digits(String text) {
    StringBuilder digits = new StringBuilder();
    text.chars().forEach(c -> digits.append(DIGITS.indexOf(c)));
    return digits.toString();
  }

  private static BigDecimal unit(char unit) {
    return BigDecimal.TEN.pow(
        switch (unit) {
          case '十' -> 1;
          case '百' -> 2;
          case '千' -> 3;
          case '万' -> 4;
          case '亿' -> 8;
          default -> 0;
        });
  }
}
