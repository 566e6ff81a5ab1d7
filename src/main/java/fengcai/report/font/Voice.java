package fengcai.report.font;

/** The part that a text plays, which decides its face. */
public enum Voice {
  BODY,
  STRONG,
  HEADING
}
