package fengcai.report.font;

/** A font's outlines and metrics, and how they are embedded. */
public sealed interface FontProgram permits SubsetProgram, OpenPdfProgram {

  /** The PostScript name. */
  String name();

  boolean covers(int codePoint);

  /** Advance width of a covered character in thousandths of an em. */
  int advance(int codePoint);

  /** Height of a covered character's outline above the baseline in thousandths of an em. */
  int inkTop(int codePoint);
}
