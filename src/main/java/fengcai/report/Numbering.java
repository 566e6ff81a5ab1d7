package fengcai.report;

import com.ibm.icu.text.RuleBasedNumberFormat;
import com.ibm.icu.util.ULocale;
import fengcai.model.Block;
import fengcai.page.Phrases;

/** Numbers headings and paragraphs: 一、 （一） 1. */
final class Numbering {

  private final Phrases phrases;
  private final RuleBasedNumberFormat numerals =
      new RuleBasedNumberFormat(ULocale.SIMPLIFIED_CHINESE, RuleBasedNumberFormat.SPELLOUT);
  private int last;

  Numbering(Phrases phrases) {
    this.phrases = phrases;
  }

  /** 一、棠溪区（8个）. */
  Block group(String name, int size) {
    return heading(1, phrases.of("form.group", next(), name, size));
  }

  /** （一）各地区总数. */
  String subsection(String name) {
    return phrases.of("annual.subsection", next(), name);
  }

  String section(String name) {
    return phrases.of("annual.section", next(), name);
  }

  /** 1.人数。…… */
  Block item(String words) {
    last++;
    return new Block.Numbered(3, phrases.of("annual.method.label", last), TableRows.cell(words));
  }

  static Block heading(int level, String words) {
    return new Block.Heading(level, "", TableRows.cell(words));
  }

  static Block paragraph(String words) {
    return new Block.Paragraph(TableRows.cell(words));
  }

  private String next() {
    last++;
    return numerals.format(last);
  }
}
