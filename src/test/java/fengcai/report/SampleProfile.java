package fengcai.report;

import fengcai.content.record.ThemeReader;
import fengcai.model.Article;
import fengcai.model.Award;
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
import fengcai.model.document.Block;
import fengcai.model.document.Inline;
import fengcai.model.document.Photo;
import fengcai.model.region.Region;
import fengcai.model.region.RegionCode;
import fengcai.model.region.Regions;
import fengcai.model.theme.ReportTheme;
import fengcai.model.time.Moment;
import fengcai.model.time.PartialDate;
import fengcai.plan.SitePlan;
import fengcai.plan.profile.Profile;
import fengcai.plan.report.ProfileReport;
import fengcai.report.section.PrintedReport;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import javax.imageio.ImageIO;

/** An invented community with everything that a report can show. */
public final class SampleProfile {

  static final LocalDate TODAY = LocalDate.of(2021, 3, 5);

  private SampleProfile() {}

  public static ReportTheme theme(String name) {
    Path none = Path.of("none");
    return ThemeReader.read(none, none).find(name).orElseThrow();
  }

  public static Site site() {
    return site(Optional.empty());
  }

  static Site siteWithLetterhead() {
    return site(
        Optional.of(
            new Site.Letterhead(
                "云州市文明办文件", List.of("市委办公室，市政府办公室", "各区文明办"), Optional.of("云州市文明办秘书科"))));
  }

  private static Site site(Optional<Site.Letterhead> letterhead) {
    return new Site(
        "云州志愿风采",
        "云州市文明办",
        Optional.empty(),
        Optional.of("https://zhiyuan.example.cn/fengcai"),
        new Site.Contact(Optional.empty(), Optional.empty(), Optional.empty()),
        Site.Filing.NONE,
        Site.Rules.PARTY,
        "#A61B29",
        Optional.empty(),
        List.of(),
        Optional.empty(),
        Site.Fonts.NONE,
        letterhead,
        "zh-CN");
  }

  static Profile profile() {
    return profile("990103/liutang", "柳塘社区");
  }

  /** The same community under another address and name. */
  static Profile profile(String address, String name) {
    return profile(community(address, name));
  }

  public static Community community(String address, String name) {
    String[] parts = address.split("/", 2);
    return new Community(
        new CommunityId(new RegionCode(parts[0]), parts[1]),
        name,
        Optional.of("望河街道"),
        Optional.of(new Residents(1520, Optional.empty(), Optional.of("常住"))),
        counts(),
        teams(),
        List.of("云州市第二中学", "望河街道卫生服务中心"),
        awards(),
        Optional.of(new Participation("four-100-2020", Optional.of("最美志愿服务社区"))),
        List.of(
            photo("media/lead.jpg", "志愿者在社区广场为老人量血压", "每月第一个周六的便民服务日"),
            photo("media/one.jpg", "志愿者修剪绿篱", "春季护绿"),
            photo("media/two.png", "孩子们在读书角读书", "暑期读书角")),
        article(name),
        new Listing(OptionalInt.empty(), Optional.empty(), List.of(), List.of()));
  }

  /** Nothing but what a published profile must have. */
  static Profile bareProfile() {
    return profile(bareCommunity());
  }

  public static Community bareCommunity() {
    return new Community(
        new CommunityId(new RegionCode("990103"), "beiyuan"),
        "北园社区",
        Optional.empty(),
        Optional.empty(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        Optional.empty(),
        List.of(),
        new Article(
            "北园社区",
            Optional.empty(),
            Optional.of("云州市文明办"),
            Optional.empty(),
            Optional.of(Moment.of(LocalDate.of(2021, 1, 8))),
            Optional.empty(),
            Optional.empty(),
            false,
            Optional.empty()),
        new Listing(OptionalInt.empty(), Optional.empty(), List.of(), List.of()));
  }

  private static Profile profile(Community community) {
    return plan(List.of(community)).reports().stream()
        .filter(ProfileReport.class::isInstance)
        .map(report -> ((ProfileReport) report).profile())
        .findFirst()
        .orElseThrow();
  }

  /** The plan of a site with some communities of the invented city. */
  static SitePlan plan(List<Community> communities) {
    List<Region> regions = new ArrayList<>();
    regions.add(region("990000", "云川省"));
    regions.add(region("990100", "云州市"));
    regions.add(region("990103", "东湖区"));
    regions.add(region("990104", "西山区"));
    for (int i = 11; i <= 20; i++) {
      regions.add(region("9901" + i, "第" + i + "区"));
    }
    Campaign campaign =
        new Campaign(
            "four-100-2020",
            "云州市学雷锋志愿服务“四个100”先进典型",
            OptionalInt.of(2020),
            List.of("云州市文明办"),
            List.of("最美志愿服务社区"),
            Optional.empty(),
            List.of(new Stage("公示", LocalDate.of(2021, 3, 1), Optional.empty())),
            new Thresholds(Optional.empty(), OptionalLong.empty(), Optional.empty()));
    List<Honour> honours =
        communities.stream()
            .flatMap(community -> community.awards().stream())
            .map(Award::honour)
            .distinct()
            .toList();
    return SitePlan.of(
        new Publication(
            site(), new Regions(regions), List.of(campaign), honours, communities, List.of()),
        Map.of(),
        TODAY.atStartOfDay());
  }

  private static Region region(String code, String name) {
    return new Region(
        new RegionCode(code), name, Optional.empty(), Optional.empty(), OptionalInt.empty());
  }

  static PrintedReport print(ReportPrinter printer, Profile profile, List<Block> story) {
    return printer.print(new ProfileReport(profile), read -> story);
  }

  public static Optional<byte[]> media(String src) {
    BufferedImage image = new BufferedImage(600, 350, BufferedImage.TYPE_INT_RGB);
    Graphics2D graphics = image.createGraphics();
    graphics.setColor(new Color(0xdf, 0xe5, 0xdc));
    graphics.fillRect(0, 0, 600, 350);
    graphics.setColor(new Color(0x8a, 0xa3, 0x8c));
    graphics.fillOval(60, 130, 320, 320);
    graphics.setColor(new Color(0xd8, 0xa4, 0x6b));
    graphics.fillOval(410, 45, 100, 100);
    graphics.dispose();
    try {
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      ImageIO.write(image, src.endsWith("png") ? "png" : "jpg", bytes);
      return Optional.of(bytes.toByteArray());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Article article(String name) {
    return new Article(
        name + "：把门前小事办成暖心实事",
        Optional.of("王小禾"),
        Optional.of("云州市文明办"),
        Optional.of("李青"),
        Optional.of(Moment.of(LocalDateTime.of(2021, 1, 8, 9, 30, 12))),
        Optional.empty(),
        Optional.empty(),
        false,
        Optional.of("柳塘社区志愿服务事迹"));
  }

  private static Photo photo(String src, String alt, String caption) {
    return new Photo(src, alt, Optional.of(caption), Optional.of("赵明"));
  }

  private static List<VolunteerCount> counts() {
    return List.of(
        count(LocalDate.of(2018, 12, 31), 118, "8.0", "1620"),
        count(LocalDate.of(2019, 12, 31), 165, "11.0", "2380.5"),
        count(LocalDate.of(2020, 12, 31), 243, "16", "3512"));
  }

  private static VolunteerCount count(LocalDate day, long registered, String share, String hours) {
    return new VolunteerCount(
        day,
        OptionalLong.of(registered),
        Optional.of(new Share(new BigDecimal(share))),
        OptionalLong.empty(),
        OptionalLong.empty(),
        OptionalLong.empty(),
        Optional.of(new BigDecimal(hours)),
        OptionalLong.empty(),
        OptionalLong.empty(),
        Optional.empty());
  }

  private static List<Team> teams() {
    return List.of(
        team("银铃为老服务队", "为老服务", 62, "上门探访、代买代办、陪同就医"),
        team("绿荫护绿队", "环境保护", 48, "楼院清扫、绿地认养"),
        team("平安巡逻队", "治安巡逻", 55, "夜间巡逻、消防检查"),
        team("小喇叭宣讲队", "文艺宣传", 40, "政策宣讲、节日演出"),
        team("四点半课堂", "助学", 38, "课后托管、作业辅导"));
  }

  private static Team team(String name, String category, long members, String tasks) {
    return new Team(
        name,
        Optional.of(category),
        OptionalLong.of(members),
        Optional.of(new PartialDate(2017, OptionalInt.of(5), OptionalInt.empty())),
        List.of(tasks.split("、")));
  }

  private static List<Award> awards() {
    return List.of(
        award("全国学雷锋活动示范点", HonourLevel.NATIONAL, 2020, "中央宣传部"),
        award("云川省文明社区", HonourLevel.PROVINCIAL, 2019, "云川省文明委"),
        award("云川省志愿服务实践基地", HonourLevel.PROVINCIAL, 2018, ""),
        award("云州市和谐社区", HonourLevel.MUNICIPAL, 2017, ""));
  }

  private static Award award(String title, HonourLevel level, int year, String grantor) {
    return new Award(
        new Honour(
            title,
            Optional.of(level),
            grantor.isEmpty() ? Optional.empty() : Optional.of(grantor),
            Optional.empty(),
            Optional.empty()),
        OptionalInt.of(year),
        Optional.empty(),
        Optional.empty());
  }

  /** A story with blocks of every kind. */
  public static List<Block> story() {
    return SampleStory.blocks();
  }

  static List<Inline> text(String words) {
    return List.of(new Inline.Text(words));
  }
}
