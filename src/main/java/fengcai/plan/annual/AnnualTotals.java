package fengcai.plan.annual;

import fengcai.model.Community;
import fengcai.model.VolunteerCount;
import fengcai.plan.statistics.Change;
import fengcai.plan.statistics.Totals;
import java.util.Optional;

/**
 * Sums of a year and of the year before over one set of communities.
 *
 * @param communities how many there are, counted or not
 * @param compared how many were counted in both years; over them alone {@code comparison} is taken,
 *     so that a community that was not counted in one of the years makes no change
 */
public record AnnualTotals(
    int communities, Totals now, Totals before, int compared, Change comparison) {

  static final AnnualTotals NONE = new AnnualTotals(0, Totals.NONE, Totals.NONE, 0, Change.NONE);

  static AnnualTotals of(
      Community community, Optional<VolunteerCount> now, Optional<VolunteerCount> before) {
    boolean both = now.isPresent() && before.isPresent();
    return new AnnualTotals(
        1,
        totals(community, now),
        totals(community, before),
        both ? 1 : 0,
        both ? new Change(registered(before), registered(now)) : Change.NONE);
  }

  private static Totals totals(Community community, Optional<VolunteerCount> count) {
    return count.map(c -> Totals.of(community, c)).orElse(Totals.NONE);
  }

  private static long registered(Optional<VolunteerCount> count) {
    return count.orElseThrow().registered().orElseThrow();
  }

  AnnualTotals plus(AnnualTotals other) {
    return new AnnualTotals(
        communities + other.communities,
        now.plus(other.now),
        before.plus(other.before),
        compared + other.compared,
        comparison.plus(other.comparison));
  }

  /** How registered volunteers changed, where any community was counted in both years. */
  public Optional<Change> change() {
    return compared == 0 ? Optional.empty() : Optional.of(comparison);
  }
}
