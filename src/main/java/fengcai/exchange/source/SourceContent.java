package fengcai.exchange.source;

/** The content of an imported file: a profile as running text, or tables. */
public sealed interface SourceContent permits Manuscript, Workbook {}
