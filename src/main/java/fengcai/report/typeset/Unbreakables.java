package fengcai.report.typeset;

import java.util.List;

/** Finds units that no line may divide: a date, a number with its unit, a pair of marks. */
final class Unbreakables {

  private static final String UNITS = "人支项户个名次年月日岁元件场位届条家班天周页期度处份台部％%‰℃°";
  private static final List<String> LONG_UNITS = List.of("人次", "场次", "小时", "分钟", "公里", "公斤", "平方米");
  private static final String MULTIPLES = "百千万亿";
  private static final String RANGE = "–～—∶";
  private static final String BEFORE_NUMBERS = "±￥¥＄￡";

  /** Stands for the end of the text or a space. */
  private static final int NOTHING = -1;

  private final List<Cluster> clusters;

  private Unbreakables(List<Cluster> clusters) {
    this.clusters = clusters;
  }

  /** For each gap whether it is within such a unit. */
  static boolean[] inside(List<Cluster> clusters) {
    boolean[] inside = new boolean[clusters.size()];
    Unbreakables finder = new Unbreakables(clusters);
    for (int at = 0; at < inside.length; at++) {
      int end = finder.end(at);
      for (int i = at; i < end - 1; i++) {
        inside[i] = true;
      }
      at = Math.max(at, end - 1);
    }
    return inside;
  }

  /** The end of the unit that begins here; {@code at} itself if none does. */
  private int end(int at) {
    int first = clusters.get(at).codePoint();
    return switch (first) {
      case '—', '…' -> code(at + 1) == first ? at + 2 : at;
      case '？', '！' -> code(at + 1) == '？' || code(at + 1) == '！' ? at + 2 : at;
      case '第' -> isDigit(code(at + 1)) ? Math.max(at, counted(at + 1)) : at;
      default -> isDigit(first) && !isWithinNumber(at) ? number(at) : signed(first, at);
    };
  }

  /** A number with the sign before it. */
  private int signed(int sign, int at) {
    return isOneOf(BEFORE_NUMBERS, sign) && isDigit(code(at + 1))
        ? Math.max(digits(at + 1, true), number(at + 1))
        : at;
  }

  /** Whether the position is within a number. */
  private boolean isWithinNumber(int at) {
    return at > 0 && isDigit(clusters.get(at - 1).codePoint());
  }

  private int number(int at) {
    int date = date(at);
    int counted = date > at ? date : counted(at);
    if (counted > at) {
      return counted;
    }
    int digits = digits(at + 1, true);
    int range = range(digits);
    return isOneOf("万亿", code(range)) ? range + 1 : range > digits ? range : at;
  }

  /** {@code 2020年}, {@code 2020年3月}, {@code 2020年3月26日} or {@code 3月26日}. */
  private int date(int at) {
    int year = digits(at + 1, false);
    if (year - at == 4 && code(year) == '年') {
      int month = digits(year + 1, false);
      return isOneOrTwo(year + 1, month) && code(month) == '月'
          ? Math.max(month + 1, day(month + 1))
          : year + 1;
    }
    return isOneOrTwo(at, year) && code(year) == '月' ? Math.max(at, day(year + 1)) : at;
  }

  /** The end of a day; {@link #NOTHING} if there is none. */
  private int day(int at) {
    int day = digits(at, false);
    return isOneOrTwo(at, day) && isOneOf("日号", code(day)) ? day + 1 : NOTHING;
  }

  /**
   * The end of a number with its unit, a space between them allowed; {@link #NOTHING} without a
   * unit.
   */
  private int counted(int at) {
    int i = range(digits(at + 1, true));
    int next = i < clusters.size() ? clusters.get(i).codePoint() : NOTHING;
    if (isOneOf("余多", next)) {
      next = code(++i);
    }
    for (int multiples = 0; multiples < 2 && isOneOf(MULTIPLES, next); multiples++) {
      next = code(++i);
    }
    for (String unit : LONG_UNITS) {
      if (unit.charAt(0) == next && reads(unit, i)) {
        return i + unit.length();
      }
    }
    return isOneOf(UNITS, next) ? i + 1 : NOTHING;
  }

  private boolean reads(String word, int at) {
    for (int i = 1; i < word.length(); i++) {
      if (code(at + i) != word.charAt(i)) {
        return false;
      }
    }
    return true;
  }

  private int range(int at) {
    int end = at;
    while (isOneOf(RANGE, code(end)) && isDigit(code(end + 1))) {
      end = digits(end + 2, true);
    }
    return end;
  }

  /** The end of the digits from here, with points and commas among them if asked. */
  private int digits(int at, boolean pointed) {
    int end = at;
    while (isDigit(code(end)) || (pointed && isOneOf(".,", code(end)))) {
      end++;
    }
    return end;
  }

  /** The character at an index, unless a space precedes it. */
  private int code(int index) {
    return index < clusters.size() && !clusters.get(index - 1).spaced()
        ? clusters.get(index).codePoint()
        : NOTHING;
  }

  private static boolean isOneOrTwo(int from, int to) {
    return to - from == 1 || to - from == 2;
  }

  private static boolean isDigit(int codePoint) {
    return codePoint >= '0' && codePoint <= '9';
  }

  private static boolean isOneOf(String characters, int codePoint) {
    return codePoint >= 0 && characters.indexOf(codePoint) >= 0;
  }
}
