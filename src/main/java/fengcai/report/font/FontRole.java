package fengcai.report.font;

/** The role of a text, which determines its faces. */
public enum FontRole {
  BODY,
  STRONG,
  HEADING,
  /** The title of a report. */
  TITLE,
  /** Headings of the second level in official documents (楷体). */
  KAI
}
