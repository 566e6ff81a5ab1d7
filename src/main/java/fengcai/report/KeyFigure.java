package fengcai.report;

/** One of the figures a report opens with: 192 人, and what it counts. */
record KeyFigure(String value, String unit, String name) {}
