package fengcai.exchange.source.word;

import fengcai.text.Numerals;
import java.util.Locale;

/** Formats the number of a list item in one of Word's formats (ECMA-376, ST_NumberFormat). */
final class ListNumberFormat {

  private static final int ALPHABET = 26;

  private final Numerals numerals = new Numerals();

  /** Arabic digits for unknown formats and for numbers out of a format's range. */
  String of(String format, int number) {
    return switch (format) {
      case "chineseCounting",
          "chineseCountingThousand",
          "japaneseCounting",
          "ideographLegalTraditional",
          "ideographDigital",
          "taiwaneseCounting",
          "taiwaneseCountingThousand" ->
          number >= 0 && number <= 9999 ? numerals.chinese(number) : Integer.toString(number);
      case "ideographTraditional" ->
          String.valueOf("甲乙丙丁戊己庚辛壬癸".charAt(Math.floorMod(number - 1, 10)));
      case "decimalEnclosedCircle", "decimalEnclosedCircleChinese" ->
          number >= 1 && number <= 20 ? Character.toString('①' + number - 1) : "(" + number + ")";
      case "lowerLetter" -> letters(number).toLowerCase(Locale.ROOT);
      case "upperLetter" -> letters(number);
      case "lowerRoman" -> numerals.roman(number).toLowerCase(Locale.ROOT);
      case "upperRoman" -> numerals.roman(number);
      case "none" -> "";
      default -> Integer.toString(number);
    };
  }

  /** A to Z, AA to ZZ, AAA, up to ten letters. */
  private static String letters(int number) {
    return number >= 1 && number <= 10 * ALPHABET
        ? Character.toString('A' + (number - 1) % ALPHABET).repeat((number - 1) / ALPHABET + 1)
        : Integer.toString(number);
  }
}
