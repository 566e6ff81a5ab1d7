package fengcai.html;

import static fengcai.model.HonourLevel.COUNTY;
import static fengcai.model.HonourLevel.MUNICIPAL;
import static fengcai.model.HonourLevel.NATIONAL;
import static fengcai.model.HonourLevel.PROVINCIAL;

import fengcai.model.Block;
import fengcai.model.Campaign;
import fengcai.model.Community;
import fengcai.model.CommunityId;
import fengcai.model.FreePage;
import fengcai.model.Honour;
import fengcai.model.HonourLevel;
import fengcai.model.Moment;
import fengcai.model.Photo;
import fengcai.model.Publication;
import fengcai.model.Region;
import fengcai.model.RegionCode;
import fengcai.model.Regions;
import fengcai.model.Share;
import fengcai.model.Site;
import fengcai.model.Stage;
import fengcai.model.Stories;
import fengcai.model.Thresholds;
import fengcai.page.SitePlan;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;

/** An invented province's site with pages of every kind. */
final class SampleSite {

  static final LocalDateTime NOW = LocalDateTime.of(2021, 3, 5, 12, 0);
  static final String CAMPAIGN = "four-100-2020";

  private static final Honour BASE = honour("云川省志愿服务实践基地", PROVINCIAL, "base");
  private static final Honour CIVIL = honour("云州市文明社区", MUNICIPAL, "civil");

  private SampleSite() {}

  static SitePlan plan() {
    return plan(site("#A61B29"), communities());
  }

  static SitePlan plan(Site site, List<Community> communities) {
    return SitePlan.of(
        new Publication(
            site, regions(), List.of(campaign()), honours(communities), communities, pages()),
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

  static Site site(String accent) {
    return new Site(
        "云州志愿风采",
        "云州市文明办",
        Optional.of("看得见的热心：全市志愿服务示范社区的事迹、人数与荣誉"),
        Optional.of("https://zhiyuan.example.cn/fengcai/"),
        new Site.Contact(
            Optional.of("0999-812 3456"),
            Optional.of("wmb@example.cn"),
            Optional.of("云州市东湖区望河路1号")),
        new Site.Filing(
            Optional.of("云ICP备00000000号"),
            Optional.of("云公网安备 00000000000000号"),
            Optional.of("9900000001"),
            Optional.of("https://www.example.cn/mark")),
        Site.Rules.PARTY,
        accent,
        Optional.empty(),
        List.of(new Site.Channel("文明云州", Optional.of("https://www.example.cn/"), Optional.empty())),
        Optional.of("https://www.example.cn/comment"),
        Site.Fonts.NONE,
        Optional.empty(),
        "zh-CN");
  }

  /** A site that states no more than it must. */
  static Site bareSite() {
    return new Site(
        "云州志愿风采",
        "云州市文明办",
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

  static List<Community> communities() {
    return List.of(
        liutang(),
        new SampleCommunity("990103", "beiyuan", "北园社区").published("2021-01-08T00:00:00").done(),
        new SampleCommunity("990103", "chengnan", "城南社区")
            .street("望河街道")
            .count("2020-12-31", 192, "16")
            .team("为老服务")
            .team("环境保护")
            .honour("东湖区先进集体", COUNTY, 2018)
            .takesPart(CAMPAIGN, "最美志愿服务社区")
            .summary("楼门长每晚一圈，邻里小事不过夜。")
            .published("2021-02-18T10:05:00")
            .done(),
        new SampleCommunity("990103", "weifa", "未发社区").draft().done(),
        new SampleCommunity("990122", "qiaotou", "桥头社区")
            .street("西岭镇")
            .residents(2310)
            .count("2019-12-31", 201, "")
            .count("2020-12-31", 268, "", "2904.5")
            .team("护河队")
            .award(CIVIL, 2020)
            .summary("一河两岸三百户，护河队员天天见。")
            .published("2021-03-01T16:20:00")
            .done(),
        new SampleCommunity("990122", "yangguang", "阳光社区")
            .street("西岭镇")
            .count("2020-12-31", 87, "5.2")
            .revoked(CIVIL, 2017)
            .published("2020-11-20T08:00:00")
            .done());
  }

  private static Community liutang() {
    return new SampleCommunity("990103", "liutang", "柳塘社区")
        .street("望河街道")
        .residents(1520)
        .count("2018-12-31", 118, "8.0", "1620")
        .count("2019-12-31", 165, "11.0", "2380.5")
        .count("2020-12-31", 243, "16", "3512")
        .team("银铃为老服务队", "为老服务", 62, "上门探访", "代买代办", "陪同就医")
        .team("绿荫护绿队", "环境保护", 48, "楼院清扫", "绿地认养")
        .team("平安巡逻队", "治安巡逻", 55, "夜间巡逻", "消防检查")
        .team("小喇叭宣讲队", "文艺宣传", 40, "政策宣讲", "节日演出")
        .team("四点半课堂", "助学", 38, "课后托管", "作业辅导")
        .honour("全国学雷锋活动示范点", NATIONAL, 2020)
        .award(BASE, 2018)
        .honour("云川省文明社区", PROVINCIAL, 2019)
        .award(CIVIL, 2017)
        .partners("云州市第二中学", "望河街道卫生服务中心", "东湖区消防救援站")
        .photos(photo("media/lead.png", "柳塘社区的湖边步道"), photo("media/two.png", "孩子们在读书角读书"))
        .takesPart(CAMPAIGN, "最美志愿服务社区")
        .summary("从一张联系卡开始，柳塘社区把敲门问候变成了五支队伍的日常。")
        .editor("李青")
        .alias("old/liutang")
        .published("2021-01-08T09:30:12")
        .done();
  }

  private static Photo photo(String src, String alt) {
    return new Photo(src, alt, Optional.of(alt), Optional.of("赵明"));
  }

  private static Honour honour(String title, HonourLevel level, String slug) {
    return new Honour(
        title,
        Optional.of(level),
        Optional.of("云州市文明委"),
        Optional.of("授予志愿服务成绩突出的社区，三年复查一次。"),
        Optional.of(slug));
  }

  private static List<Honour> honours(List<Community> communities) {
    return communities.stream()
        .flatMap(community -> community.awards().stream())
        .map(award -> award.honour())
        .distinct()
        .sorted(HonourLevel.HIGHEST_FIRST)
        .toList();
  }

  private static Regions regions() {
    return new Regions(
        Map.of("990000", "云川省", "990100", "云州市", "990103", "东湖区", "990122", "西岭县")
            .entrySet()
            .stream()
            .map(
                region ->
                    new Region(
                        new RegionCode(region.getKey()),
                        region.getValue(),
                        Optional.empty(),
                        Optional.empty(),
                        OptionalInt.empty()))
            .toList());
  }

  private static Campaign campaign() {
    return new Campaign(
        CAMPAIGN,
        "云州市学雷锋志愿服务“四个100”先进典型",
        OptionalInt.of(2020),
        List.of("云州市文明办", "云州市民政局"),
        List.of("最美志愿服务社区"),
        Optional.of("推选一百名最美志愿者、一百个最佳志愿服务项目、一百个最佳组织和一百个最美社区。"),
        List.of(
            stage("推荐", "2020-11-01", "2020-12-15"),
            stage("评审", "2021-01-10", "2021-02-10"),
            stage("公示", "2021-03-01", "2021-03-08"),
            stage("命名", "2021-03-20", "2021-03-20")),
        new Thresholds(
            Optional.of(new Share(BigDecimal.TEN)), OptionalLong.of(100), Optional.empty()));
  }

  private static Stage stage(String name, String from, String to) {
    return new Stage(name, LocalDate.parse(from), Optional.of(LocalDate.parse(to)));
  }

  private static List<FreePage> pages() {
    return List.of(
        new FreePage(
            "about",
            "关于本站",
            Optional.of("谁办的站，数从哪里来，怎样参加"),
            OptionalInt.of(1),
            false,
            Optional.of(Moment.of(LocalDate.of(2021, 1, 5))),
            List.of()));
  }
}
