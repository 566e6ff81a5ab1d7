package fengcai.data.table;

import fengcai.plan.SitePlan;
import java.util.List;

/** The published tables, in order. */
public final class Tables {
  private Tables() {}

  public static List<Table<?>> of(SitePlan plan) {
    return List.of(
        CommunityTable.of(plan),
        CountTable.of(plan),
        AwardTable.of(plan),
        RegionTable.of(plan),
        CampaignTable.of(plan));
  }
}
