package fengcai.page;

import fengcai.model.Community;
import fengcai.model.Region;
import java.util.List;
import java.util.Optional;

/**
 * {@code newest} are the latest profiles, the newest first; {@code top} is the topmost division
 * with the most profiles.
 */
public record HomePage(
    Totals totals,
    List<Community> newest,
    List<RegionRow> regions,
    List<LevelGroup<HonourEntry>> honours,
    List<CampaignRow> campaigns,
    List<YearRow> years,
    Optional<Region> top)
    implements Page {
  @Override
  public Address address() {
    return Address.HOME;
  }
}
