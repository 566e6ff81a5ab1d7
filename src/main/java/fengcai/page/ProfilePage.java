package fengcai.page;

import fengcai.model.Award;
import fengcai.model.Community;
import fengcai.model.Region;
import java.util.List;
import java.util.Optional;

/** A profile; {@code awards} are the current ones, the highest level first. */
public record ProfilePage(
    Community community,
    List<Region> chain,
    String fullRegionName,
    List<LevelGroup<Award>> awards,
    Optional<CampaignRow> campaign,
    Optional<Community> previous,
    Optional<Community> next,
    List<Community> related)
    implements Page {
  @Override
  public Address address() {
    return Address.profile(community.id());
  }

  public Address report() {
    return Address.report(community.id());
  }
}
