package fengcai.exchange;

import com.ibm.icu.text.RuleBasedNumberFormat;
import com.ibm.icu.util.ULocale;
import java.util.Locale;
import java.util.function.IntFunction;

/** Writes the number of a list item in one of Word's formats (ECMA-376, ST_NumberFormat). */
final class ListNumber {

  private static final int ALPHABET = 26;

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
          within(0, 9999, number, ListNumber::chinese);
      case "ideographTraditional" ->
          String.valueOf("甲乙丙丁戊己庚辛壬癸".charAt(Math.floorMod(number - 1, 10)));
      case "decimalEnclosedCircle", "decimalEnclosedCircleChinese" ->
          number >= 1 && number <= 20 ? Character.toString('①' + number - 1) : "(" + number + ")";
      case "lowerLetter" -> of("upperLetter", number).toLowerCase(Locale.ROOT);
      case "upperLetter" -> within(1, 10 * ALPHABET, number, ListNumber::letters);
      case "lowerRoman" -> of("upperRoman", number).toLowerCase(Locale.ROOT);
      case "upperRoman" -> within(1, 3999, number, ListNumber::roman);
      case "none" -> "";
      default -> Integer.toString(number);
    };
  }

  private static String within(int first, int last, int number, IntFunction<String> format) {
    return number >= first && number <= last ? format.apply(number) : Integer.toString(number);
  }

  /** A to Z, AA to ZZ, AAA. */
  private static String letters(int number) {
    return Character.toString('A' + (number - 1) % ALPHABET).repeat((number - 1) / ALPHABET + 1);
  }

  private static String roman(int number) {
    return new RuleBasedNumberFormat(ULocale.ROOT, RuleBasedNumberFormat.NUMBERING_SYSTEM)
        .format(number, "%roman-upper");
  }

  /** 零, 九, 十, 二十一, 一百零五, 一千零一十. */
  private static String chinese(int number) {
    return new RuleBasedNumberFormat(ULocale.SIMPLIFIED_CHINESE, RuleBasedNumberFormat.SPELLOUT)
        .format(number)
        .replace('〇', '零');
  }
}
