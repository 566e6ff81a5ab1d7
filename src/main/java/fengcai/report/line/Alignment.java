package fengcai.report.line;

/** How lines stand in their measure. */
public enum Alignment {
  JUSTIFIED,
  START,
  CENTER,
  END
}
