package fengcai.report.font;

/** What glyphs are drawn from, and how it gets into a file. */
public sealed interface FontProgram permits SubsetProgram, OpenPdfProgram {

  /** The name by which the font goes in a file. */
  String name();

  boolean covers(int codePoint);

  /** In thousandths of an em, of a character that is covered. */
  int advance(int codePoint);

  /** How far above the baseline the ink of a character that is covered reaches, likewise. */
  int inkTop(int codePoint);
}
