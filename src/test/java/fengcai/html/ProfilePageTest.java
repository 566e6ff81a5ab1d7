package fengcai.html;

import static org.assertj.core.api.Assertions.assertThat;

import fengcai.html.template.PageTemplateException;
import fengcai.model.Community;
import fengcai.model.HonourLevel;
import fengcai.testdata.HonourBuilder;
import java.util.List;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

/** What a profile shows, and what it leaves out where nothing is known. */
class ProfilePageTest {

  @Test
  void theFactsOfTheRecordAreShown() throws Exception {
    Document page = full();
    assertThat(page.select("h1").text()).isEqualTo("柳塘社区");
    assertThat(page.select("header time").attr("datetime")).isEqualTo("2021-01-08T09:30:12+08:00");
    assertThat(page.select(".heading .meta").text()).contains("来源：云州市文明办");
    assertThat(fact(page, "所属市县、街道（单位）")).isEqualTo("云州市东湖区望河街道");
    assertThat(fact(page, "社区注册志愿者人数")).isEqualTo("243 人 2020年12月31日统计，来源：云州志愿服务网");
    assertThat(fact(page, "注册志愿者人数占社区常住人口的比例")).isEqualTo("16% 常住人口 1,520 人");
    assertThat(page.select(".contents a").eachText())
        .containsExactly("一、从一张联系卡说起", "二、把事一件件做下去", "三、让热心的人有奔头", "（一）半年一次评议", "（二）服务换回馈");
    assertThat(page.select(".campaign").text()).contains("最美志愿服务社区").contains("公示阶段");
    assertThat(page.select(".sign").text()).isEqualTo("来源：云州市文明办 责任编辑：李青");
  }

  @Test
  void honoursStandInOneSentenceAndByLevel() throws Exception {
    Document page = full();
    assertThat(page.select(".sentence").text())
        .isEqualTo("柳塘社区先后获得“全国学雷锋活动示范点”“云川省志愿服务实践基地”“云川省文明社区”“云州市文明社区”共 4 项荣誉。");
    assertThat(page.select(".level .badge").eachText()).containsExactly("国家级", "省级", "市级");
  }

  @Test
  void pageTagsFollowTheConventions() throws Exception {
    Document page = full();
    assertThat(meta(page, "ArticleTitle")).isEqualTo("柳塘社区");
    assertThat(meta(page, "PubDate")).isEqualTo("2021-01-08 09:30");
    assertThat(meta(page, "ContentSource")).isEqualTo("云州市文明办");
    assertThat(meta(page, "SiteName")).isEqualTo("云州志愿风采");
    assertThat(meta(page, "SiteDomain")).isEqualTo("zhiyuan.example.cn");
    assertThat(meta(page, "ColumnName")).isEqualTo("社区风采");
    assertThat(page.select("meta[property=og:image]").attr("content"))
        .isEqualTo("https://zhiyuan.example.cn/fengcai/media/w960/lead.png");
  }

  @Test
  void theTextsBlocksKeepTheirForm() throws Exception {
    Document page = full();
    assertThat(page.select(".prose .numbered .label").eachText()).startsWith("1、", "2、");
    assertThat(page.select(".prose a[rel=noopener]").attr("href"))
        .isEqualTo("https://www.example.org/card?a=1&b=2");
    assertThat(page.select(".prose a[href*=about]").attr("href"))
        .startsWith("../../about/index.html#");
    assertThat(page.select(".prose pre").text()).isEqualTo("<b>柳塘</b>");
    assertThat(page.select(".prose b")).isEmpty();
    assertThat(page.select(".prose figure img").attr("loading")).isEqualTo("lazy");
  }

  @Test
  void residentsAreInferredFromAShareAlone() throws Exception {
    Document page = Rendered.of(SampleSite.plan()).page("990103/chengnan/index.html");
    assertThat(fact(page, "注册志愿者人数占社区常住人口的比例")).isEqualTo("16% 由人数和比例推算，常住人口在 1,164–1,238 人之间");
  }

  @Test
  void aShareNearNothingInfersNoUpperLimit() throws Exception {
    Document page =
        profile(
            SampleSite.community("990103/a", "甲")
                .counts(SampleSite.count("2020-12-31", 3).share("0").build())
                .build());
    assertThat(fact(page, "注册志愿者人数占社区常住人口的比例")).isEqualTo("0% 由人数和比例推算，常住人口不少于 600 人");
  }

  @Test
  void theCountsAreAFigureThatIsReadOut() throws Exception {
    Document page = full();
    assertThat(page.select("section:has(#history) svg").attr("aria-label"))
        .isEqualTo(
            "柳塘社区历次统计的注册志愿者人数：2018年12月31日118人，2019年12月31日165人，2020年12月31日243人。"
                + "从2018年12月31日到2020年12月31日增加125人。");
    assertThat(page.select("section:has(#history) svg text").eachText())
        .containsExactlyInAnyOrder("118", "165", "243", "2018", "2019", "2020");
  }

  @Test
  void theAddressIsACodeWhereTheSiteHasOne() throws Exception {
    assertThat(full().select(".qr svg").attr("aria-label"))
        .isEqualTo("本页网址的二维码：https://zhiyuan.example.cn/fengcai/990103/liutang/");
    assertThat(
            Rendered.of(
                    SampleSite.plan(
                        SampleSite.bareSite(),
                        List.of(SampleSite.community("990103/beiyuan", "北园社区").build())))
                .page("990103/beiyuan/index.html")
                .select(".qr"))
        .isEmpty();
  }

  @Test
  void neighboursStayInTheRegionAndSkipDrafts() throws Exception {
    Rendered site = Rendered.of(SampleSite.plan());
    assertThat(site.page("990103/chengnan/index.html").select("a[rel=prev]").attr("href"))
        .isEqualTo("../beiyuan/index.html");
    assertThat(site.page("990103/liutang/index.html").select("a[rel=next]")).isEmpty();
  }

  @Test
  void whatIsUnknownLeavesNoEmptyLabel() throws Exception {
    Document page =
        Rendered.of(
                SampleSite.plan(
                    SampleSite.bareSite(),
                    List.of(SampleSite.community("990103/beiyuan", "北园社区").build())))
            .page("990103/beiyuan/index.html");
    assertThat(page.select(".facts dt").eachText())
        .containsExactly("社区（站点）名称", "所属市县、街道（单位）", "社区注册志愿者人数");
    assertThat(page.select("h2").eachText()).containsExactly("基本情况");
    assertThat(page.select("footer.foot").text())
        .doesNotContain("电话")
        .doesNotContain("邮箱")
        .doesNotContain("地址：")
        .doesNotContain("备")
        .doesNotContain("标识码");
    assertThat(page.select(".figures, .campaign, .related, .neighbours, .channels")).isEmpty();
    assertThat(page.text()).doesNotContain("责任编辑").doesNotContain("我要评论");
    assertThat(page.select("meta[name=SiteIDCode], meta[name=SiteDomain], link[rel=canonical]"))
        .isEmpty();
    page.select("dd, dt, li, p, span:not(.seal)")
        .forEach(e -> assertThat(e.text()).as(e.outerHtml()).isNotBlank());
  }

  @Test
  void hostileNamesAreTextEverywhere() throws Exception {
    String hostile = "<script>alert(1)</script>\"'&${1+1}<#stop>";
    Community community =
        SampleSite.community("990103/a", hostile)
            .street(hostile)
            .counts(
                SampleSite.count("2019-12-31", 10).share("1").build(),
                SampleSite.count("2020-12-31", 12).share("1").build())
            .team(hostile, hostile, 3, hostile)
            .award(new HonourBuilder(hostile, HonourLevel.STREET).build(), 2020)
            .partners(hostile)
            .summary(hostile)
            .editor(hostile)
            .campaign(SampleSite.CAMPAIGN, "最美志愿服务社区")
            .build();
    Rendered site = Rendered.of(SampleSite.plan(SampleSite.site("#FFEE00"), List.of(community)));
    site.pages()
        .forEach(
            (file, page) ->
                assertThat(page.select("script:not([src])"))
                    .as(file)
                    .allSatisfy(
                        data -> {
                          assertThat(data.attr("type")).isEqualTo("application/ld+json");
                          assertThat(JsonMapper.shared().readTree(data.data()).isObject()).isTrue();
                        }));
    Document page = site.page("990103/a/index.html");
    assertThat(page.select("h1").text()).isEqualTo(hostile);
    assertThat(meta(page, "ArticleTitle")).isEqualTo(hostile);
    assertThat(page.select(".teams h3").text()).isEqualTo(hostile);
  }

  private static Document full() throws PageTemplateException {
    return Rendered.of(SampleSite.plan()).page("990103/liutang/index.html");
  }

  private static Document profile(Community community) throws PageTemplateException {
    return Rendered.of(SampleSite.plan(SampleSite.bareSite(), List.of(community)))
        .page(community.id().path() + "/index.html");
  }

  private static String fact(Document page, String label) {
    return page.select(".facts dt").stream()
        .filter(dt -> dt.text().equals(label))
        .findFirst()
        .orElseThrow()
        .siblingElements()
        .text();
  }

  private static String meta(Document page, String name) {
    return page.select("meta[name=" + name + "]").attr("content");
  }
}
