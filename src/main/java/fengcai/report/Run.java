package fengcai.report;

/** Text in one style. A line feed in it ends the line. */
record Run(String text, Style style, Span span) {}
