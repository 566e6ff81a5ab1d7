package fengcai;

import fengcai.model.Award;
import fengcai.model.Community;
import fengcai.model.Honour;
import fengcai.model.HonourLevel;
import fengcai.model.Publication;
import fengcai.model.Team;
import fengcai.model.VolunteerCount;
import fengcai.model.time.PartialDate;
import fengcai.testdata.AwardBuilder;
import fengcai.testdata.CampaignBuilder;
import fengcai.testdata.CommunityBuilder;
import fengcai.testdata.HonourBuilder;
import fengcai.testdata.PublicationBuilder;
import fengcai.testdata.SiteBuilder;
import fengcai.testdata.VolunteerCountBuilder;
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
            honour("示例省文明社区", HonourLevel.PROVINCIAL).slug("civil").build(),
            honour("示例市“最美”社区", HonourLevel.MUNICIPAL).slug("best").build(),
            honour("示例市和谐社区", HonourLevel.MUNICIPAL).build());
    List<Community> communities = new ArrayList<>();
    for (int i = 0; i < NAMES.length; i++) {
      communities.add(community(i, honours));
    }
    return new PublicationBuilder()
        .site(new SiteBuilder().name("示例网站").office("示例办公室").build())
        .region("990000", "示例省")
        .region("990100", "示例市")
        .region(DISTRICTS[0], "东湖区")
        .region(DISTRICTS[1], "西湖区")
        .region(DISTRICTS[2], "南湖区")
        .campaign(
            new CampaignBuilder("spring", "春风行动", 2025)
                .organisers("示例办公室")
                .categories("为老助残")
                .stage("推荐", "2025-03-01")
                .stage("公示", "2025-05-20")
                .build())
        .honours(honours)
        .communities(communities)
        .build();
  }

  private Community community(int number, List<Honour> honours) {
    CommunityBuilder community =
        new CommunityBuilder(
            DISTRICTS[number % DISTRICTS.length] + "/c" + number, NAMES[number] + "社区");
    often(() -> community.street("望河街道"));
    often(() -> community.residents(number(500, 9000)));
    addCounts(community);
    for (int i = random.nextInt(4); i > 0; i--) {
      community.teams(team());
    }
    honours.stream()
        .filter(honour -> random.nextBoolean())
        .forEach(h -> community.awards(award(h)));
    often(() -> community.campaign("spring"));
    often(() -> community.campaign("spring", "为老助残"));
    often(() -> community.editor("李青"));
    community.published(LocalDate.of(2024, 1, 1 + random.nextInt(28)).toString());
    often(() -> community.updated(LocalDate.of(2025, 2, 1 + random.nextInt(28)).toString()));
    return community.build();
  }

  /** One of them may be of a day to come. */
  private void addCounts(CommunityBuilder community) {
    for (int year = 2022; year <= 2025; year++) {
      if (random.nextInt(4) > 0) {
        community.counts(count(LocalDate.of(year, 1 + random.nextInt(12), 28)));
      }
    }
  }

  private VolunteerCount count(LocalDate day) {
    VolunteerCountBuilder count = new VolunteerCountBuilder(day.toString());
    often(() -> count.registered(number(160, 1500)));
    often(() -> count.share(decimal(1, 400).toString()));
    often(() -> count.residents(number(500, 9000)));
    often(() -> count.active(number(10, 900)));
    often(() -> count.partyMembers(number(5, 300)));
    often(() -> count.hours(decimal(100, 90000).toString()));
    often(() -> count.personTimes(number(100, 9000)));
    often(() -> count.activities(number(5, 200)));
    often(() -> count.source("示例平台"));
    return count.build();
  }

  private Team team() {
    return new Team(
        NAMES[random.nextInt(NAMES.length)] + "服务队",
        maybe(() -> "助学"),
        random.nextInt(4) > 0 ? OptionalLong.of(number(3, 90)) : OptionalLong.empty(),
        maybe(() -> new PartialDate(2017, OptionalInt.of(5), OptionalInt.empty())),
        List.of());
  }

  private Award award(Honour honour) {
    AwardBuilder award = new AwardBuilder(honour);
    if (random.nextBoolean()) {
      award.year(2020 + random.nextInt(5));
    }
    if (random.nextInt(3) == 0) {
      award.validUntil(TODAY.plusDays(random.nextInt(800) - 400).toString());
    }
    if (random.nextInt(5) == 0) {
      award.revoked("2024-09-01");
    }
    return award.build();
  }

  private HonourBuilder honour(String title, HonourLevel level) {
    HonourBuilder honour = new HonourBuilder(title, level);
    often(() -> honour.grantor("示例市文明委"));
    return honour;
  }

  private long number(int least, int most) {
    return random.nextLong(least, most);
  }

  private BigDecimal decimal(int least, int most) {
    return BigDecimal.valueOf(number(least, most), random.nextInt(2));
  }

  private void often(Runnable step) {
    if (random.nextInt(4) > 0) {
      step.run();
    }
  }

  private <T> Optional<T> maybe(Supplier<T> value) {
    return random.nextInt(4) > 0 ? Optional.of(value.get()) : Optional.empty();
  }
}
