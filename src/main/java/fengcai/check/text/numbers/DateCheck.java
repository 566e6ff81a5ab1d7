package fengcai.check.text.numbers;

import fengcai.check.text.NormalizedText;
import fengcai.check.text.TextCheck;
import fengcai.diagnostic.Diagnostic;
import fengcai.diagnostic.Rule;
import fengcai.text.ChineseNumber;
import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Checks that the dates in a text exist and are not after it was written. */
public final class DateCheck implements TextCheck {

  private static final String HAN_YEAR = "[一二][〇零○ＯO一二三四五六七八九]{3}";
  private static final String OF_MONTH = "[0-9]{1,2}|[一二三四五六七八九十]{1,2}";
  private static final String OF_DAY = "[0-9]{1,2}|[一二三四五六七八九十]{1,3}";

  private static final Pattern DATE =
      Pattern.compile(
          "(?<![0-9])(?:(?<year>(?:19|20)[0-9]{2}|"
              + HAN_YEAR
              + ")年|(?<relative>前年|去年|今年))?(?<month>"
              + OF_MONTH
              + ")月(?:(?<day>"
              + OF_DAY
              + ")(?:日|号(?![楼院地门])))?(?![龄份嫂饼])"
              + "|(?<![0-9.-])(?<isoYear>(?:19|20)[0-9]{2})-(?<isoMonth>0[1-9]|1[0-2])-(?<isoDay>[0-9]{2})(?![0-9-])"
              + "|(?<![0-9])(?<only>(?:19|20)[0-9]{2})年(?![0-9度级届前底后以《一二三四五六七八九十])");

  private static final Pattern TO_COME =
      Pattern.compile("将|计划|拟|预计|目标|力争|争取|届时|有效期|打算|准备|规划|预期|未来|明年|到(?=(?:19|20)[0-9]{2}年)");

  /** Words that schedule a date: 定于…, …截止, …起施行. */
  private static final Pattern SET_FOR = Pattern.compile("(?:[定订改排推延迟拟]|截止|截至|为期|[至到等])[于在到至期]?$");

  private static final Pattern SET_AFTER = Pattern.compile("^(?:之?前|以前|止|截止|起|开始|到期|届满|晚?之前)");

  /** Words that state that something has happened. */
  private static final Pattern DONE = Pattern.compile("(?<![为除])了|(?<![通经超])过(?![程节年])");

  private static final String NUMERALS = "0123456789〇零○一二三四五六七八九十";

  @Override
  public List<Diagnostic> check(NormalizedText normalized, LocalDate written) {
    List<Diagnostic> found = new ArrayList<>();
    String text = normalized.text();
    normalized.matchAll(
        DATE,
        normalized.sentencesWhere(at -> endsNumber(text, at)),
        date -> fault(date, normalized, written).ifPresent(found::add));
    return found;
  }

  /** Whether a unit of dates follows a numeral at this index. */
  private static boolean endsNumber(String text, int at) {
    char c = text.charAt(at);
    return (c == '月' || c == '年' || c == '-')
        && at > 0
        && NUMERALS.indexOf(text.charAt(at - 1)) >= 0;
  }

  private static Optional<Diagnostic> fault(
      Matcher date, NormalizedText normalized, LocalDate written) {
    OptionalInt year = year(date, written);
    Optional<Integer> month = part(date, "month", "isoMonth");
    Optional<Integer> day = part(date, "day", "isoDay");
    if (month.isEmpty() || (year.isEmpty() && day.isEmpty())) {
      return year.isPresent() && month.isEmpty()
          ? future(LocalDate.of(year.getAsInt(), 1, 1), false, date, normalized, written)
          : Optional.empty();
    }
    if (!exists(year, month.get(), day.orElse(1))) {
      return Optional.of(Diagnostic.of(Rule.PROSE_DATE, normalized.at(date.start()), date.group()));
    }
    return year.isEmpty()
        ? Optional.empty()
        : future(
            LocalDate.of(year.getAsInt(), month.get(), day.orElse(1)),
            date.group("relative") == null,
            date,
            normalized,
            written);
  }

  /** Reports a date in the future, unless the text presents it as such. */
  private static Optional<Diagnostic> future(
      LocalDate day, boolean exact, Matcher date, NormalizedText normalized, LocalDate written) {
    if (!day.isAfter(written)) {
      return Optional.empty();
    }
    String sentence = normalized.sentence(date.start());
    boolean set =
        TO_COME.matcher(sentence).find()
            || SET_FOR.matcher(normalized.clauseBefore(date.start())).find()
            || SET_AFTER.matcher(normalized.clauseAfter(date.end())).find();
    boolean stated = exact || DONE.matcher(normalized.sentenceAfter(date.end())).find();
    return set || !stated
        ? Optional.empty()
        : Optional.of(
            Diagnostic.of(
                Rule.PROSE_DATE_FUTURE, normalized.at(date.start()), date.group(), written));
  }

  private static OptionalInt year(Matcher date, LocalDate written) {
    String relative = date.group("relative");
    if (relative != null) {
      int back = relative.equals("前年") ? 2 : relative.equals("去年") ? 1 : 0;
      return OptionalInt.of(written.getYear() - back);
    }
    for (String group : List.of("year", "isoYear", "only")) {
      String year = date.group(group);
      if (year != null) {
        return OptionalInt.of(Integer.parseInt(ChineseNumber.toArabicDigits(year)));
      }
    }
    return OptionalInt.empty();
  }

  private static Optional<Integer> part(Matcher date, String group, String iso) {
    String number = date.group(group) == null ? date.group(iso) : date.group(group);
    return number == null
        ? Optional.empty()
        : ChineseNumber.parse(number).map(value -> value.intValueExact());
  }

  /** Without a year, whether the date exists in any year. */
  private static boolean exists(OptionalInt year, int month, int day) {
    if (month < 1 || month > 12 || day < 1) {
      return false;
    }
    int days =
        year.isPresent()
            ? YearMonth.of(year.getAsInt(), month).lengthOfMonth()
            : Month.of(month).maxLength();
    return day <= days;
  }
}
