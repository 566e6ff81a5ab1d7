package fengcai.report;

/** A report as a file. */
@SuppressWarnings("ArrayRecordComponent") // compared by nobody
public record PrintedReport(byte[] pdf, int pages) {}
