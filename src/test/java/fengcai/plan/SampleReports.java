package fengcai.plan;

import fengcai.model.Award;
import fengcai.model.Campaign;
import fengcai.model.Community;
import fengcai.model.Honour;
import fengcai.model.Publication;
import fengcai.model.Stage;
import fengcai.plan.element.RegisteredCount;
import fengcai.plan.report.HonourRollReport;
import fengcai.plan.report.NoticeReport;
import fengcai.plan.report.ReportKind;
import fengcai.plan.statistics.Holder;
import fengcai.plan.statistics.SiteFacts;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;

/** Lists of communities that no plan would put together. */
public final class SampleReports {

  private SampleReports() {}

  /** As if the communities held one award. */
  public static HonourRollReport roll(
      Publication publication, List<Community> communities, Award award, LocalDateTime now) {
    SiteFacts facts = new SiteFacts(publication, now);
    Honour honour =
        new Honour(
            award.honour().title(),
            award.honour().level(),
            award.honour().grantor(),
            award.honour().description(),
            Optional.of("wenming"));
    return HonourRollReport.of(
        honour,
        communities.stream()
            .map(community -> Holder.of(facts.link(community), award, facts.today()))
            .toList(),
        facts.today());
  }

  /** The first half of the communities under a category, the others under none. */
  public static NoticeReport notice(
      Publication publication,
      ReportKind kind,
      Campaign campaign,
      Stage stage,
      List<Community> communities,
      LocalDateTime now) {
    SiteFacts facts = new SiteFacts(publication, now);
    List<NoticeReport.Candidate> all =
        communities.stream()
            .map(
                community ->
                    new NoticeReport.Candidate(
                        facts.link(community), RegisteredCount.latest(community, stage.from())))
            .toList();
    int half = all.size() / 2;
    return NoticeReport.of(
        kind,
        campaign,
        stage,
        List.of(
            new NoticeReport.Category(Optional.of("为老助残"), all.subList(0, half)),
            new NoticeReport.Category(Optional.empty(), all.subList(half, all.size()))));
  }
}
