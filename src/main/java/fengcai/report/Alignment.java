package fengcai.report;

/** How lines stand in their measure. */
enum Alignment {
  JUSTIFIED,
  START,
  CENTER,
  END
}
