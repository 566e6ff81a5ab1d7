package fengcai.plan.element;

import fengcai.model.Community;
import fengcai.model.Share;
import java.time.LocalDate;
import java.util.Optional;

/** The number of registered volunteers on a day, and their share of the residents. */
public record RegisteredCount(LocalDate asOf, long registered, Optional<Share> share) {

  /** The latest count of a community: the newest with a number that is not after the day. */
  public static Optional<RegisteredCount> latest(Community community, LocalDate day) {
    return community
        .latestCount(day)
        .map(
            count ->
                new RegisteredCount(
                    count.asOf(), count.registered().orElseThrow(), community.shareAt(count)));
  }
}
