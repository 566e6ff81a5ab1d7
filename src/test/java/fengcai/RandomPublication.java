package fengcai;

import fengcai.model.Article;
import fengcai.model.Award;
import fengcai.model.Award.Revocation;
import fengcai.model.Campaign;
import fengcai.model.Community;
import fengcai.model.CommunityId;
import fengcai.model.Honour;
import fengcai.model.HonourLevel;
import fengcai.model.Listing;
import fengcai.model.Participation;
import fengcai.model.Publication;
import fengcai.model.Residents;
import fengcai.model.Share;
import fengcai.model.Site;
import fengcai.model.Stage;
import fengcai.model.Team;
import fengcai.model.Thresholds;
import fengcai.model.VolunteerCount;
import fengcai.model.region.Region;
import fengcai.model.region.RegionCode;
import fengcai.model.region.Regions;
import fengcai.model.time.Moment;
import fengcai.model.time.PartialDate;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.Random;
import java.util.function.Supplier;

/** A small invented city whose records state some values and leave others out, by chance. */
public final class RandomPublication {

  public static final LocalDate TODAY = LocalDate.of(2025, 6, 1);

  private static final String[] DISTRICTS = {"990101", "990102", "990103"};
  private static final String[] NAMES = {"东门", "西岭", "南湖", "北园", "安平", "柳塘", "桥头", "阳光", "池塘"};

  private final Random random;

  private RandomPublication(long seed) {
    this.random = new Random(seed);
  }

  public static Publication of(long seed) {
    return new RandomPublication(seed).publication();
  }

  private Publication publication() {
    List<Honour> honours =
        List.of(
            honour("示例省文明社区", HonourLevel.PROVINCIAL, Optional.of("civil")),
            honour("示例市“最美”社区", HonourLevel.MUNICIPAL, Optional.of("best")),
            honour("示例市和谐社区", HonourLevel.MUNICIPAL, Optional.empty()));
    List<Community> communities = new ArrayList<>();
    for (int i = 0; i < NAMES.length; i++) {
      communities.add(community(i, honours));
    }
    return new Publication(site(), regions(), List.of(campaign()), honours, communities, List.of());
  }

  private Community community(int number, List<Honour> honours) {
    String name = NAMES[number] + "社区";
    return new Community(
        new CommunityId(new RegionCode(DISTRICTS[number % DISTRICTS.length]), "c" + number),
        name,
        maybe(() -> "望河街道"),
        maybe(() -> new Residents(number(500, 9000), Optional.empty(), Optional.empty())),
        counts(),
        some(3, this::team),
        List.of(),
        awards(honours),
        maybe(() -> new Participation("spring", maybe(() -> "为老助残"))),
        List.of(),
        new Article(
            name,
            Optional.empty(),
            Optional.of("示例办公室"),
            maybe(() -> "李青"),
            Optional.of(Moment.of(LocalDate.of(2024, 1, 1 + random.nextInt(28)))),
            maybe(() -> Moment.of(LocalDate.of(2025, 2, 1 + random.nextInt(28)))),
            Optional.empty(),
            false,
            Optional.empty()),
        new Listing(OptionalInt.empty(), Optional.empty(), List.of(), List.of()));
  }

  /** One of them may be of a day to come. */
  private List<VolunteerCount> counts() {
    List<VolunteerCount> counts = new ArrayList<>();
    for (int year = 2022; year <= 2025; year++) {
      if (random.nextInt(4) > 0) {
        counts.add(count(LocalDate.of(year, 1 + random.nextInt(12), 28)));
      }
    }
    return counts;
  }

  private VolunteerCount count(LocalDate day) {
    return new VolunteerCount(
        day,
        maybeNumber(40, 1500),
        maybe(() -> new Share(BigDecimal.valueOf(number(1, 400), random.nextInt(2)))),
        maybeNumber(500, 9000),
        maybeNumber(10, 900),
        maybeNumber(5, 300),
        maybe(() -> BigDecimal.valueOf(number(100, 90000), random.nextInt(2))),
        maybeNumber(100, 9000),
        maybeNumber(5, 200),
        maybe(() -> "示例平台"));
  }

  private Team team() {
    return new Team(
        NAMES[random.nextInt(NAMES.length)] + "服务队",
        maybe(() -> "助学"),
        maybeNumber(3, 90),
        maybe(() -> new PartialDate(2017, OptionalInt.of(5), OptionalInt.empty())),
        List.of());
  }

  private List<Award> awards(List<Honour> honours) {
    List<Award> awards = new ArrayList<>();
    for (Honour honour : honours) {
      if (random.nextBoolean()) {
        awards.add(
            new Award(
                honour,
                random.nextBoolean()
                    ? OptionalInt.of(2020 + random.nextInt(5))
                    : OptionalInt.empty(),
                random.nextInt(3) == 0
                    ? Optional.of(TODAY.plusDays(random.nextInt(800) - 400))
                    : Optional.empty(),
                random.nextInt(5) == 0
                    ? Optional.of(new Revocation(Optional.of(LocalDate.of(2024, 9, 1))))
                    : Optional.empty()));
      }
    }
    return awards;
  }

  private Honour honour(String title, HonourLevel level, Optional<String> slug) {
    return new Honour(title, Optional.of(level), maybe(() -> "示例市文明委"), Optional.empty(), slug);
  }

  private static Campaign campaign() {
    return new Campaign(
        "spring",
        "春风行动",
        OptionalInt.of(2025),
        List.of("示例办公室"),
        List.of("为老助残"),
        Optional.empty(),
        List.of(
            new Stage("推荐", LocalDate.of(2025, 3, 1), Optional.empty()),
            new Stage("公示", LocalDate.of(2025, 5, 20), Optional.empty())),
        new Thresholds(Optional.empty(), OptionalLong.empty(), Optional.empty()));
  }

  private static Regions regions() {
    return new Regions(
        List.of(
            region("990000", "示例省"),
            region("990100", "示例市"),
            region(DISTRICTS[0], "东湖区"),
            region(DISTRICTS[1], "西湖区"),
            region(DISTRICTS[2], "南湖区")));
  }

  private static Region region(String code, String name) {
    return new Region(
        new RegionCode(code), name, Optional.empty(), Optional.empty(), OptionalInt.empty());
  }

  private static Site site() {
    return new Site(
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
  }

  private long number(int least, int most) {
    return random.nextLong(least, most);
  }

  private OptionalLong maybeNumber(int least, int most) {
    return random.nextInt(4) > 0 ? OptionalLong.of(number(least, most)) : OptionalLong.empty();
  }

  private <T> Optional<T> maybe(Supplier<T> value) {
    return random.nextInt(3) > 0 ? Optional.of(value.get()) : Optional.empty();
  }

  private <T> List<T> some(int most, Supplier<T> value) {
    List<T> values = new ArrayList<>();
    for (int i = random.nextInt(most + 1); i > 0; i--) {
      values.add(value.get());
    }
    return values;
  }
}
