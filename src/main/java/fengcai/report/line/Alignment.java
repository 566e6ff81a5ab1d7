package fengcai.report.line;

/** Alignment of lines. */
public enum Alignment {
  JUSTIFIED,
  START,
  CENTER,
  END
}
