package fengcai.plan.profile;

import fengcai.model.region.Region;
import java.util.List;
import java.util.Optional;

/**
 * What is searched of a profile besides its story.
 *
 * @param pinyin how the name is read, where the record says so
 * @param regions the division and those above it, the topmost first
 */
public record SearchedProfile(Profile profile, Optional<String> pinyin, List<Region> regions) {
  public SearchedProfile {
    regions = List.copyOf(regions);
  }
}
