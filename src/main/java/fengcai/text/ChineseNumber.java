package fengcai.text;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Parses numbers of Chinese text: 192, 1,280, 1.2万, 一百九十二, 两千零五, 二〇二〇. ICU's rule-based formats
 * read neither digits in sequence (二〇二〇), nor Arabic digits before a unit (1.2万), nor a last unit
 * that is left out (一百九 for 190).
 */
public final class ChineseNumber {

  private static final String DIGITS = "零一二三四五六七八九";
  private static final String UNITS = "十百千";

  /** Characters written for 零 in years. */
  private static final String ZEROS = "〇○ＯO";

  private static final Pattern ARABIC =
      Pattern.compile("([0-9]{1,3}(?:,[0-9]{3})+|[0-9]{1,15})(\\.[0-9]{1,6})?([十百千万亿]*)");
  private static final Pattern HAN = Pattern.compile("[零〇一二两三四五六七八九十百千万亿]+");

  private ChineseNumber() {}

  /** The value of a text that is a number and nothing else; otherwise empty. */
  public static Optional<BigDecimal> parse(String text) {
    Matcher arabic = ARABIC.matcher(text);
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

  /** Han digits as Arabic ones, the rest of the text unchanged: 二〇二〇 is 2020. */
  public static String toArabicDigits(String text) {
    StringBuilder digits = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      int digit = ZEROS.indexOf(c) >= 0 ? 0 : DIGITS.indexOf(c);
      digits.append(digit < 0 ? c : (char) ('0' + digit));
    }
    return digits.toString();
  }

  private static Optional<BigDecimal> han(String text) {
    String plain = text.replace('〇', '零').replace('两', '二');
    if (plain.length() > 1 && plain.chars().allMatch(c -> DIGITS.indexOf(c) >= 0)) {
      return Optional.of(new BigDecimal(toArabicDigits(plain)));
    }
    BigDecimal total = BigDecimal.ZERO;
    // The part below 万 that is being read, and the digit whose unit is still to come.
    long section = 0;
    long digit = 0;
    long lastUnit = 0;
    for (int i = 0; i < plain.length(); i++) {
      char c = plain.charAt(i);
      int value = DIGITS.indexOf(c);
      if (value == 0) {
        digit = 0;
        lastUnit = 0;
      } else if (value > 0) {
        if (digit > 0) {
          return Optional.empty();
        }
        digit = value;
      } else if (UNITS.indexOf(c) >= 0) {
        lastUnit = unit(c).longValueExact();
        section += Math.max(1, digit) * lastUnit;
        digit = 0;
      } else {
        total = withMyriads(total, section + digit, c);
        lastUnit = unit(c).longValueExact();
        section = 0;
        digit = 0;
      }
    }
    // 一百九 is 190, 一百零九 is 109.
    long last = lastUnit > 10 ? digit * (lastUnit / 10) : digit;
    return Optional.of(total.add(BigDecimal.valueOf(section + last)));
  }

  /** 亿 multiplies all that stands before it (三万亿), 万 the section before it (三亿二万). */
  private static BigDecimal withMyriads(BigDecimal total, long section, char unit) {
    BigDecimal before = BigDecimal.valueOf(section);
    if (section == 0 && total.signum() == 0) {
      return unit(unit);
    }
    return unit == '亿'
        ? total.add(before).multiply(unit(unit))
        : before.multiply(unit(unit)).add(total);
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
