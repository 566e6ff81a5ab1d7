package fengcai.page;

import fengcai.model.Community;
import fengcai.model.Share;
import fengcai.model.VolunteerCount;
import java.util.Optional;

/** A community's newest count of a year, and of the year before if there is one. */
public record CommunityYear(
    PlacedCommunity place, VolunteerCount count, Optional<VolunteerCount> before) {

  public Community community() {
    return place.community();
  }

  public long registered() {
    return count.registered().orElseThrow();
  }

  /** As it was stated, else as the figures make it. */
  public Optional<Share> share() {
    return community().shareAt(count);
  }

  /** Of registered volunteers. */
  public Optional<Change> change() {
    return before.map(earlier -> new Change(earlier.registered().orElseThrow(), registered()));
  }
}
