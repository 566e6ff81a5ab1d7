package fengcai.page;

/** A year in numbers. */
public record AnnualReport(Address address, AnnualFigures figures) implements Report {}
