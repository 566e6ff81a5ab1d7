package fengcai.exchange;

import java.util.Locale;

/** Writes the number of a list's paragraph in one of Word's formats (ST_NumberFormat). */
final class ListNumber {

  private static final int CIRCLES = 20;
  private static final int ALPHABET = 26;

  /** Beyond, a format that grows with its number is given up for digits. */
  private static final int LAST_ROMAN = 3999;

  private static final int LAST_CHINESE = 9999;
  private static final int LAST_LETTERS = 10 * ALPHABET;

  private static final String[] ROMAN = {
    "M", "CM", "D", "CD", "C", "XC", "L", "XL", "X", "IX", "V", "IV", "I"
  };
  private static final int[] ROMAN_VALUES = {1000, 900, 500, 400, 100, 90, 50, 40, 10, 9, 5, 4, 1};

  private ListNumber() {}

  /** The number in its format; digits for formats that are not known and beyond the last number. */
  static String of(String format, int count) {
    return switch (format) {
      case "chineseCounting",
          "chineseCountingThousand",
          "japaneseCounting",
          "ideographDigital",
          "taiwaneseCounting",
          "taiwaneseCountingThousand" ->
          chinese(count);
      case "ideographTraditional" ->
          String.valueOf("甲乙丙丁戊己庚辛壬癸".charAt(Math.floorMod(count - 1, 10)));
      case "decimalEnclosedCircle", "decimalEnclosedCircleChinese" ->
          count >= 1 && count <= CIRCLES ? Character.toString('①' + count - 1) : "(" + count + ")";
      case "lowerLetter" -> letters(count).toLowerCase(Locale.ROOT);
      case "upperLetter" -> letters(count);
      case "lowerRoman" -> roman(count).toLowerCase(Locale.ROOT);
      case "upperRoman" -> roman(count);
      case "none" -> "";
      default -> Integer.toString(count);
    };
  }

  /** A to Z, AA to ZZ, AAA. */
  private static String letters(int count) {
    return count >= 1 && count <= LAST_LETTERS
        ? Character.toString('A' + (count - 1) % ALPHABET).repeat((count - 1) / ALPHABET + 1)
        : Integer.toString(count);
  }

  private static String roman(int count) {
    if (count < 1 || count > LAST_ROMAN) {
      return Integer.toString(count);
    }
    StringBuilder text = new StringBuilder();
    int rest = count;
    for (int i = 0; i < ROMAN.length; i++) {
      while (rest >= ROMAN_VALUES[i]) {
        text.append(ROMAN[i]);
        rest -= ROMAN_VALUES[i];
      }
    }
    return text.toString();
  }

  /** 零, 九, 十, 二十一, 一百零五, 一千零一十. */
  private static String chinese(int count) {
    if (count < 0 || count > LAST_CHINESE) {
      return Integer.toString(count);
    }
    String digits = "零一二三四五六七八九";
    String[] units = {"", "十", "百", "千"};
    StringBuilder text = new StringBuilder();
    boolean gap = false;
    for (int i = units.length - 1, unit = 1000; i >= 0; i--, unit /= 10) {
      int digit = count / unit % 10;
      if (digit == 0) {
        gap = !text.isEmpty();
      } else {
        boolean ten = i == 1 && digit == 1 && text.isEmpty();
        text.append(gap ? "零" : "").append(ten ? "" : digits.charAt(digit)).append(units[i]);
        gap = false;
      }
    }
    return text.isEmpty() ? "零" : text.toString();
  }
}
