package fengcai.report.text;

/** Text in one style. A line feed in it ends the line. */
public record Run(String text, Style style, Span span) {}
