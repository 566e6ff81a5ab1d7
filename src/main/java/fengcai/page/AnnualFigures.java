package fengcai.page;

import java.util.Optional;

/** What an annual report says in numbers: sums of the year, and of the one before if counted. */
public record AnnualFigures(int year, Totals totals, Optional<Totals> before) {}
