package fengcai.page;

import java.util.List;

/** {@code regions} are all divisions that hold a live profile, each after its parent. */
public record StatisticsPage(
    Totals totals,
    List<RegionRow> regions,
    List<YearRow> years,
    List<CampaignRow> campaigns,
    List<LevelGroup<HonourEntry>> honours)
    implements Page {
  @Override
  public Address address() {
    return Address.STATISTICS;
  }
}
