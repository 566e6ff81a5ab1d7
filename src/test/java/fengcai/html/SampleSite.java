package fengcai.html;

import static fengcai.model.HonourLevel.COUNTY;
import static fengcai.model.HonourLevel.MUNICIPAL;
import static fengcai.model.HonourLevel.NATIONAL;
import static fengcai.model.HonourLevel.PROVINCIAL;

import fengcai.model.Campaign;
import fengcai.model.Community;
import fengcai.model.CommunityId;
import fengcai.model.FreePage;
import fengcai.model.Honour;
import fengcai.model.HonourLevel;
import fengcai.model.Site;
import fengcai.model.Stories;
import fengcai.model.document.Block;
import fengcai.plan.SitePlan;
import fengcai.testdata.AwardBuilder;
import fengcai.testdata.CampaignBuilder;
import fengcai.testdata.CommunityBuilder;
import fengcai.testdata.FreePageBuilder;
import fengcai.testdata.HonourBuilder;
import fengcai.testdata.PublicationBuilder;
import fengcai.testdata.SiteBuilder;
import fengcai.testdata.VolunteerCountBuilder;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;

/** An invented province's site with pages of every kind. */
public final class SampleSite {

  static final LocalDateTime NOW = LocalDateTime.of(2021, 3, 5, 12, 0);
  static final String CAMPAIGN = "four-100-2020";

  private static final Honour BASE = honour("云川省志愿服务实践基地", PROVINCIAL, "base");
  private static final Honour CIVIL = honour("云州市文明社区", MUNICIPAL, "civil");

  private SampleSite() {}

  public static SitePlan plan() {
    return plan(site("#A61B29"), communities());
  }

  public static SitePlan plan(Site site, List<Community> communities) {
    return SitePlan.of(
        new PublicationBuilder()
            .site(site)
            .region("990000", "云川省")
            .region("990100", "云州市")
            .region("990103", "东湖区")
            .region("990122", "西岭县")
            .campaign(campaign())
            .honours(honours(communities))
            .communities(communities)
            .pages(
                List.of(
                    new FreePageBuilder("about", "关于本站")
                        .summary("谁办的站，数从哪里来，怎样参加")
                        .order(1)
                        .updated("2021-01-05")
                        .build()))
            .build(),
        Map.of(),
        NOW);
  }

  static Stories stories() {
    return new Stories() {
      @Override
      public List<Block> story(CommunityId community) {
        return community.slug().equals("liutang") ? SampleText.story() : List.of();
      }

      @Override
      public List<Block> text(FreePage page) {
        return SampleText.about();
      }
    };
  }

  public static Site site(String accent) {
    return minimal()
        .description("看得见的热心：全市志愿服务示范社区的事迹、人数与荣誉")
        .baseUrl("https://zhiyuan.example.cn/fengcai/")
        .contact("0999-812 3456", "wmb@example.cn", "云州市东湖区望河路1号")
        .filing(
            "云ICP备00000000号", "云公网安备 00000000000000号", "9900000001", "https://www.example.cn/mark")
        .accent(accent)
        .channel("文明云州", "https://www.example.cn/")
        .comment("https://www.example.cn/comment")
        .build();
  }

  /** A site that states no more than it must. */
  static Site bareSite() {
    return minimal().build();
  }

  private static SiteBuilder minimal() {
    return new SiteBuilder().name("云州志愿风采").office("云州市文明办");
  }

  /** A community of this site of which nothing but its name is known. */
  static CommunityBuilder community(String address, String name) {
    return new CommunityBuilder(address, name).source("云州市文明办").published("2021-01-08T09:30:12");
  }

  public static List<Community> communities() {
    return List.of(
        liutang(),
        community("990103/beiyuan", "北园社区").published("2021-01-08T00:00:00").build(),
        community("990103/chengnan", "城南社区")
            .street("望河街道")
            .counts(count("2020-12-31", 192).share("16").build())
            .team("为老服务")
            .team("环境保护")
            .award(new HonourBuilder("东湖区先进集体", COUNTY).build(), 2018)
            .campaign(CAMPAIGN, "最美志愿服务社区")
            .summary("楼门长每晚一圈，邻里小事不过夜。")
            .published("2021-02-18T10:05:00")
            .build(),
        community("990103/weifa", "未发社区").draft().build(),
        community("990122/qiaotou", "桥头社区")
            .street("西岭镇")
            .residents(2310, "常住")
            .counts(count("2019-12-31", 201).build(), service("2020-12-31", 268, "2904.5").build())
            .team("护河队")
            .award(CIVIL, 2020)
            .summary("一河两岸三百户，护河队员天天见。")
            .published("2021-03-01T16:20:00")
            .build(),
        community("990122/yangguang", "阳光社区")
            .street("西岭镇")
            .counts(count("2020-12-31", 87).share("5.2").build())
            .awards(new AwardBuilder(CIVIL).year(2017).revoked().build())
            .published("2020-11-20T08:00:00")
            .build());
  }

  private static Community liutang() {
    return community("990103/liutang", "柳塘社区")
        .street("望河街道")
        .residents(1520, "常住")
        .counts(
            service("2018-12-31", 118, "1620").share("8.0").build(),
            service("2019-12-31", 165, "2380.5").share("11.0").build(),
            service("2020-12-31", 243, "3512").share("16").build())
        .team("银铃为老服务队", "为老服务", 62, "上门探访", "代买代办", "陪同就医")
        .team("绿荫护绿队", "环境保护", 48, "楼院清扫", "绿地认养")
        .team("平安巡逻队", "治安巡逻", 55, "夜间巡逻", "消防检查")
        .team("小喇叭宣讲队", "文艺宣传", 40, "政策宣讲", "节日演出")
        .team("四点半课堂", "助学", 38, "课后托管", "作业辅导")
        .award(new HonourBuilder("全国学雷锋活动示范点", NATIONAL).build(), 2020)
        .award(BASE, 2018)
        .award(new HonourBuilder("云川省文明社区", PROVINCIAL).build(), 2019)
        .award(CIVIL, 2017)
        .partners("云州市第二中学", "望河街道卫生服务中心", "东湖区消防救援站")
        .photo("media/lead.png", "柳塘社区的湖边步道", "柳塘社区的湖边步道")
        .photo("media/two.png", "孩子们在读书角读书", "孩子们在读书角读书")
        .campaign(CAMPAIGN, "最美志愿服务社区")
        .summary("从一张联系卡开始，柳塘社区把敲门问候变成了五支队伍的日常。")
        .editor("李青")
        .alias("old/liutang")
        .build();
  }

  static VolunteerCountBuilder count(String asOf, long registered) {
    return new VolunteerCountBuilder(asOf, registered).source("云州志愿服务网");
  }

  /** A count with what was done in a year, in proportion to the registered volunteers. */
  private static VolunteerCountBuilder service(String asOf, long registered, String hours) {
    return count(asOf, registered)
        .active(registered * 3 / 4)
        .partyMembers(registered / 4)
        .hours(hours)
        .personTimes(registered * 6)
        .activities(48);
  }

  private static Honour honour(String title, HonourLevel level, String slug) {
    return new HonourBuilder(title, level)
        .grantor("云州市文明委")
        .description("授予志愿服务成绩突出的社区，三年复查一次。")
        .slug(slug)
        .build();
  }

  private static List<Honour> honours(List<Community> communities) {
    return communities.stream()
        .flatMap(community -> community.awards().stream())
        .map(award -> award.honour())
        .distinct()
        .sorted(HonourLevel.HIGHEST_FIRST)
        .toList();
  }

  private static Campaign campaign() {
    return new CampaignBuilder(CAMPAIGN, "云州市学雷锋志愿服务“四个100”先进典型", 2020)
        .organisers("云州市文明办", "云州市民政局")
        .categories("最美志愿服务社区")
        .description("推选一百名最美志愿者、一百个最佳志愿服务项目、一百个最佳组织和一百个最美社区。")
        .stage("推荐", "2020-11-01", "2020-12-15")
        .stage("评审", "2021-01-10", "2021-02-10")
        .stage("公示", "2021-03-01", "2021-03-08")
        .stage("命名", "2021-03-20", "2021-03-20")
        .thresholds("10", 100)
        .build();
  }
}
