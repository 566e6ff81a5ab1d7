package fengcai.plan;

import static org.assertj.core.api.Assertions.assertThat;

import fengcai.model.Community;
import fengcai.model.Honour;
import fengcai.model.HonourLevel;
import fengcai.plan.report.BookletReport;
import fengcai.plan.report.NoticeReport;
import fengcai.plan.report.ReportKind;
import fengcai.plan.statistics.RegionRow;
import fengcai.testdata.CampaignBuilder;
import fengcai.testdata.CommunityBuilder;
import fengcai.testdata.HonourBuilder;
import fengcai.testdata.PublicationBuilder;
import fengcai.testdata.VolunteerCountBuilder;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Which reports a site has. */
class ReportPlanTest {

  private static final Honour HELD = honour("示例市文明社区", "held");
  private static final Honour NOBODYS = honour("示例市和谐社区", "nobodys");

  @Test
  void everySubjectHasItsReportsInTheOrderOfThePages() {
    assertThat(files(plan("2024-06-10", people())))
        .containsExactly(
            "99/booklet.pdf",
            "9901/booklet.pdf",
            "990101/booklet.pdf",
            "990102/booklet.pdf",
            "990101/a/profile.pdf",
            "990101/b/profile.pdf",
            "990102/c/profile.pdf",
            "honours/held/roll.pdf",
            "campaigns/spring/booklet.pdf",
            "campaigns/spring/notice.pdf",
            "statistics/annual-2022.pdf",
            "statistics/annual-2023.pdf");
  }

  @Test
  void nobodyIsCalledNamedBeforeTheDay() {
    assertThat(files(plan("2024-05-31", people()))).noneMatch(file -> file.contains("notice"));
    assertThat(files(plan("2024-06-01", people()))).contains("campaigns/spring/notice.pdf");
    assertThat(files(plan("2024-06-30", people()))).doesNotContain("campaigns/spring/roll.pdf");
    assertThat(files(plan("2024-07-01", people())))
        .contains("campaigns/spring/notice.pdf", "campaigns/spring/roll.pdf");
  }

  @Test
  void aListBelongsToTheStageThatBeganLast() {
    NoticeReport notice =
        plan("2024-07-01", people()).reports().stream()
            .filter(report -> report.address().file().endsWith("spring/notice.pdf"))
            .map(NoticeReport.class::cast)
            .findFirst()
            .orElseThrow();
    assertThat(notice.kind()).isEqualTo(ReportKind.NOTICE);
    assertThat(notice.day()).isEqualTo(LocalDate.parse("2024-06-01"));
    assertThat(
            notice.tables().stream()
                .flatMap(table -> table.categories().stream())
                .flatMap(category -> category.candidates().stream())
                .map(candidate -> candidate.community().place()))
        .containsExactly("示例市西湖区", "示例市东湖区");
  }

  @Test
  void aBookletHasAChapterForEachDivisionBelow() {
    SitePlan plan = plan("2024-06-10", people());
    BookletReport city = booklet(plan, "9901/booklet.pdf");
    assertThat(city.subject()).isEqualTo("示例市");
    assertThat(chapters(city)).containsExactly("东湖区: a b", "西湖区: c");
    assertThat(city.divisions().stream().map(RegionRow::name)).containsExactly("东湖区", "西湖区");
    BookletReport province = booklet(plan, "99/booklet.pdf");
    assertThat(chapters(province)).as("of one city").isEqualTo(chapters(city));
    assertThat(province.divisions()).isEqualTo(city.divisions());
    assertThat(chapters(booklet(plan, "990102/booklet.pdf"))).containsExactly(": c");
    assertThat(city.honours()).hasSize(1);
    assertThat(booklet(plan, "990102/booklet.pdf").honours()).isEmpty();
  }

  @Test
  void aCampaignsBookletHasAChapterForEachCategory() {
    BookletReport booklet = booklet(plan("2024-06-10", people()), "campaigns/spring/booklet.pdf");
    assertThat(chapters(booklet)).containsExactly("为老: c", ": a");
    assertThat(booklet.divisions().stream().map(row -> row.name() + row.totals().communities()))
        .containsExactly("东湖区1", "西湖区1");
  }

  @Test
  void communitiesOfTheDivisionItselfComeFirst() {
    List<Community> communities = new ArrayList<>(people());
    communities.add(counted("990100/d").build());
    assertThat(chapters(booklet(plan("2024-06-10", communities), "9901/booklet.pdf")))
        .containsExactly("示例市: d", "东湖区: a b", "西湖区: c");
  }

  @Test
  void noBookletIsTooThick() {
    List<Community> communities = new ArrayList<>();
    for (int i = 0; i <= BookletReport.MOST; i++) {
      communities.add(community((i % 2 == 0 ? "990101/c" : "990102/c") + i).build());
    }
    assertThat(files(plan("2024-06-10", communities)))
        .contains("990101/booklet.pdf", "990102/booklet.pdf")
        .doesNotContain("9901/booklet.pdf", "99/booklet.pdf");
  }

  @Test
  void anEmptySiteHasNone() {
    assertThat(plan("2024-06-10", List.of()).reports()).isEmpty();
  }

  private static List<String> files(SitePlan plan) {
    return plan.reports().stream().map(report -> report.address().file()).toList();
  }

  private static BookletReport booklet(SitePlan plan, String file) {
    return plan.reports().stream()
        .filter(report -> report.address().file().equals(file))
        .map(BookletReport.class::cast)
        .findFirst()
        .orElseThrow();
  }

  private static List<String> chapters(BookletReport booklet) {
    return booklet.chapters().stream()
        .map(
            chapter ->
                chapter.name().orElse("")
                    + ": "
                    + String.join(
                        " ", chapter.profiles().stream().map(p -> p.id().slug()).toList()))
        .toList();
  }

  private static List<Community> people() {
    return List.of(
        counted("990101/a").campaign("spring").award(HELD, 2020).build(),
        counted("990101/b").build(),
        counted("990102/c").campaign("spring", "为老").build());
  }

  private static CommunityBuilder counted(String address) {
    return community(address)
        .counts(
            new VolunteerCountBuilder("2022-12-31", 100).build(),
            new VolunteerCountBuilder("2023-12-31", 100).build());
  }

  private static CommunityBuilder community(String address) {
    return new CommunityBuilder(address, address.substring(7));
  }

  private static Honour honour(String title, String slug) {
    return new HonourBuilder(title, HonourLevel.MUNICIPAL).slug(slug).build();
  }

  private static SitePlan plan(String day, List<Community> communities) {
    return SitePlan.of(
        new PublicationBuilder()
            .region("990000", "示例省")
            .region("990100", "示例市")
            .region("990101", "东湖区")
            .region("990102", "西湖区")
            .campaign(
                new CampaignBuilder("spring", "春风行动", 2024)
                    .categories("为老")
                    .stage("推荐", "2024-05-01")
                    .stage("公示", "2024-06-01")
                    .stage("命名", "2024-07-01")
                    .build())
            .honours(List.of(HELD, NOBODYS))
            .communities(communities)
            .build(),
        Map.of(),
        LocalDate.parse(day).atStartOfDay());
  }
}
