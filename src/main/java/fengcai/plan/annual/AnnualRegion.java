package fengcai.plan.annual;

import fengcai.model.region.RegionCode;
import fengcai.model.region.RegionLevel;
import fengcai.plan.element.Address;
import fengcai.plan.statistics.RegionRow;

/** A division's sums of a year; {@code depth} is how many listed divisions it lies in. */
public record AnnualRegion(RegionCode code, String name, int depth, AnnualTotals totals) {

  public Address address() {
    return Address.region(code);
  }

  public RegionLevel level() {
    return code.level();
  }

  /** The year's sums alone. */
  public RegionRow row() {
    return new RegionRow(code, name, totals.now());
  }
}
