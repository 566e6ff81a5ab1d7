package fengcai.plan;

import fengcai.model.Community;
import fengcai.model.Honour;
import fengcai.model.HonourLevel;
import fengcai.model.Publication;
import fengcai.model.Site;
import fengcai.model.VolunteerCount;
import fengcai.testdata.AwardBuilder;
import fengcai.testdata.CommunityBuilder;
import fengcai.testdata.HonourBuilder;
import fengcai.testdata.PublicationBuilder;
import fengcai.testdata.SiteBuilder;
import fengcai.testdata.VolunteerCountBuilder;
import java.util.List;

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

  private SampleYears() {}

  public static Publication publication() {
    return new PublicationBuilder()
        .site(site())
        .region("990000", "示例省")
        .region("990100", "示例市")
        .region("990101", "东湖区")
        .region("990102", "西湖区")
        .region("990103", "南湖区")
        .communities(communities())
        .build();
  }

  private static List<Community> communities() {
    return List.of(
        community("990101/a", "安平社区", "2023-02-01")
            .counts(
                count("2022-12-31", 100),
                count("2023-12-31", 120, 1000),
                count("2024-06-30", 90, 1100),
                count("2024-12-31", 132, 1100),
                count("2025-12-31", 999, 1100))
            .award(PROVINCIAL, 2020)
            .awards(new AwardBuilder(MUNICIPAL).year(2021).validUntil("2024-05-31").build())
            .award(MUNICIPAL, 2024)
            .build(),
        community("990101/b", "北园社区", "2024-03-01")
            .counts(count("2023-12-31", 80, 0), hours("2024-12-31", 80, 0, "40"))
            .awards(new AwardBuilder(PROVINCIAL).year(2022).revoked("2024-09-01").build())
            .build(),
        community("990101/c", "池塘社区", "2024-05-01")
            .counts(hours("2024-12-31", 60, 600, "50.5"))
            .award(PROVINCIAL, 2024)
            .build(),
        community("990102/d", "东门社区", "2023-02-01")
            .counts(count("2023-12-31", 50), count("2025-03-31", 70))
            .awards(new AwardBuilder(MUNICIPAL).year(2024).revoked().build())
            .build(),
        community("990102/e", "二道社区", "2023-02-01")
            .counts(
                new VolunteerCountBuilder("2023-12-31", 200).share("10").build(),
                count("2024-12-31", 150))
            .build(),
        community("990102/f", "凤鸣社区", "2023-02-01").build(),
        community("990102/g", "故里社区", "2023-02-01")
            .expires("2024-10-31")
            .counts(count("2023-12-31", 500), count("2024-12-31", 500))
            .build());
  }

  private static CommunityBuilder community(String address, String name, String published) {
    return new CommunityBuilder(address, name).street("望河街道").published(published);
  }

  private static VolunteerCount count(String asOf, long registered) {
    return new VolunteerCountBuilder(asOf, registered).build();
  }

  private static VolunteerCount count(String asOf, long registered, long residents) {
    return new VolunteerCountBuilder(asOf, registered).residents(residents).build();
  }

  private static VolunteerCount hours(String asOf, long registered, long residents, String hours) {
    return new VolunteerCountBuilder(asOf, registered).residents(residents).hours(hours).build();
  }

  private static Honour honour(String title, HonourLevel level) {
    return new HonourBuilder(title, level).grantor("示例市文明委").build();
  }

  public static Site site() {
    return new SiteBuilder()
        .office("示例市文明办")
        .contact("0999-1234567", "wenming@example.org", "示例市示例路1号")
        .build();
  }
}
