package fengcai.plan.profile;

import fengcai.model.Award;
import fengcai.model.Award.Standing;
import fengcai.model.Community;
import java.time.LocalDate;
import java.util.List;

/** The awards that a community holds on a day. */
public final class CurrentAwards {
  private CurrentAwards() {}

  public static List<Award> of(Community community, LocalDate day) {
    return community.awards().stream()
        .filter(award -> award.standing(day) == Standing.CURRENT)
        .toList();
  }
}
