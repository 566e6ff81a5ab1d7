package fengcai.check.text.numbers;

import fengcai.text.ChineseNumber;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Parses shares in texts, as ranges in per cent: 16%, 百分之十六, 近两成, 五分之一, 每六人中有一人. */
final class ShareExpression {
  private ShareExpression() {}

  private static final String COUNT = "[0-9]{1,9}|[一二两三四五六七八九十百]{1,8}";

  /** A share after 占常住人口. */
  static final String REGEX =
      "(?:将近|接近|近|大约|约|超过|超|逾|突破|不足|不到)?"
          + "(?:(?<![0-9])[0-9]{1,6}(?:\\.[0-9]{1,6})?%|百分之[零〇一二两三四五六七八九十]{1,8}|[一二两三四五六七八九]成半?"
          + "|(?:[二三四五六七八九十]|[0-9]{1,2})分之[一二两三四五六七八九0-9])(?:以上|左右|多)?";

  /** One in so many residents: 每六人中有一人. */
  static final String OF_SO_MANY =
      "每(?:"
          + COUNT
          + ")[名个位]?(?:社区|常住){0,3}(?:居民|人)(?:[当之]?[中里]|里面)?就?有(?:"
          + COUNT
          + ")[名个位]?人?(?:是|为)?(?:社区|实名){0,3}注?册?志愿者";

  private static final Pattern PARTS =
      Pattern.compile(
          "(?<before>将近|接近|近|大约|约|超过|超|逾|突破|不足|不到)?"
              + "(?:(?<percent>[0-9]+(?:\\.[0-9]+)?)%|百分之(?<words>[零〇一二两三四五六七八九十]+)"
              + "|(?<tenths>[一二两三四五六七八九])成(?<half>半)?|(?<whole>[0-9二三四五六七八九十]+)分之(?<part>.)"
              + "|每(?<many>"
              + COUNT
              + ").*有(?<few>"
              + COUNT
              + ").*)(?<after>以上|左右|多)?");

  private static final BigDecimal HALF = new BigDecimal("0.5");
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
  private static final BigDecimal TENTHS_SLACK = BigDecimal.valueOf(4);

  /** The tolerance of simple fractions, relative. */
  private static final BigDecimal FRACTION_SLACK = new BigDecimal("0.12");

  private static final BigDecimal WIDE = new BigDecimal("0.1");

  static Optional<NumericRange> parse(String phrase) {
    Matcher parts = PARTS.matcher(phrase);
    if (!parts.matches()) {
      return Optional.empty();
    }
    if (parts.group("percent") != null) {
      return Optional.of(perCent(new BigDecimal(parts.group("percent")), parts));
    }
    if (parts.group("words") != null) {
      return ChineseNumber.parse(parts.group("words")).map(value -> perCent(value, parts));
    }
    if (parts.group("tenths") != null) {
      BigDecimal half = parts.group("half") == null ? BigDecimal.ZERO : HALF;
      return ChineseNumber.parse(parts.group("tenths"))
          .map(value -> value.add(half).multiply(BigDecimal.TEN))
          .map(value -> around(value, TENTHS_SLACK, parts));
    }
    String whole = parts.group("whole") == null ? parts.group("many") : parts.group("whole");
    String part = parts.group("part") == null ? parts.group("few") : parts.group("part");
    return ChineseNumber.parse(whole)
        .filter(value -> value.signum() > 0)
        .flatMap(
            of ->
                ChineseNumber.parse(part)
                    .map(value -> value.multiply(HUNDRED).divide(of, 2, RoundingMode.HALF_UP)))
        .map(value -> around(value, value.multiply(FRACTION_SLACK), parts));
  }

  /** An exact percentage stands for what rounds to it. */
  private static NumericRange perCent(BigDecimal value, Matcher parts) {
    BigDecimal half = HALF.movePointLeft(Math.max(0, value.scale()));
    boolean exact = parts.group("before") == null && parts.group("after") == null;
    return around(value, exact ? half : value.multiply(WIDE).max(half), parts);
  }

  private static NumericRange around(BigDecimal value, BigDecimal slack, Matcher parts) {
    String before = parts.group("before") == null ? "" : parts.group("before");
    String after = parts.group("after") == null ? "" : parts.group("after");
    if (after.equals("以上") || before.startsWith("超") || before.equals("逾") || before.equals("突破")) {
      return new NumericRange(value, HUNDRED);
    }
    if (before.startsWith("不")) {
      return new NumericRange(BigDecimal.ZERO, value);
    }
    BigDecimal least = after.equals("多") ? value : value.subtract(slack);
    return new NumericRange(least, before.endsWith("近") ? value : value.add(slack));
  }
}
