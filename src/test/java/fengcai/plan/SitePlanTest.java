package fengcai.plan;

import static org.assertj.core.api.Assertions.assertThat;

import fengcai.model.Article.Status;
import fengcai.model.CommunityId;
import fengcai.model.region.RegionCode;
import fengcai.plan.element.Address;
import fengcai.plan.element.PageLink;
import fengcai.plan.page.HomePage;
import fengcai.plan.page.ProfilePage;
import fengcai.testdata.CommunityBuilder;
import fengcai.testdata.PublicationBuilder;
import fengcai.testdata.VolunteerCountBuilder;
import java.time.LocalDateTime;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class SitePlanTest {

  private static final LocalDateTime NOW = LocalDateTime.of(2024, 6, 1, 12, 0);

  @Test
  void sortsByOrderThenPinyin() {
    SitePlan plan =
        plan(
            community("gaocheng", "藁城社区"),
            community("leting", "乐亭社区").pinyin("laoting"),
            community("zhuolu", "涿鹿社区"),
            community("anping", "安平社区"),
            community("first", "左岸社区").order(1));
    assertThat(plan.profiles().stream().map(c -> c.id().slug()))
        .containsExactly("first", "anping", "gaocheng", "leting", "zhuolu");
  }

  @Test
  void leadsNeverToWhatIsNotPublished() {
    CommunityBuilder one = community("a", "甲社区").order(1);
    CommunityBuilder scheduled = community("b", "乙社区").order(2).published("2030-01-01");
    CommunityBuilder two = community("c", "丙社区").order(3);
    SitePlan plan = plan(one, scheduled, two);
    ProfilePage first = profile(plan, "a");
    assertThat(first.previous()).isEmpty();
    assertThat(first.next()).contains(new PageLink("丙社区", Address.profile(two.build().id())));
    assertThat(plan.states()).containsEntry(Status.SCHEDULED, 1).containsEntry(Status.LIVE, 2);
    assertThat(plan.pages().stream().map(page -> page.address().file()))
        .doesNotContain("990101/b/index.html");
  }

  @Test
  void sumsOverCountsThatHaveCome() {
    CommunityBuilder counted =
        community("a", "甲社区")
            .counts(
                count("2023-12-31", 100).residents(1000).build(),
                count("2024-05-31", 120).residents(1000).build(),
                count("2025-01-01", 999).residents(1000).build());
    CommunityBuilder other = community("b", "乙社区").counts(count("2023-12-31", 50).build());
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
    assertThat(profile.beside("profile.pdf").relativeFrom(profile)).isEqualTo("profile.pdf");
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

  private static SitePlan plan(CommunityBuilder... communities) {
    return SitePlan.of(
        new PublicationBuilder()
            .region("990000", "示例省")
            .region("990100", "示例市")
            .region("990101", "东湖区")
            .communities(Stream.of(communities).map(CommunityBuilder::build).toList())
            .build(),
        Map.of(),
        NOW);
  }

  private static CommunityBuilder community(String slug, String name) {
    return new CommunityBuilder("990101/" + slug, name);
  }

  private static VolunteerCountBuilder count(String asOf, long registered) {
    return new VolunteerCountBuilder(asOf, registered);
  }

  private static CommunityId id(String slug) {
    return new CommunityId(new RegionCode("990101"), slug);
  }
}
