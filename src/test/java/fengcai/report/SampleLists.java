package fengcai.report;

import fengcai.model.Award;
import fengcai.model.Campaign;
import fengcai.model.Community;
import fengcai.model.IssuedDocument;
import fengcai.model.Publication;
import fengcai.model.Stage;
import fengcai.plan.SampleReports;
import fengcai.plan.SampleYears;
import fengcai.plan.SitePlan;
import fengcai.plan.report.AnnualReport;
import fengcai.plan.report.HonourRollReport;
import fengcai.plan.report.NoticeReport;
import fengcai.plan.report.ReportKind;
import fengcai.testdata.CampaignBuilder;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The reports of {@link SampleYears} that are no profiles. */
public final class SampleLists {

  static final LocalDateTime NOW = LocalDateTime.of(2025, 6, 1, 9, 0);

  private static final Publication PUBLICATION = SampleYears.publication();
  private static final SitePlan PLAN = SitePlan.of(PUBLICATION, Map.of(), NOW);
  private static final List<Community> PROFILES = PLAN.profiles();

  private SampleLists() {}

  public static AnnualReport annual(int year) {
    return PLAN.reports().stream()
        .filter(report -> report.address().equals(AnnualReport.link(year).address()))
        .map(AnnualReport.class::cast)
        .findFirst()
        .orElseThrow();
  }

  /** Of the first honour of the first community, as if so many held it. */
  public static HonourRollReport roll(int holders) {
    Award award = PROFILES.getFirst().awards().getFirst();
    List<Community> communities = new ArrayList<>();
    for (int i = 0; i < holders; i++) {
      communities.add(PROFILES.get(i < holders / 2 ? 0 : 3));
    }
    return SampleReports.roll(PUBLICATION, communities, award, NOW);
  }

  public static NoticeReport notice(ReportKind kind, Stage stage, int communities) {
    return notice(kind, stage, communities, IssuedDocument.NONE);
  }

  static NoticeReport notice(ReportKind kind, Stage stage, int communities, IssuedDocument issue) {
    List<Community> all = new ArrayList<>();
    for (int i = 0; i < communities; i++) {
      all.add(PROFILES.get(i % PROFILES.size()));
    }
    return SampleReports.notice(PUBLICATION, kind, campaign(issue), stage, all, NOW);
  }

  public static Stage stage(String name, String from, Optional<String> to) {
    return new Stage(name, LocalDate.parse(from), to.map(LocalDate::parse));
  }

  private static Campaign campaign(IssuedDocument issue) {
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
