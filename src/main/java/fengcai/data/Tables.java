package fengcai.data;

import fengcai.page.SitePlan;
import java.util.List;

/** Every table the site offers. */
final class Tables {
  private Tables() {}

  static List<Table<?>> of(SitePlan plan) {
    return List.of(
        CommunityTable.of(plan),
        CountTable.of(plan),
        AwardTable.of(plan),
        RegionTable.of(plan),
        CampaignTable.of(plan));
  }
}
