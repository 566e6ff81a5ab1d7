package fengcai.page;

import static org.assertj.core.api.Assertions.assertThat;

import fengcai.model.Article;
import fengcai.model.Article.Status;
import fengcai.model.Community;
import fengcai.model.CommunityId;
import fengcai.model.Listing;
import fengcai.model.Moment;
import fengcai.model.Publication;
import fengcai.model.Region;
import fengcai.model.RegionCode;
import fengcai.model.Regions;
import fengcai.model.Site;
import fengcai.model.VolunteerCount;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;

class SitePlanTest {

  private static final LocalDateTime NOW = LocalDateTime.of(2024, 6, 1, 12, 0);
  private static final Regions REGIONS =
      new Regions(
          List.of(region("990000", "示例省"), region("990100", "示例市"), region("990101", "东湖区")));

  @Test
  void sortsByOrderThenPinyin() {
    SitePlan plan =
        plan(
            community("gaocheng", "藁城社区", OptionalInt.empty(), Optional.empty()),
            community("leting", "乐亭社区", OptionalInt.empty(), Optional.of("laoting")),
            community("zhuolu", "涿鹿社区", OptionalInt.empty(), Optional.empty()),
            community("anping", "安平社区", OptionalInt.empty(), Optional.empty()),
            community("first", "左岸社区", OptionalInt.of(1), Optional.empty()));
    assertThat(plan.profiles().stream().map(c -> c.id().slug()))
        .containsExactly("first", "anping", "gaocheng", "leting", "zhuolu");
  }

  @Test
  void leadsNeverToWhatIsNotPublished() {
    Community one = community("a", "甲社区", OptionalInt.of(1), Optional.empty());
    Community draft =
        withPublished(community("b", "乙社区", OptionalInt.of(2), Optional.empty()), "2030-01-01");
    Community two = community("c", "丙社区", OptionalInt.of(3), Optional.empty());
    SitePlan plan = plan(one, draft, two);
    ProfilePage first = profile(plan, "a");
    assertThat(first.previous()).isEmpty();
    assertThat(first.next()).contains(new PageLink("丙社区", Address.profile(two.id())));
    assertThat(plan.states()).containsEntry(Status.SCHEDULED, 1).containsEntry(Status.LIVE, 2);
    assertThat(plan.pages().stream().map(page -> page.address().file()))
        .doesNotContain("990101/b/index.html");
  }

  @Test
  void sumsOverCountsThatHaveCome() {
    Community counted =
        withCounts(
            community("a", "甲社区", OptionalInt.empty(), Optional.empty()),
            count("2023-12-31", 100, 1000),
            count("2024-05-31", 120, 1000),
            count("2025-01-01", 999, 1000));
    Community other =
        withCounts(
            community("b", "乙社区", OptionalInt.empty(), Optional.empty()),
            count("2023-12-31", 50, 0));
    SitePlan plan = plan(counted, other);
    HomePage home = (HomePage) plan.pages().getFirst();
    assertThat(home.totals().registered()).isEqualTo(170);
    assertThat(home.totals().share().map(Object::toString)).contains("12.0%");
    assertThat(home.totals().withResidents()).isEqualTo(1);
    assertThat(home.years().stream().map(row -> row.year() + ":" + row.totals().registered()))
        .containsExactly("2023:150", "2024:120");
  }

  @Test
  void writesRelativeLinksThatNameTheFile() {
    Address profile = Address.profile(id("a"));
    assertThat(Address.HOME.relativeFrom(profile)).isEqualTo("../../index.html");
    assertThat(Address.region(new RegionCode("990100")).relativeFrom(profile))
        .isEqualTo("../../9901/index.html");
    assertThat(Address.report(id("a")).relativeFrom(profile)).isEqualTo("profile.pdf");
    assertThat(Address.page("关于").relativeFrom(Address.HOME))
        .isEqualTo("%E5%85%B3%E4%BA%8E/index.html");
    assertThat(profile.published()).isEqualTo("990101/a/");
  }

  private static ProfilePage profile(SitePlan plan, String slug) {
    return plan.pages().stream()
        .filter(ProfilePage.class::isInstance)
        .map(ProfilePage.class::cast)
        .filter(page -> page.profile().id().slug().equals(slug))
        .findFirst()
        .orElseThrow();
  }

  private static SitePlan plan(Community... communities) {
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
    return SitePlan.of(
        new Publication(site, REGIONS, List.of(), List.of(), List.of(communities), List.of()),
        Map.of(),
        NOW);
  }

  private static Community community(
      String slug, String name, OptionalInt order, Optional<String> pinyin) {
    return new Community(
        id(slug),
        name,
        Optional.empty(),
        Optional.empty(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        Optional.empty(),
        List.of(),
        article(name, "2024-01-01"),
        new Listing(order, pinyin, List.of(), List.of()));
  }

  private static Community withPublished(Community c, String published) {
    return rebuilt(c, c.counts(), article(c.name(), published));
  }

  private static Community withCounts(Community c, VolunteerCount... counts) {
    return rebuilt(c, new ArrayList<>(List.of(counts)), c.article());
  }

  private static Community rebuilt(Community c, List<VolunteerCount> counts, Article article) {
    return new Community(
        c.id(),
        c.name(),
        c.street(),
        c.residents(),
        counts,
        c.teams(),
        c.partners(),
        c.awards(),
        c.participation(),
        c.photos(),
        article,
        c.listing());
  }

  private static Article article(String title, String published) {
    return new Article(
        title,
        Optional.empty(),
        Optional.of("示例办公室"),
        Optional.empty(),
        Optional.of(Moment.of(LocalDate.parse(published))),
        Optional.empty(),
        Optional.empty(),
        false,
        Optional.empty());
  }

  private static VolunteerCount count(String asOf, long registered, long residents) {
    return new VolunteerCount(
        LocalDate.parse(asOf),
        OptionalLong.of(registered),
        Optional.empty(),
        residents == 0 ? OptionalLong.empty() : OptionalLong.of(residents),
        OptionalLong.empty(),
        OptionalLong.empty(),
        Optional.empty(),
        OptionalLong.empty(),
        OptionalLong.empty(),
        Optional.empty());
  }

  private static CommunityId id(String slug) {
    return new CommunityId(new RegionCode("990101"), slug);
  }

  private static Region region(String code, String name) {
    return new Region(
        new RegionCode(code), name, Optional.empty(), Optional.empty(), OptionalInt.empty());
  }
}
