package fengcai.exchange;

import com.ibm.icu.text.RuleBasedNumberFormat;
import com.ibm.icu.util.ULocale;
import java.util.Locale;

/** Writes the number of a list item in one of Word's formats (ECMA-376, ST_NumberFormat). */
final class ListNumber {

  private static final int CIRCLES = 20;
  private static final int ALPHABET = 26;

  /** Larger numbers are written in digits. */
  private static final int LAST_ROMAN = 3999;

  private static final int LAST_CHINESE = 9999;
  private static final int LAST_LETTERS = 10 * ALPHABET;

  private ListNumber() {}

  /** Unknown formats and numbers out of a format's range are written in digits. */
  static String of(String format, int number) {
    return switch (format) {
      case "chineseCounting",
          "chineseCountingThousand",
          "japaneseCounting",
          "ideographDigital",
          "taiwaneseCounting",
          "taiwaneseCountingThousand" ->
          chinese(number);
      case "ideographTraditional" ->
          String.valueOf("甲乙丙丁戊己庚辛壬癸".charAt(Math.floorMod(number - 1, 10)));
      case "decimalEnclosedCircle", "decimalEnclosedCircleChinese" ->
          isWithin(number, CIRCLES) ? Character.toString('①' + number - 1) : "(" + number + ")";
      case "lowerLetter" -> letters(number).toLowerCase(Locale.ROOT);
      case "upperLetter" -> letters(number);
      case "lowerRoman" -> roman(number).toLowerCase(Locale.ROOT);
      case "upperRoman" -> roman(number);
      case "none" -> "";
      default -> Integer.toString(number);
    };
  }

  private static boolean isWithin(int number, int last) {
    return number >= 1 && number <= last;
  }

  /** A to Z, AA to ZZ, AAA. */
  private static String letters(int number) {
    return isWithin(number, LAST_LETTERS)
        ? Character.toString('A' + (number - 1) % ALPHABET).repeat((number - 1) / ALPHABET + 1)
        : Integer.toString(number);
  }

  private static String roman(int number) {
    return isWithin(number, LAST_ROMAN)
        ? new RuleBasedNumberFormat(ULocale.ROOT, RuleBasedNumberFormat.NUMBERING_SYSTEM)
            .format(number, "%roman-upper")
        : Integer.toString(number);
  }

  /** 零, 九, 十, 二十一, 一百零五, 一千零一十. */
  private static String chinese(int number) {
    return isWithin(number + 1, LAST_CHINESE + 1)
        ? new RuleBasedNumberFormat(ULocale.SIMPLIFIED_CHINESE, RuleBasedNumberFormat.SPELLOUT)
            .format(number)
            .replace('〇', '零')
        : Integer.toString(number);
  }
}
