package fengcai.report.font;

/** The part that a text plays, which decides its face. */
public enum Voice {
  BODY,
  STRONG,
  HEADING,
  /** The title of a report. */
  TITLE,
  /** Headings of the second level in official documents, set in 楷体. */
  KAI
}
