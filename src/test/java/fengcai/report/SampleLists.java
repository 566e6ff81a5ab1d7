package fengcai.report;

import fengcai.model.Campaign;
import fengcai.model.Community;
import fengcai.model.Honour;
import fengcai.model.Issue;
import fengcai.model.Publication;
import fengcai.model.Stage;
import fengcai.page.Address;
import fengcai.page.AnnualFigures;
import fengcai.page.AnnualReport;
import fengcai.page.HonourPage;
import fengcai.page.HonourRollReport;
import fengcai.page.NoticeReport;
import fengcai.page.PlacedAward;
import fengcai.page.PlacedCommunity;
import fengcai.page.SampleYears;
import fengcai.page.SitePlan;
import fengcai.testdata.CampaignBuilder;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The reports of {@link SampleYears} that are no profiles. */
final class SampleLists {

  static final LocalDateTime NOW = LocalDateTime.of(2025, 6, 1, 9, 0);

  private static final Publication PUBLICATION = SampleYears.publication();
  private static final List<Community> PROFILES =
      SitePlan.of(PUBLICATION, Map.of(), NOW).profiles();

  private SampleLists() {}

  static AnnualReport annual(int year) {
    return new AnnualReport(
        Address.annual(year), AnnualFigures.of(PUBLICATION, PROFILES, NOW, year));
  }

  /** Of the first honour of the first community, as if so many held it. */
  static HonourRollReport roll(int holders) {
    List<PlacedAward> all = new ArrayList<>();
    for (int i = 0; i < holders; i++) {
      PlacedCommunity place = placed(PROFILES.get(i < holders / 2 ? 0 : 3));
      all.add(new PlacedAward(place, PROFILES.getFirst().awards().getFirst()));
    }
    Honour honour = PROFILES.getFirst().awards().getFirst().honour();
    return new HonourRollReport(
        Address.honourRoll("wenming"),
        new HonourPage("wenming", honour, List.of(), List.of()),
        all);
  }

  static NoticeReport notice(NoticeReport.Kind kind, Stage stage, int communities) {
    return notice(kind, stage, communities, Issue.NONE);
  }

  static NoticeReport notice(NoticeReport.Kind kind, Stage stage, int communities, Issue issue) {
    List<PlacedCommunity> all = new ArrayList<>();
    for (int i = 0; i < communities; i++) {
      all.add(placed(PROFILES.get(i % PROFILES.size())));
    }
    return new NoticeReport(
        Address.notice("spring"),
        kind,
        campaign(issue),
        stage,
        List.of(
            new NoticeReport.Group(Optional.of("为老助残"), all.subList(0, communities / 2)),
            new NoticeReport.Group(Optional.empty(), all.subList(communities / 2, communities))));
  }

  private static PlacedCommunity placed(Community community) {
    return new PlacedCommunity(community, PUBLICATION.regions().fullName(community.id().region()));
  }

  private static Campaign campaign(Issue issue) {
    return new CampaignBuilder("spring", "示例市“春风”志愿服务社区推选活动", 2025)
        .organisers("示例市文明办", "示例市民政局")
        .categories("为老助残")
        .stage("命名", "2025-05-20")
        .stage("推荐", "2025-02-01", "2025-02-28")
        .stage("评审", "2025-03-03", "2025-03-28")
        .stage("公示", "2025-04-01", "2025-04-08")
        .issue(issue)
        .build();
  }
}
