package fengcai.plan.annual;

import fengcai.plan.statistics.NameList;

/**
 * The communities that the sums of a year leave out.
 *
 * @param missing communities without a count in the year
 * @param withoutResidents counted ones whose residents are not known, and so are not in the share
 */
public record AnnualCoverage(NameList missing, NameList withoutResidents) {
  public boolean isEmpty() {
    return missing.isEmpty() && withoutResidents.isEmpty();
  }
}
