package fengcai.page;

/** Sums over each community's newest count of one year. */
public record YearRow(int year, Totals totals) {}
