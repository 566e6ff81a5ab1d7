package fengcai.exchange.form;

import fengcai.text.ChineseNumber;
import java.math.BigDecimal;
import java.text.Normalizer;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Parses numbers and dates in the notations of offices. Approximate numbers (约300, 16%左右) and
 * invalid dates (6月31日) are not values.
 */
public final class ValueParser {
  private ValueParser() {}

  private static final Pattern PERCENT = Pattern.compile("[0-9]{1,3}(?:\\.[0-9]{1,6})?%?");
  private static final Pattern FRACTION = Pattern.compile("0?\\.[0-9]{1,6}");
  private static final Pattern SPELLED_OUT =
      Pattern.compile("(百|千)分之([零〇一二两三四五六七八九十百0-9.]+)(?:点([零〇一二三四五六七八九]+))?");
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
  private static final Pattern HOURS = Pattern.compile("([0-9]{1,15}(?:\\.[0-9]{1,6})?)(?:个?小时)?");
  private static final Pattern ANNOTATED = Pattern.compile("^([^(（]+)[(（](.+)[)）]$");

  private static final Pattern DAY =
      Pattern.compile(
          "((?:19|20)[0-9]{2}|[二一][〇零一二三四五六七八九]{3})\\s*[-年/.]\\s*"
              + "([0-9]{1,2}|[一二三四五六七八九十]{1,3})\\s*[-月/.]\\s*"
              + "([0-9]{1,2}|[一二三四五六七八九十]{1,3})\\s*日?");
  private static final Pattern TIME =
      Pattern.compile(
          "^[\\sT]*+(上午|下午|晚上|晚|中午)?\\s*+([0-9]{1,2})\\s*+[:时点]\\s*+(?:([0-9]{1,2})\\s*+(?:分(?!钟))?)?"
              + "(?:\\s*+:?\\s*+([0-9]{2})\\s*+秒?)?");

  /** A whole number: 192, 192人, １９２, 1,280 人, 一百九十二. */
  static Optional<String> count(String text) {
    String plain =
        plain(text).replaceFirst("^[共计有]+", "").replaceFirst("(?<![人名位支个场次])[人名位支个场次]++$", "");
    return ChineseNumber.parse(plain)
        .filter(value -> value.stripTrailingZeros().scale() <= 0)
        .map(value -> value.setScale(0).toPlainString())
        .filter(digits -> digits.length() <= 15);
  }

  /** A number of hours: 1280.5, 3,200小时. */
  static Optional<String> hours(String text) {
    String plain = plain(text).replace(",", "");
    Matcher hours = HOURS.matcher(plain);
    return hours.matches() ? Optional.of(hours.group(1)) : count(plain.replaceFirst("个?小时$", ""));
  }

  /** A percentage up to 100: 16%, 16％, 0.16, 百分之十六, 16. */
  static Optional<String> share(String text) {
    String plain = plain(text);
    Matcher words = SPELLED_OUT.matcher(plain);
    Optional<String> share = Optional.empty();
    if (words.matches()) {
      share = spelledOut(words);
    } else if (FRACTION.matcher(plain).matches()) {
      share = percent(new BigDecimal(plain), 2);
    } else if (PERCENT.matcher(plain).matches()) {
      share = Optional.of(plain.endsWith("%") ? plain : plain + "%");
    }
    return share.filter(each -> new BigDecimal(each.replace("%", "")).compareTo(HUNDRED) <= 0);
  }

  private static Optional<String> spelledOut(Matcher words) {
    Optional<String> decimals =
        Optional.ofNullable(words.group(3))
            .map(digits -> "." + ChineseNumber.toArabicDigits(digits));
    return ChineseNumber.parse(words.group(2))
        .map(value -> new BigDecimal(value.toPlainString() + decimals.orElse("")))
        .flatMap(value -> percent(value, words.group(1).equals("千") ? -1 : 0));
  }

  private static Optional<String> percent(BigDecimal value, int places) {
    BigDecimal moved = value.movePointRight(places);
    return Optional.of((moved.scale() < 0 ? moved.setScale(0) : moved).toPlainString() + "%");
  }

  /** A date with or without a time, as {@code 2020-03-26 14:41:51}. */
  public static Optional<String> moment(String text) {
    String plain =
        Normalizer.normalize(text, Normalizer.Form.NFKC)
            .strip()
            .replaceFirst("^(?:截至|截止到?|截止至|于)", "")
            .replaceFirst("[。,;]$", "");
    Matcher day = DAY.matcher(plain);
    if (!day.lookingAt()) {
      return Optional.empty();
    }
    String rest = plain.substring(day.end());
    Matcher time = TIME.matcher(rest);
    try {
      LocalDate date = LocalDate.of(year(day.group(1)), part(day.group(2)), part(day.group(3)));
      if (rest.isBlank()) {
        return Optional.of(date.toString());
      }
      return time.matches() ? Optional.of(date + " " + time(time)) : Optional.empty();
    } catch (DateTimeException noSuchDayOrTime) {
      return Optional.empty();
    }
  }

  /** The date of a text that is a date or a time. */
  public static Optional<String> day(String text) {
    return moment(text).map(moment -> moment.substring(0, "2020-03-26".length()));
  }

  /** The text in parentheses after a number (其中党员50人), unless it is a unit. */
  public static Optional<String> besides(String text) {
    Matcher annotated = ANNOTATED.matcher(text.strip());
    return annotated.matches() && annotated.group(2).strip().length() > 1
        ? Optional.of(annotated.group(2).strip())
        : Optional.empty();
  }

  private static String time(Matcher time) {
    int hour = Integer.parseInt(time.group(2));
    boolean afternoon = time.group(1) != null && !time.group(1).equals("上午");
    LocalTime exact =
        LocalTime.of(
            afternoon && hour < 12 ? hour + 12 : hour,
            time.group(3) == null ? 0 : Integer.parseInt(time.group(3)),
            time.group(4) == null ? 0 : Integer.parseInt(time.group(4)));
    String pattern = time.group(4) == null ? "HH:mm" : "HH:mm:ss";
    return exact.format(DateTimeFormatter.ofPattern(pattern, Locale.ROOT));
  }

  /** In half-width characters, without blanks and a closing parenthesis. */
  private static String plain(String text) {
    String plain = Normalizer.normalize(text, Normalizer.Form.NFKC).replaceAll("\\s", "");
    int close = plain.length() - 1;
    if (plain.endsWith(")")) {
      int open = plain.indexOf('(', plain.lastIndexOf(')', close - 1) + 1);
      plain = open < 0 ? plain : plain.substring(0, open);
    }
    return plain.replaceFirst("[。;；,，.]$", "");
  }

  private static int year(String words) {
    return Integer.parseInt(ChineseNumber.toArabicDigits(words));
  }

  private static int part(String words) {
    return ChineseNumber.parse(words).map(BigDecimal::intValue).orElse(0);
  }
}
