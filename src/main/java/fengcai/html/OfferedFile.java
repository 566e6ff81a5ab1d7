package fengcai.html;

/**
 * What a page says of a file besides its name.
 *
 * @param bytes its size
 * @param pages how many pages a report has; a table has none
 */
public record OfferedFile(long bytes, int pages) {}
