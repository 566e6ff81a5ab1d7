package fengcai.page;

import fengcai.model.Article;
import fengcai.model.Award;
import fengcai.model.Award.Revocation;
import fengcai.model.Community;
import fengcai.model.CommunityId;
import fengcai.model.Honour;
import fengcai.model.HonourLevel;
import fengcai.model.Listing;
import fengcai.model.Moment;
import fengcai.model.Publication;
import fengcai.model.Region;
import fengcai.model.RegionCode;
import fengcai.model.Regions;
import fengcai.model.Share;
import fengcai.model.Site;
import fengcai.model.VolunteerCount;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;

/**
 * A few invented communities, few enough to be summed up by hand:
 *
 * <pre>
 *            2022        2023 (residents)     2024 (residents)            2025 (of the build)
 * 东湖区 a   100         120 (1000)           90, then 132 (1100)         999 on a day to come
 *        b               80  (0)              80 (0), 40 hours
 *        c                                    60 (600), 50.5 hours
 * 西湖区 d               50                                               70
 *        e               200, share 10%       150
 *        f   never counted
 * </pre>
 */
public final class SampleYears {

  private static final Honour PROVINCIAL = honour("示例省文明社区", HonourLevel.PROVINCIAL);
  private static final Honour MUNICIPAL = honour("示例市和谐社区", HonourLevel.MUNICIPAL);

  private final List<Community> communities = new ArrayList<>();

  private SampleYears() {}

  public static Publication publication() {
    SampleYears sample = new SampleYears();
    sample.add(
        "990101/a",
        "安平社区",
        "2023-02-01",
        List.of(
            count("2022-12-31", 100),
            count("2023-12-31", 120, 1000),
            count("2024-06-30", 90, 1100),
            count("2024-12-31", 132, 1100),
            count("2025-12-31", 999, 1100)),
        List.of(
            award(PROVINCIAL, 2020),
            new Award(MUNICIPAL, OptionalInt.of(2021), day("2024-05-31"), Optional.empty()),
            award(MUNICIPAL, 2024)));
    sample.add(
        "990101/b",
        "北园社区",
        "2024-03-01",
        List.of(count("2023-12-31", 80, 0), hours(count("2024-12-31", 80, 0), "40")),
        List.of(
            new Award(
                PROVINCIAL,
                OptionalInt.of(2022),
                Optional.empty(),
                Optional.of(new Revocation(day("2024-09-01"))))));
    sample.add(
        "990101/c",
        "池塘社区",
        "2024-05-01",
        List.of(hours(count("2024-12-31", 60, 600), "50.5")),
        List.of(award(PROVINCIAL, 2024)));
    sample.add(
        "990102/d",
        "东门社区",
        "2023-02-01",
        List.of(count("2023-12-31", 50), count("2025-03-31", 70)),
        List.of(
            new Award(
                MUNICIPAL,
                OptionalInt.of(2024),
                Optional.empty(),
                Optional.of(new Revocation(Optional.empty())))));
    sample.add(
        "990102/e",
        "二道社区",
        "2023-02-01",
        List.of(share(count("2023-12-31", 200), "10"), count("2024-12-31", 150)),
        List.of());
    sample.add("990102/f", "凤鸣社区", "2023-02-01", List.of(), List.of());
    sample.communities.add(
        community(
            "990102/g",
            "故里社区",
            article("故里社区", "2023-02-01", day("2024-10-31").map(Moment::of)),
            List.of(count("2023-12-31", 500), count("2024-12-31", 500)),
            List.of()));
    return new Publication(site(), regions(), List.of(), List.of(), sample.communities, List.of());
  }

  private void add(
      String path, String name, String published, List<VolunteerCount> counts, List<Award> awards) {
    communities.add(
        community(path, name, article(name, published, Optional.empty()), counts, awards));
  }

  private static Community community(
      String path, String name, Article article, List<VolunteerCount> counts, List<Award> awards) {
    String[] parts = path.split("/", 2);
    return new Community(
        new CommunityId(new RegionCode(parts[0]), parts[1]),
        name,
        Optional.of("望河街道"),
        Optional.empty(),
        counts,
        List.of(),
        List.of(),
        awards,
        Optional.empty(),
        List.of(),
        article,
        new Listing(OptionalInt.empty(), Optional.empty(), List.of(), List.of()));
  }

  private static Article article(String title, String published, Optional<Moment> expires) {
    return new Article(
        title,
        Optional.empty(),
        Optional.of("示例办公室"),
        Optional.empty(),
        day(published).map(Moment::of),
        Optional.empty(),
        expires,
        false,
        Optional.empty());
  }

  private static VolunteerCount count(String asOf, long registered) {
    return count(asOf, registered, Optional.empty(), OptionalLong.empty(), Optional.empty());
  }

  private static VolunteerCount count(String asOf, long registered, long residents) {
    return count(asOf, registered, Optional.empty(), OptionalLong.of(residents), Optional.empty());
  }

  private static VolunteerCount share(VolunteerCount count, String percent) {
    return count(
        count.asOf().toString(),
        count.registered().orElseThrow(),
        Optional.of(new Share(new BigDecimal(percent))),
        count.residents(),
        Optional.empty());
  }

  private static VolunteerCount hours(VolunteerCount count, String hours) {
    return count(
        count.asOf().toString(),
        count.registered().orElseThrow(),
        Optional.empty(),
        count.residents(),
        Optional.of(new BigDecimal(hours)));
  }

  private static VolunteerCount count(
      String asOf,
      long registered,
      Optional<Share> share,
      OptionalLong residents,
      Optional<BigDecimal> hours) {
    return new VolunteerCount(
        LocalDate.parse(asOf),
        OptionalLong.of(registered),
        share,
        residents,
        OptionalLong.empty(),
        OptionalLong.empty(),
        hours,
        OptionalLong.empty(),
        OptionalLong.empty(),
        Optional.empty());
  }

  private static Award award(Honour honour, int year) {
    return new Award(honour, OptionalInt.of(year), Optional.empty(), Optional.empty());
  }

  private static Honour honour(String title, HonourLevel level) {
    return new Honour(
        title, Optional.of(level), Optional.of("示例市文明委"), Optional.empty(), Optional.empty());
  }

  private static Optional<LocalDate> day(String day) {
    return Optional.of(LocalDate.parse(day));
  }

  private static Regions regions() {
    return new Regions(
        List.of(
            region("990000", "示例省"),
            region("990100", "示例市"),
            region("990101", "东湖区"),
            region("990102", "西湖区"),
            region("990103", "南湖区")));
  }

  private static Region region(String code, String name) {
    return new Region(
        new RegionCode(code), name, Optional.empty(), Optional.empty(), OptionalInt.empty());
  }

  public static Site site() {
    return new Site(
        "示例网站",
        "示例市文明办",
        Optional.empty(),
        Optional.empty(),
        new Site.Contact(
            Optional.of("0999-1234567"),
            Optional.of("wenming@example.org"),
            Optional.of("示例市示例路1号")),
        Site.Filing.NONE,
        Site.Rules.PARTY,
        "#A61B29",
        Optional.empty(),
        List.of(),
        Optional.empty(),
        Site.Fonts.NONE,
        Optional.empty(),
        "zh-CN");
  }
}
