package fengcai.report;

import fengcai.model.Block;
import fengcai.report.block.Labels;
import fengcai.text.Numerals;

/** Headings and paragraphs that carry numbers in their order: 一、 （一） 1. */
final class Numbering {

  private final Labels labels;
  private final Numerals numerals = new Numerals();
  private int last;

  Numbering(Labels labels) {
    this.labels = labels;
  }

  /** 一、棠溪区（8个）. */
  Block group(String name, int size) {
    return heading(1, labels.of("form.group", next(), name, size));
  }

  /** （一）各地区总数. */
  String subsection(String name) {
    return labels.of("annual.subsection", next(), name);
  }

  String section(String name) {
    return labels.of("annual.section", next(), name);
  }

  /** 1.人数。…… */
  Block item(String words) {
    last++;
    return new Block.Numbered(3, labels.of("annual.method.label", last), FactTable.cell(words));
  }

  static Block heading(int level, String words) {
    return new Block.Heading(level, "", FactTable.cell(words));
  }

  static Block paragraph(String words) {
    return new Block.Paragraph(FactTable.cell(words));
  }

  private String next() {
    last++;
    return numerals.chinese(last);
  }
}
