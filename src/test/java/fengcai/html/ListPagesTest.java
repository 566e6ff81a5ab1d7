package fengcai.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

/** Home, regions, honours, campaigns, statistics: sums, states, and why something is empty. */
class ListPagesTest {

  @Test
  void figuresCarryTheirDate() throws Exception {
    Document home = Rendered.of(SampleSite.plan()).page("index.html");
    assertThat(home.select(".figures dd").eachText()).containsExactly("5个", "790人", "13.3%", "6项");
    assertThat(home.select(".dated").text()).contains("2020年12月31日").contains("1 个社区没有统计数");
    assertThat(home.select(".profiles h3").eachText())
        .containsExactly("桥头社区", "城南社区", "柳塘社区", "北园社区", "阳光社区");
  }

  @Test
  void aRevokedHonourIsNotCounted() throws Exception {
    Rendered site = Rendered.of(SampleSite.plan());
    assertThat(
            site.page("990122/index.html")
                .select("tr:contains(阳光社区) td[data-label=现有荣誉（项）]")
                .text())
        .isEqualTo("0");
    Document civil = site.page("honours/civil/index.html");
    assertThat(civil.select("section:has(#current) tbody th").eachText())
        .containsExactly("柳塘社区", "桥头社区");
    assertThat(civil.select("section:has(#past) tbody").text()).contains("阳光社区").contains("已撤销");
    assertThat(site.page("990122/yangguang/index.html").text()).doesNotContain("云州市文明社区");
  }

  @Test
  void oneStageOfACampaignIsCurrent() throws Exception {
    Document page =
        Rendered.of(SampleSite.plan()).page("campaigns/" + SampleSite.CAMPAIGN + "/index.html");
    assertThat(page.select(".stages li").eachAttr("class"))
        .containsExactly("past", "past", "current", "ahead");
    assertThat(page.select("[aria-current=step] strong").text()).isEqualTo("公示");
    assertThat(page.select(".conditions li").eachText())
        .containsExactly("注册志愿者不少于 100 人", "占常住人口不低于 10%");
    assertThat(page.select("tbody th").eachText()).containsExactly("城南社区", "柳塘社区");
  }

  @Test
  void chartsSayWhatTheTablesSay() throws Exception {
    Document page = Rendered.of(SampleSite.plan()).page("statistics/index.html");
    assertThat(page.select("section:has(#by-year) figure:eq(0) text.bold").eachText())
        .containsExactly("118", "366", "790");
    assertThat(page.select("section:has(#by-year) td[data-label=注册志愿者（人）]").eachText())
        .containsExactly("118", "366", "790");
    assertThat(page.select("svg[role=img]").eachAttr("aria-label")).doesNotContain("");
  }

  @Test
  void anEmptySiteSaysWhy() throws Exception {
    Rendered site = Rendered.of(SampleSite.plan(SampleSite.bareSite(), List.of()));
    assertThat(site.page("index.html").select(".empty").eachText())
        .containsExactly("还没有发布的社区。", "还没有发布的社区，所以没有地区可列。", "已发布的社区还没有登记荣誉。");
    assertThat(site.page("statistics/index.html").select(".empty")).hasSize(3);
    assertThat(site.page("honours/index.html").select(".empty")).hasSize(1);
    assertThat(site.page("campaigns/" + SampleSite.CAMPAIGN + "/index.html").select(".empty"))
        .hasSize(1);
  }

  @Test
  void aFormerAddressLeadsOn() throws Exception {
    Document page = Rendered.of(SampleSite.plan()).page("old/liutang/index.html");
    assertThat(page.select("meta[http-equiv=refresh]").attr("content"))
        .isEqualTo("0; url=../../990103/liutang/index.html");
    assertThat(page.select("link[rel=canonical]").attr("href"))
        .isEqualTo("https://zhiyuan.example.cn/fengcai/990103/liutang/");
    assertThat(page.select("main a").attr("href")).isEqualTo("../../990103/liutang/index.html");
  }
}
