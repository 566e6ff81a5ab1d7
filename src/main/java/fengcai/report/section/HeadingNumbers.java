package fengcai.report.section;

import com.ibm.icu.text.NumberFormat;
import com.ibm.icu.util.ULocale;
import fengcai.model.document.Block;
import fengcai.plan.element.Phrases;

/** Numbers headings and paragraphs: 一、 （一） 1. in Chinese. */
public final class HeadingNumbers {

  private final Phrases phrases;
  private final NumberFormat numerals;
  private int last;

  public HeadingNumbers(Phrases phrases) {
    this.phrases = phrases;
    this.numerals =
        NumberFormat.getInstance(ULocale.forLanguageTag(phrases.of("heading.numerals")));
  }

  /** 一、棠溪区（8个）. */
  public Block group(String name, int size) {
    return heading(1, phrases.of("form.group", next(), name, size));
  }

  /** （一）各地区总数. */
  public String subsection(String name) {
    return phrases.of("annual.subsection", next(), name);
  }

  public String section(String name) {
    return phrases.of("annual.section", next(), name);
  }

  /** 1.人数。…… */
  public Block item(String words) {
    last++;
    return new Block.Numbered(3, phrases.of("annual.method.label", last), TableRows.cell(words));
  }

  public static Block heading(int level, String words) {
    return new Block.Heading(level, "", TableRows.cell(words));
  }

  public static Block paragraph(String words) {
    return new Block.Paragraph(TableRows.cell(words));
  }

  private String next() {
    last++;
    return numerals.format(last);
  }
}
