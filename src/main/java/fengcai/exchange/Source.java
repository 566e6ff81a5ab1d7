package fengcai.exchange;

/** The content of an imported file: a profile as running text, or tables. */
sealed interface Source permits Manuscript, Workbook {}
