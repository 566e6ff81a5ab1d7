package fengcai.page;

import java.util.List;

/**
 * What the sums of a year leave out.
 *
 * @param missing communities without a count in the year
 * @param withoutResidents counted ones whose residents are not known, and so are not in the share
 */
public record AnnualCoverage(
    List<PlacedCommunity> missing, List<PlacedCommunity> withoutResidents) {
  public AnnualCoverage {
    missing = List.copyOf(missing);
    withoutResidents = List.copyOf(withoutResidents);
  }
}
