package fengcai.page;

import fengcai.model.Region;

/** A division with the sums over every live profile in it and below it. */
public record RegionRow(Region region, Totals totals) {}
