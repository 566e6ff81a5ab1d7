package fengcai.report.line;

/** What keeps a line from ending in a gap, in the order in which it gives way if it must. */
enum Hold {
  NOTHING,
  /** A name or a term in a cell of a table, between two of its words. */
  PHRASE,
  /** A Chinese word in a cell of a table. */
  COMPOUND,
  /** A whole such as a date, or a long address at one of its solidi. */
  WHOLE,
  /** A word or a number. */
  WORD,
  /** A mark that may not begin or end a line. */
  MARK
}
