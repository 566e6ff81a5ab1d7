package fengcai.report;

import fengcai.content.record.ThemeReader;
import fengcai.model.Award;
import fengcai.model.Community;
import fengcai.model.Honour;
import fengcai.model.HonourLevel;
import fengcai.model.Site;
import fengcai.model.VolunteerCount;
import fengcai.model.document.Block;
import fengcai.model.document.Inline;
import fengcai.model.theme.ReportTheme;
import fengcai.plan.SitePlan;
import fengcai.plan.profile.Profile;
import fengcai.plan.report.ProfileReport;
import fengcai.report.section.PrintedReport;
import fengcai.testdata.CampaignBuilder;
import fengcai.testdata.CommunityBuilder;
import fengcai.testdata.HonourBuilder;
import fengcai.testdata.PublicationBuilder;
import fengcai.testdata.SiteBuilder;
import fengcai.testdata.VolunteerCountBuilder;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
    return siteBuilder().build();
  }

  static Site siteWithLetterhead() {
    return siteBuilder()
        .letterhead("云州市文明办文件", List.of("市委办公室，市政府办公室", "各区文明办"), "云州市文明办秘书科")
        .build();
  }

  private static SiteBuilder siteBuilder() {
    return new SiteBuilder()
        .name("云州志愿风采")
        .office("云州市文明办")
        .baseUrl("https://zhiyuan.example.cn/fengcai");
  }

  static Profile profile() {
    return profile("990103/liutang", "柳塘社区");
  }

  /** The same community under another address and name. */
  static Profile profile(String address, String name) {
    return profile(community(address, name));
  }

  public static Community community(String address, String name) {
    return new CommunityBuilder(address, name)
        .street("望河街道")
        .residents(1520, "常住")
        .counts(
            count("2018-12-31", 118, "8.0", "1620"),
            count("2019-12-31", 165, "11.0", "2380.5"),
            count("2020-12-31", 243, "16", "3512"))
        .team("银铃为老服务队", "为老服务", 62, "上门探访", "代买代办", "陪同就医")
        .team("绿荫护绿队", "环境保护", 48, "楼院清扫", "绿地认养")
        .team("平安巡逻队", "治安巡逻", 55, "夜间巡逻", "消防检查")
        .team("小喇叭宣讲队", "文艺宣传", 40, "政策宣讲", "节日演出")
        .team("四点半课堂", "助学", 38, "课后托管", "作业辅导")
        .partners("云州市第二中学", "望河街道卫生服务中心")
        .award(new HonourBuilder("全国学雷锋活动示范点", HonourLevel.NATIONAL).grantor("中央宣传部").build(), 2020)
        .award(new HonourBuilder("云川省文明社区", HonourLevel.PROVINCIAL).grantor("云川省文明委").build(), 2019)
        .award(new HonourBuilder("云川省志愿服务实践基地", HonourLevel.PROVINCIAL).build(), 2018)
        .award(new HonourBuilder("云州市和谐社区", HonourLevel.MUNICIPAL).build(), 2017)
        .campaign("four-100-2020", "最美志愿服务社区")
        .photo("media/lead.jpg", "志愿者在社区广场为老人量血压", "每月第一个周六的便民服务日")
        .photo("media/one.jpg", "志愿者修剪绿篱", "春季护绿")
        .photo("media/two.png", "孩子们在读书角读书", "暑期读书角")
        .title(name + "：把门前小事办成暖心实事")
        .author("王小禾")
        .source("云州市文明办")
        .editor("李青")
        .published("2021-01-08T09:30:12")
        .summary("柳塘社区志愿服务事迹")
        .build();
  }

  private static VolunteerCount count(String day, long registered, String share, String hours) {
    return new VolunteerCountBuilder(day, registered).share(share).hours(hours).build();
  }

  /** Nothing but what a published profile must have. */
  static Profile bareProfile() {
    return profile(bareCommunity());
  }

  public static Community bareCommunity() {
    return new CommunityBuilder("990103/beiyuan", "北园社区")
        .source("云州市文明办")
        .published("2021-01-08")
        .build();
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
    PublicationBuilder publication =
        new PublicationBuilder()
            .site(site())
            .region("990000", "云川省")
            .region("990100", "云州市")
            .region("990103", "东湖区")
            .region("990104", "西山区");
    for (int i = 11; i <= 20; i++) {
      publication.region("9901" + i, "第" + i + "区");
    }
    publication.campaign(
        new CampaignBuilder("four-100-2020", "云州市学雷锋志愿服务“四个100”先进典型", 2020)
            .organisers("云州市文明办")
            .categories("最美志愿服务社区")
            .stage("公示", "2021-03-01")
            .build());
    List<Honour> honours =
        communities.stream()
            .flatMap(community -> community.awards().stream())
            .map(Award::honour)
            .distinct()
            .toList();
    return SitePlan.of(
        publication.honours(honours).communities(communities).build(),
        Map.of(),
        TODAY.atStartOfDay());
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

  /** A story with blocks of every kind. */
  public static List<Block> story() {
    return SampleStory.blocks();
  }

  static List<Inline> text(String words) {
    return List.of(new Inline.Text(words));
  }
}
