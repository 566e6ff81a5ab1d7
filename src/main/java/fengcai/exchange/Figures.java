package fengcai.exchange;

import fengcai.check.prose.ChineseNumber;
import java.math.BigDecimal;
import java.text.Normalizer;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Figures as offices fill them in, in the form records want. */
final class Figures {
  private Figures() {}

  private static final Pattern PER_CENT = Pattern.compile("([0-9]+(?:\\.[0-9]+)?)%");
  private static final Pattern FRACTION = Pattern.compile("0?\\.[0-9]{1,6}");
  private static final Pattern BARE = Pattern.compile("[0-9]+(?:\\.[0-9]+)?");
  private static final Pattern IN_WORDS =
      Pattern.compile("百分之([零〇一二两三四五六七八九十百0-9.]+)(?:点([零〇一二三四五六七八九]+))?");
  private static final Pattern DATE =
      Pattern.compile(
          "((?:19|20)[0-9]{2})\\s*[-年/.]\\s*([0-9]{1,2})\\s*[-月/.]\\s*([0-9]{1,2})\\s*日?"
              + "(?:[\\sT]*([0-9]{1,2}):([0-9]{2})(?::([0-9]{2}))?)?");

  /** 192, 192人, １９２, 1,280 人, 一百九十二. */
  static Optional<String> count(String text) {
    String plain = plain(text).replaceFirst("^(?:共|约|计|有|大约)+", "").replaceFirst("[人名位支个]$", "");
    return ChineseNumber.parse(plain)
        .filter(value -> value.stripTrailingZeros().scale() <= 0)
        .map(value -> value.setScale(0).toPlainString());
  }

  /** 16%, 16％, 0.16, 百分之十六, 16. */
  static Optional<String> share(String text) {
    String plain = plain(text).replaceFirst("^约", "");
    Matcher perCent = PER_CENT.matcher(plain);
    if (perCent.matches()) {
      return Optional.of(plain);
    }
    Matcher words = IN_WORDS.matcher(plain);
    if (words.matches()) {
      Optional<String> decimals =
          Optional.ofNullable(words.group(2)).map(digits -> "." + digits(digits));
      return ChineseNumber.parse(words.group(1))
          .map(value -> value.toPlainString() + decimals.orElse("") + "%");
    }
    if (FRACTION.matcher(plain).matches()) {
      BigDecimal value = new BigDecimal(plain.startsWith(".") ? "0" + plain : plain);
      BigDecimal hundredfold = value.movePointRight(2);
      return Optional.of(
          (hundredfold.scale() < 0 ? hundredfold.setScale(0) : hundredfold).toPlainString() + "%");
    }
    return BARE.matcher(plain).matches() ? Optional.of(plain + "%") : Optional.empty();
  }

  /** The first day or time in a text: {@code 2020-03-26 14:41:51}. */
  static Optional<String> moment(String text) {
    Matcher date = DATE.matcher(Normalizer.normalize(text, Normalizer.Form.NFKC));
    if (!date.find()) {
      return Optional.empty();
    }
    String day = date.group(1) + "-" + two(date.group(2)) + "-" + two(date.group(3));
    String second = date.group(6);
    return Optional.of(
        date.group(4) == null
            ? day
            : day
                + " "
                + two(date.group(4))
                + ":"
                + date.group(5)
                + (second == null ? "" : ":" + second));
  }

  static Optional<String> day(String text) {
    return moment(text).map(moment -> moment.substring(0, "2020-03-26".length()));
  }

  /** Half-width, without blanks and without what stands in parentheses behind. */
  private static String plain(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFKC)
        .replaceAll("\\s", "")
        .replaceFirst("[(][^)]*[)]$", "")
        .replaceFirst("[。;；,，.]$", "");
  }

  private static String digits(String words) {
    StringBuilder digits = new StringBuilder();
    for (int i = 0; i < words.length(); i++) {
      ChineseNumber.parse(words.substring(i, i + 1)).ifPresent(digits::append);
    }
    return digits.toString();
  }

  private static String two(String digits) {
    return digits.length() < 2 ? "0" + digits : digits;
  }
}
