package fengcai.plan.statistics;

import fengcai.model.Award;
import fengcai.model.Award.Standing;
import fengcai.plan.element.ProfileLink;
import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;

/** A community that holds or held an honour, and what is known of the award. */
public record Holder(
    ProfileLink community, OptionalInt year, Optional<LocalDate> validUntil, Standing standing) {

  public static Holder of(ProfileLink community, Award award, LocalDate day) {
    return new Holder(community, award.year(), award.validUntil(), award.standing(day));
  }
}
