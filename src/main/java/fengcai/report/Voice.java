package fengcai.report;

/** The part that a text plays, which decides its face. */
enum Voice {
  BODY,
  STRONG,
  HEADING
}
