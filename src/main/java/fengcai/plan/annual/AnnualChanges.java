package fengcai.plan.annual;

import fengcai.model.Award.Standing;
import fengcai.plan.element.ProfileLink;
import fengcai.plan.statistics.NameList;
import java.time.LocalDate;
import java.util.List;

/**
 * What a year added and ended.
 *
 * @param firstCounted communities without an earlier count, if any other has one
 * @param firstPublished communities whose profile was published in the year
 * @param notCounted communities counted the year before, but not in the year
 * @param ended awards that expired or were revoked
 * @param withdrawn communities whose profile expired in the year and is no longer public
 */
public record AnnualChanges(
    NameList firstCounted,
    NameList firstPublished,
    NameList notCounted,
    List<EndedAward> ended,
    NameList withdrawn) {

  /** An award no longer held; {@code day} is the first without it. */
  public record EndedAward(String honour, ProfileLink holder, Standing why, LocalDate day) {}

  public AnnualChanges {
    ended = List.copyOf(ended);
  }

  public boolean isEmpty() {
    return firstCounted.isEmpty()
        && firstPublished.isEmpty()
        && notCounted.isEmpty()
        && ended.isEmpty()
        && withdrawn.isEmpty();
  }
}
