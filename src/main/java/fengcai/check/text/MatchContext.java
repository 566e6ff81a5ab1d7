package fengcai.check.text;

import java.time.LocalDate;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The context of a number in a text.
 *
 * @param subject whose number it is
 * @param clauseBefore its clause up to it
 * @param after its clause from its end on
 * @param later its sentence from its end on
 * @param year the year that it is of, if one is named
 * @param since whether it is the sum of all years since that one
 * @param isPast whether it describes a former state
 * @param isUnreal whether it is a goal, a rule, a condition or a denial
 */
public record MatchContext(
    NumberSubject subject,
    String clauseBefore,
    String after,
    String later,
    OptionalInt year,
    boolean since,
    boolean isPast,
    boolean isUnreal) {

  private static final Pattern YEAR = Pattern.compile("((?:19|20)[0-9]{2})年(以来|至今|起|开始)?");
  private static final Pattern RELATIVE_YEAR = Pattern.compile("(前年|去年|上年|上一年|今年)(?:以来)?");
  private static final Pattern PAST =
      Pattern.compile(
          "曾|当时|当年|最初|起初|原来|原先|过去|以前|之前|此前|从前|之初|初期|刚成立|开始时|仅有|只有|[0-9一二两三四五六七八九十多几]年前");
  private static final Pattern PRESENT = Pattern.compile("如今|目前|现在|现有|截至|截止|至今|到现在|今年");
  private static final Pattern NOW = Pattern.compile("如今|目前|现在|现有|到现在");
  private static final Pattern UNREAL =
      Pattern.compile(
          "目标|争取|力争|计划|打算|预计|预期|拟(?=[建增])|将(?=[达组建新会要有再超])|希望|期待|愿望|如果|假如|假设|倘若|要是|口号|届时");
  private static final Pattern UNREAL_IN_CLAUSE =
      Pattern.compile("要求|规定|标准|规划|应[当该]?(?=占|达|不)|须|需要|没有|未|并非|不是");
  private static final Pattern UNREAL_AFTER = Pattern.compile("目标|愿景|口号");

  public static MatchContext of(NormalizedText normalized, int start, int end, TextFacts facts) {
    String before = normalized.sentenceBefore(start);
    String clause = normalized.clauseBefore(start);
    String after = normalized.clauseAfter(end);
    Time time = facts.clauses().time(before);
    return new MatchContext(
        NumberSubject.of(normalized.paragraphBefore(start), facts),
        clause,
        after,
        normalized.sentenceAfter(end),
        time.year(facts),
        time.since(),
        time.isPast(),
        time.isUnreal() || facts.clauses().isUnreal(clause) || facts.clauses().isGoal(after));
  }

  /** Whether the sentence speaks of an earlier time than the text was written. */
  public boolean isBefore(LocalDate written) {
    return isPast || (!since && year.isPresent() && year.getAsInt() < written.getYear());
  }

  /**
   * The time that a sentence speaks of.
   *
   * @param named the year that it names
   * @param back the number of years before that of the text, if it says 去年 or the like
   */
  record Time(
      OptionalInt named, OptionalInt back, boolean since, boolean isPast, boolean isUnreal) {

    static Time of(String before) {
      Matcher year = YEAR.matcher(before);
      OptionalInt named = OptionalInt.empty();
      OptionalInt back = OptionalInt.empty();
      boolean since = false;
      int at = -1;
      while (year.find()) {
        named = OptionalInt.of(Integer.parseInt(year.group(1)));
        since = year.group(2) != null;
        at = year.start();
      }
      Matcher relative = RELATIVE_YEAR.matcher(before);
      while (relative.find()) {
        if (relative.start() > at) {
          back = OptionalInt.of(yearsBack(relative.group(1)));
          at = relative.start();
        }
      }
      boolean now = last(NOW, before) > at;
      return new Time(
          now ? OptionalInt.empty() : named,
          now ? OptionalInt.empty() : back,
          since,
          last(PAST, before) > last(PRESENT, before),
          UNREAL.matcher(before).find());
    }

    OptionalInt year(TextFacts facts) {
      return back.isPresent() ? OptionalInt.of(facts.written().getYear() - back.getAsInt()) : named;
    }

    private static int yearsBack(String word) {
      return switch (word) {
        case "前年" -> 2;
        case "今年" -> 0;
        default -> 1;
      };
    }
  }

  static boolean isUnreal(String clause) {
    return UNREAL_IN_CLAUSE.matcher(clause).find();
  }

  static boolean isGoal(String after) {
    return UNREAL_AFTER.matcher(after).find();
  }

  /** The start of the last match, or -1. */
  static int last(Pattern pattern, String text) {
    Matcher matcher = pattern.matcher(text);
    int last = -1;
    while (matcher.find()) {
      last = matcher.start();
    }
    return last;
  }
}
