package fengcai.plan.statistics;

import fengcai.model.region.Region;
import fengcai.model.region.RegionCode;
import fengcai.model.region.RegionLevel;
import fengcai.plan.element.Address;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;

/** A division with the sums over every live profile in it and below it. */
public record RegionRow(RegionCode code, String name, Totals totals) {

  public static RegionRow of(Region region, Totals totals) {
    return new RegionRow(region.code(), region.name(), totals);
  }

  public Address address() {
    return Address.region(code);
  }

  public RegionLevel level() {
    return code.level();
  }

  /** The greatest share of registered volunteers among residents, in per cent; 0 without any. */
  public static BigDecimal greatestShare(List<RegionRow> rows) {
    return rows.stream()
        .flatMap(row -> row.totals().share().stream())
        .map(share -> share.percent())
        .max(Comparator.naturalOrder())
        .orElse(BigDecimal.ZERO);
  }
}
