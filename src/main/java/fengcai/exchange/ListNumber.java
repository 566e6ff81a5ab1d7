package fengcai.exchange;

import fengcai.text.Numerals;
import java.util.Locale;

/** Formats the numbers of lists in Word's formats (ISO/IEC 29500-1, 17.18.59, ST_NumberFormat). */
final class ListNumber {

  private static final int CIRCLES = 20;
  private static final int ALPHABET = 26;

  /** Highest numbers of formats whose text grows with the number; beyond are Arabic digits. */
  private static final int LAST_CHINESE = 9999;

  private static final int LAST_LETTERS = 10 * ALPHABET;

  private final Numerals numerals = new Numerals();

  /** The number in its format; Arabic digits for unknown formats. */
  String of(String format, int count) {
    return switch (format) {
      case "chineseCounting",
          "chineseCountingThousand",
          "japaneseCounting",
          "ideographDigital",
          "taiwaneseCounting",
          "taiwaneseCountingThousand" ->
          count < 0 || count > LAST_CHINESE ? Integer.toString(count) : numerals.chinese(count);
      case "ideographTraditional" ->
          String.valueOf("甲乙丙丁戊己庚辛壬癸".charAt(Math.floorMod(count - 1, 10)));
      case "decimalEnclosedCircle", "decimalEnclosedCircleChinese" ->
          count >= 1 && count <= CIRCLES ? Character.toString('①' + count - 1) : "(" + count + ")";
      case "lowerLetter" -> letters(count).toLowerCase(Locale.ROOT);
      case "upperLetter" -> letters(count);
      case "lowerRoman" -> numerals.roman(count).toLowerCase(Locale.ROOT);
      case "upperRoman" -> numerals.roman(count);
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
}
