package fengcai.check.text.numbers;

import fengcai.text.ChineseNumber;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The range that a number in a text stands for: exactly 192, 100 to 199 (百余), somewhat less than
 * 1000 (近千). Both bounds are inclusive.
 */
record NumericRange(BigDecimal least, BigDecimal most) {

  /** All repetitions are bounded, so that searching takes linear time. */
  private static final String NUMBER =
      "(?<![0-9])(?:[0-9]{1,3}(?:,[0-9]{3}){1,5}|[0-9]{1,15})(?:\\.[0-9]{1,6})?[十百千万亿]{0,4}"
          + "|[零〇一二两三四五六七八九十百千万亿]{1,20}";

  /** A number with its approximation words, without classifier. */
  static final String REGEX =
      "(?:将近|接近|近|大约|约|超过|超|逾|突破|不足|不到|至少|不少于|上|数|几)?(?:" + NUMBER + ")(?:余|多|几)?";

  /** The last characters of numbers. */
  static final String LAST = "0123456789零〇一二两三四五六七八九十百千万亿余多几";

  private static final Pattern PARTS =
      Pattern.compile("(将近|接近|近|大约|约|超过|超|逾|突破|不足|不到|至少|不少于|上|数|几)?(" + NUMBER + ")(余|多|几)?");

  private static final BigDecimal NEAR = new BigDecimal("0.85");
  private static final BigDecimal ABOUT = new BigDecimal("0.1");
  private static final BigDecimal ENDLESS = new BigDecimal("1e18");

  /**
   * Parses a phrase; empty if it is no number or has no meaning, such as 5余.
   *
   * @param after the qualifier behind the classifier: 以上, 左右
   */
  static Optional<NumericRange> parse(String phrase, String after) {
    Matcher parts = PARTS.matcher(phrase);
    if (!parts.matches()) {
      return Optional.empty();
    }
    String before = parts.group(1) == null ? "" : parts.group(1);
    boolean more = parts.group(3) != null;
    return ChineseNumber.parse(parts.group(2))
        .filter(value -> !more || isRound(value))
        .map(value -> of(before, value, more, after));
  }

  /** Whether 余 can follow the number: only tens, hundreds, thousands …, no units. */
  static boolean isRound(BigDecimal value) {
    return step(value).compareTo(BigDecimal.ONE) > 0;
  }

  private static NumericRange of(String before, BigDecimal value, boolean more, String after) {
    BigDecimal most = value.add(step(value)).subtract(BigDecimal.ONE);
    if (more) {
      return new NumericRange(value, most);
    }
    return switch (before) {
      case "将近", "接近", "近" -> new NumericRange(value.multiply(NEAR), value);
      case "大约", "约" -> about(value);
      case "超过", "超", "逾", "突破", "至少", "不少于" -> new NumericRange(value, ENDLESS);
      case "不足", "不到" -> new NumericRange(BigDecimal.ZERO, value.subtract(BigDecimal.ONE));
      case "上" -> new NumericRange(value, value.multiply(BigDecimal.TEN));
      case "数", "几" ->
          new NumericRange(value.multiply(BigDecimal.TWO), value.multiply(BigDecimal.TEN));
      default -> plain(value, after);
    };
  }

  private static NumericRange plain(BigDecimal value, String after) {
    return switch (after) {
      case "以上", "及以上" -> new NumericRange(value, ENDLESS);
      case "以下", "以内" -> new NumericRange(BigDecimal.ZERO, value);
      case "左右", "上下" -> about(value);
      default -> new NumericRange(value, value);
    };
  }

  private static NumericRange about(BigDecimal value) {
    BigDecimal slack = value.multiply(ABOUT);
    return new NumericRange(value.subtract(slack), value.add(slack));
  }

  /** The place value of the last non-zero digit: 100 for 300, 10 for 120, 1 for 5. */
  private static BigDecimal step(BigDecimal value) {
    BigDecimal stripped = value.setScale(0, RoundingMode.DOWN).stripTrailingZeros();
    return stripped.signum() == 0 || stripped.scale() >= 0
        ? BigDecimal.ONE
        : BigDecimal.ONE.scaleByPowerOfTen(-stripped.scale());
  }

  boolean holds(BigDecimal value) {
    return value.compareTo(least) >= 0 && value.compareTo(most) <= 0;
  }
}
