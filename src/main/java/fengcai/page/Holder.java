package fengcai.page;

import fengcai.model.Award;
import fengcai.model.Award.Standing;
import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;

/** A community that holds or held an honour, and what is known of the award. */
public record Holder(
    ProfileLink community, OptionalInt year, Optional<LocalDate> validUntil, Standing standing) {

  static Holder of(ProfileLink community, Award award, LocalDate day) {
    return new Holder(community, award.year(), award.validUntil(), award.standing(day));
  }
}
