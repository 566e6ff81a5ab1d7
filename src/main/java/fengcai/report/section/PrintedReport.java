package fengcai.report.section;

/** The bytes of a report and the number of its pages. */
@SuppressWarnings("ArrayRecordComponent") // compared by nobody
public record PrintedReport(byte[] pdf, int pages) {}
