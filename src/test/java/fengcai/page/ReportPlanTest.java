package fengcai.page;

import static org.assertj.core.api.Assertions.assertThat;

import fengcai.model.Article;
import fengcai.model.Award;
import fengcai.model.Campaign;
import fengcai.model.Community;
import fengcai.model.CommunityId;
import fengcai.model.Honour;
import fengcai.model.HonourLevel;
import fengcai.model.Listing;
import fengcai.model.Moment;
import fengcai.model.Participation;
import fengcai.model.Publication;
import fengcai.model.Region;
import fengcai.model.RegionCode;
import fengcai.model.Regions;
import fengcai.model.Site;
import fengcai.model.Stage;
import fengcai.model.Thresholds;
import fengcai.model.VolunteerCount;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
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
    communities.add(community("990100", "d"));
    assertThat(chapters(booklet(plan("2024-06-10", communities), "9901/booklet.pdf")))
        .containsExactly("示例市: d", "东湖区: a b", "西湖区: c");
  }

  @Test
  void noBookletIsTooThick() {
    List<Community> communities = new ArrayList<>();
    for (int i = 0; i <= BookletReport.MOST; i++) {
      communities.add(community(i % 2 == 0 ? "990101" : "990102", "c" + i));
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
        community("990101", "a", Optional.of(new Participation("spring", Optional.empty())), HELD),
        community("990101", "b"),
        community("990102", "c", Optional.of(new Participation("spring", Optional.of("为老")))));
  }

  private static Community community(String region, String slug) {
    return community(region, slug, Optional.empty());
  }

  private static Community community(
      String region, String slug, Optional<Participation> participation, Honour... honours) {
    return new Community(
        new CommunityId(new RegionCode(region), slug),
        slug,
        Optional.empty(),
        Optional.empty(),
        slug.length() > 1 ? List.of() : List.of(count("2022-12-31"), count("2023-12-31")),
        List.of(),
        List.of(),
        List.of(honours).stream().map(ReportPlanTest::award).toList(),
        participation,
        List.of(),
        new Article(
            slug,
            Optional.empty(),
            Optional.of("示例办公室"),
            Optional.empty(),
            Optional.of(Moment.of(LocalDate.parse("2024-01-01"))),
            Optional.empty(),
            Optional.empty(),
            false,
            Optional.empty()),
        new Listing(OptionalInt.empty(), Optional.empty(), List.of(), List.of()));
  }

  private static Award award(Honour honour) {
    return new Award(honour, OptionalInt.of(2020), Optional.empty(), Optional.empty());
  }

  private static VolunteerCount count(String asOf) {
    return new VolunteerCount(
        LocalDate.parse(asOf),
        OptionalLong.of(100),
        Optional.empty(),
        OptionalLong.empty(),
        OptionalLong.empty(),
        OptionalLong.empty(),
        Optional.empty(),
        OptionalLong.empty(),
        OptionalLong.empty(),
        Optional.empty());
  }

  private static Honour honour(String title, String slug) {
    return new Honour(
        title,
        Optional.of(HonourLevel.MUNICIPAL),
        Optional.empty(),
        Optional.empty(),
        Optional.of(slug));
  }

  private static Campaign campaign() {
    return new Campaign(
        "spring",
        "春风行动",
        OptionalInt.of(2024),
        List.of(),
        List.of("为老"),
        Optional.empty(),
        List.of(stage("推荐", "2024-05-01"), stage("公示", "2024-06-01"), stage("命名", "2024-07-01")),
        new Thresholds(Optional.empty(), OptionalLong.empty(), Optional.empty()));
  }

  private static Stage stage(String name, String from) {
    return new Stage(name, LocalDate.parse(from), Optional.empty());
  }

  private static SitePlan plan(String day, List<Community> communities) {
    Site site =
        new Site(
            "示例网站",
            "示例办公室",
            Optional.empty(),
            Optional.empty(),
            new Site.Contact(Optional.empty(), Optional.empty(), Optional.empty()),
            Site.Filing.NONE,
            Site.Rules.PARTY,
            "#A61B29",
            Optional.empty(),
            List.of(),
            Optional.empty(),
            Site.Fonts.NONE,
            Optional.empty(),
            "zh-CN");
    Regions regions =
        new Regions(
            List.of(
                region("990000", "示例省"),
                region("990100", "示例市"),
                region("990101", "东湖区"),
                region("990102", "西湖区")));
    return SitePlan.of(
        new Publication(
            site, regions, List.of(campaign()), List.of(HELD, NOBODYS), communities, List.of()),
        Map.of(),
        LocalDate.parse(day).atStartOfDay());
  }

  private static Region region(String code, String name) {
    return new Region(
        new RegionCode(code), name, Optional.empty(), Optional.empty(), OptionalInt.empty());
  }
}
