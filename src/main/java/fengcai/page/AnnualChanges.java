package fengcai.page;

import fengcai.model.Award.Standing;
import java.time.LocalDate;
import java.util.List;

/**
 * What came and what went in a year.
 *
 * @param firstCounted communities without an earlier count, if any other has one
 * @param firstPublished communities whose profile was published in the year
 * @param notCounted communities counted the year before, but not in the year
 * @param ended awards that expired or were revoked
 * @param withdrawn communities whose profile ended and is no longer public
 */
public record AnnualChanges(
    List<PlacedCommunity> firstCounted,
    List<PlacedCommunity> firstPublished,
    List<PlacedCommunity> notCounted,
    List<EndedAward> ended,
    List<PlacedCommunity> withdrawn) {

  /** An award no longer held; {@code day} is the first without it. */
  public record EndedAward(PlacedAward award, Standing why, LocalDate day) {}

  public AnnualChanges {
    firstCounted = List.copyOf(firstCounted);
    firstPublished = List.copyOf(firstPublished);
    notCounted = List.copyOf(notCounted);
    ended = List.copyOf(ended);
    withdrawn = List.copyOf(withdrawn);
  }
}
