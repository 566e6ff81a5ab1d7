package fengcai.page;

import fengcai.model.Region;

/** A division's sums of a year; {@code depth} is how many listed divisions it lies in. */
public record AnnualRegion(Region region, int depth, AnnualTotals totals) {}
