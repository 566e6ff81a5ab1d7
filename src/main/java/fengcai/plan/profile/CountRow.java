package fengcai.plan.profile;

import fengcai.model.Community;
import fengcai.model.Share;
import fengcai.model.VolunteerCount;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/** A count of volunteers with the residents and the share that belong to it. */
public record CountRow(
    LocalDate asOf,
    OptionalLong registered,
    OptionalLong residents,
    Optional<Share> share,
    OptionalLong active,
    OptionalLong partyMembers,
    Optional<BigDecimal> hours,
    OptionalLong personTimes,
    OptionalLong activities,
    Optional<String> source) {

  static CountRow of(Community community, VolunteerCount count) {
    return new CountRow(
        count.asOf(),
        count.registered(),
        community.residentsAt(count),
        community.shareAt(count),
        count.active(),
        count.partyMembers(),
        count.hours(),
        count.personTimes(),
        count.activities(),
        count.source());
  }

  /** Every count of a community up to a day, the oldest first. */
  public static List<CountRow> of(Community community, LocalDate day) {
    return community.counts().stream()
        .filter(count -> !count.asOf().isAfter(day))
        .map(count -> of(community, count))
        .toList();
  }

  /**
   * The latest of some counts in order of date: the last with a number of registered volunteers.
   */
  public static Optional<CountRow> latest(List<CountRow> counts) {
    return counts.stream()
        .filter(count -> count.registered().isPresent())
        .reduce((earlier, later) -> later);
  }
}
