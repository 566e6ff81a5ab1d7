package fengcai.report.typeset;

/** Alignment of lines. */
public enum LineAlignment {
  JUSTIFIED,
  START,
  CENTER,
  END
}
