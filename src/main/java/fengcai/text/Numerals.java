package fengcai.text;

import com.ibm.icu.text.RuleBasedNumberFormat;
import com.ibm.icu.util.ULocale;

/** Formats numbers as Chinese and Roman numerals. Not thread-safe. */
public final class Numerals {

  private static final int LAST_ROMAN = 3999;

  private final RuleBasedNumberFormat chinese =
      new RuleBasedNumberFormat(ULocale.SIMPLIFIED_CHINESE, RuleBasedNumberFormat.SPELLOUT);
  private final RuleBasedNumberFormat roman =
      new RuleBasedNumberFormat(ULocale.ROOT, RuleBasedNumberFormat.NUMBERING_SYSTEM);

  /** 零, 九, 十, 二十一, 一百零五, 一千零一十. */
  public String chinese(long number) {
    return chinese.format(number).replace('〇', '零');
  }

  /** I, IV, MMXX; Arabic digits below 1 and above 3999. */
  public String roman(int number) {
    return number < 1 || number > LAST_ROMAN
        ? Integer.toString(number)
        : roman.format(number, "%roman-upper");
  }
}
