package fengcai.plan.annual;

import static fengcai.plan.statistics.Ranking.Measure.GROWTH;
import static org.assertj.core.api.Assertions.assertThat;

import fengcai.model.HonourLevel;
import fengcai.plan.SampleYears;
import fengcai.plan.element.ProfileLink;
import fengcai.plan.statistics.Change;
import fengcai.plan.statistics.CommunityYear;
import fengcai.plan.statistics.NameList;
import fengcai.plan.statistics.Ranking;
import fengcai.plan.statistics.Ranking.Measure;
import fengcai.plan.statistics.SiteFacts;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The sums of {@link SampleYears}, taken by hand. */
class AnnualStatisticsTest {

  private static final LocalDateTime NOW = LocalDateTime.of(2025, 6, 1, 9, 0);
  private static final AnnualStatistics YEAR = of(2024);

  @Test
  void eachCommunityTakesPartWithItsNewestCountOfTheYear() {
    assertThat(YEAR.totals().communities()).isEqualTo(6);
    assertThat(YEAR.totals().now().counted()).isEqualTo(4);
    assertThat(YEAR.totals().now().registered()).isEqualTo(132 + 80 + 60 + 150);
    assertThat(YEAR.totals().before().counted()).isEqualTo(4);
    assertThat(YEAR.totals().before().registered()).isEqualTo(120 + 80 + 50 + 200);
    assertThat(YEAR.day()).isEqualTo(LocalDate.of(2024, 12, 31));
    assertThat(YEAR.complete()).isTrue();
  }

  @Test
  void theShareIsTakenOverInhabitedCommunitiesAlone() {
    assertThat(YEAR.totals().now().withResidents()).isEqualTo(2);
    assertThat(YEAR.totals().now().share().map(Object::toString)).contains("11.3%");
    assertThat(names(YEAR.coverage().withoutResidents())).containsExactly("北园社区", "二道社区");
  }

  @Test
  void changeIsTakenOverCommunitiesCountedInBothYears() {
    Change change = YEAR.totals().change().orElseThrow();
    assertThat(YEAR.totals().compared()).isEqualTo(3);
    assertThat(change.before()).isEqualTo(120 + 80 + 200);
    assertThat(change.now()).isEqualTo(132 + 80 + 150);
    assertThat(change.more()).isEqualTo(-38);
    assertThat(change.percent()).contains(new BigDecimal("-9.5"));
  }

  @Test
  void divisionsOfEveryLevelAddUp() {
    assertThat(
            YEAR.regions().stream()
                .map(
                    row ->
                        " ".repeat(row.depth())
                            + row.name()
                            + " "
                            + row.totals().now().registered()
                            + " "
                            + row.totals().before().registered()
                            + " "
                            + row.totals().change().map(Change::more).orElseThrow()))
        .containsExactly(
            "示例省 422 450 -38", " 示例市 422 450 -38", "  东湖区 272 200 12", "  西湖区 150 250 -50");
  }

  @Test
  void rankingsShareRanksInListingOrder() {
    assertThat(places(YEAR, Measure.REGISTERED))
        .containsExactly("1 二道社区 150", "2 安平社区 132", "3 北园社区 80", "4 池塘社区 60");
    assertThat(places(YEAR, Measure.SHARE)).containsExactly("1 安平社区 12.0", "2 池塘社区 10.0");
    assertThat(places(YEAR, Measure.HOURS)).containsExactly("1 池塘社区 50.5", "2 北园社区 40");
    assertThat(YEAR.rankings()).as("one place is no ranking").noneMatch(r -> r.measure() == GROWTH);
  }

  @Test
  void equalOnesShareARankAndTheNextIsAsMuchGreater() {
    List<CommunityYear> all =
        ranking(YEAR, Measure.REGISTERED).places().stream().map(Ranking.Place::community).toList();
    List<CommunityYear> doubled =
        List.of(all.get(3), all.get(0), all.get(3), all.get(2), all.get(0));
    List<Ranking.Place> places = Ranking.of(Measure.REGISTERED, doubled).places();
    assertThat(places.stream().map(Ranking.Place::rank)).containsExactly(1, 1, 3, 4, 4);
    assertThat(places.stream().map(Ranking.Place::shared))
        .containsExactly(true, true, false, true, true);
  }

  @Test
  void allWhoShareTheLastRankAreListed() {
    CommunityYear any = ranking(YEAR, Measure.REGISTERED).places().getFirst().community();
    List<CommunityYear> many = Collections.nCopies(25, any);
    assertThat(Ranking.of(Measure.REGISTERED, many).places()).hasSize(25);
  }

  @Test
  void honoursAreThoseOfTheYearAndThoseHeldAtItsEnd() {
    assertThat(honours(YEAR)).containsExactly("省级 池塘社区 2", "市级 安平社区 1");
    assertThat(honours(of(2023))).containsExactly("省级  2", "市级  1");
    assertThat(
            YEAR.changes().ended().stream()
                .map(e -> e.holder().text() + e.honour() + e.why() + e.day()))
        .containsExactly("安平社区示例市和谐社区EXPIRED2024-06-01", "北园社区示例省文明社区REVOKED2024-09-01");
  }

  @Test
  void whatCameAndWhatWentIsNamed() {
    AnnualChanges changes = YEAR.changes();
    assertThat(names(changes.firstCounted())).containsExactly("池塘社区");
    assertThat(names(changes.firstPublished())).containsExactly("北园社区", "池塘社区");
    assertThat(names(changes.notCounted())).containsExactly("东门社区");
    assertThat(names(changes.withdrawn())).containsExactly("故里社区");
    assertThat(names(YEAR.coverage().missing())).containsExactly("东门社区", "凤鸣社区");
  }

  @Test
  void aFirstYearIsComparedWithNothing() {
    AnnualStatistics first = of(2022);
    assertThat(first.totals().now().registered()).isEqualTo(100);
    assertThat(first.totals().now().share()).isEmpty();
    assertThat(first.totals().before().counted()).isZero();
    assertThat(first.totals().change()).isEmpty();
    assertThat(names(first.changes().firstCounted())).isEmpty();
    assertThat(first.rankings()).noneMatch(ranking -> ranking.measure() == GROWTH);
    assertThat(years(first)).containsExactly("2022:100");
  }

  @Test
  void aYearInItsCourseEndsWithTheBuild() {
    AnnualStatistics current = of(2025);
    assertThat(current.complete()).isFalse();
    assertThat(current.day()).isEqualTo(LocalDate.of(2025, 6, 1));
    assertThat(current.totals().now().registered()).as("nothing of days to come").isEqualTo(70);
    assertThat(current.totals().change()).isEmpty();
    assertThat(years(current)).containsExactly("2022:100", "2023:450", "2024:422", "2025:70");
    assertThat(names(current.changes().firstCounted())).isEmpty();
  }

  private static AnnualStatistics of(int year) {
    return AnnualStatistics.of(new SiteFacts(SampleYears.publication(), NOW), year);
  }

  private static List<String> years(AnnualStatistics figures) {
    return figures.years().stream()
        .map(row -> row.year() + ":" + row.totals().registered())
        .toList();
  }

  private static Ranking ranking(AnnualStatistics figures, Measure measure) {
    return figures.rankings().stream()
        .filter(ranking -> ranking.measure() == measure)
        .findFirst()
        .orElseThrow();
  }

  private static List<String> places(AnnualStatistics figures, Measure measure) {
    return ranking(figures, measure).places().stream()
        .map(
            place ->
                place.rank() + " " + place.community().community().text() + " " + place.value())
        .toList();
  }

  private static List<String> honours(AnnualStatistics figures) {
    return figures.honours().stream()
        .map(
            own ->
                own.level().map(HonourLevel::label).orElseThrow()
                    + " "
                    + String.join("", own.awarded().stream().map(a -> a.holder().text()).toList())
                    + " "
                    + own.held())
        .toList();
  }

  private static List<String> names(NameList communities) {
    return communities.all().stream().map(ProfileLink::text).toList();
  }
}
