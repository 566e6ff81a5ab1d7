package fengcai.report.typeset;

/** A restriction on line breaks in a gap, the weakest first. */
enum BreakRestriction {
  NOTHING,
  /** Between two words of a name or a term in a table cell. */
  PHRASE,
  /** Within a Chinese word in a table cell. */
  COMPOUND,
  /** Within a unit such as a date, or at a slash of a long address. */
  WHOLE,
  /** Within a word or a number. */
  WORD,
  /** At a mark that may not begin or end a line. */
  MARK
}
