package fengcai.plan.statistics;

import fengcai.model.Community;
import fengcai.model.Share;
import fengcai.model.VolunteerCount;
import fengcai.plan.element.ProfileLink;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A community's newest count of a year.
 *
 * @param share as it was stated, else as the numbers make it
 * @param change of registered volunteers, if there is a count of the year before
 */
public record CommunityYear(
    ProfileLink community,
    LocalDate asOf,
    long registered,
    Optional<Share> share,
    Optional<BigDecimal> hours,
    Optional<Change> change) {

  public static CommunityYear of(
      ProfileLink link, Community community, VolunteerCount now, Optional<VolunteerCount> before) {
    long registered = now.registered().orElseThrow();
    return new CommunityYear(
        link,
        now.asOf(),
        registered,
        community.shareAt(now),
        now.hours(),
        before.map(earlier -> new Change(earlier.registered().orElseThrow(), registered)));
  }
}
