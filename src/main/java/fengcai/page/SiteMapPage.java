package fengcai.page;

import java.util.List;

/** Every column of the site: what does not fit into a menu. */
public record SiteMapPage(
    List<RegionRow> regions, List<LevelGroup<HonourEntry>> honours, List<CampaignRow> campaigns)
    implements Page {
  @Override
  public Address address() {
    return Address.SITE_MAP;
  }
}
