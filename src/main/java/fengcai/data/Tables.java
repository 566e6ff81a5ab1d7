package fengcai.data;

import fengcai.page.SitePlan;
import java.util.List;

/** The published tables, in order. */
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
