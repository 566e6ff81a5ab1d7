package fengcai.html;

/** What a page says of a report besides its name. */
public record ReportFile(long bytes, int pages) {}
