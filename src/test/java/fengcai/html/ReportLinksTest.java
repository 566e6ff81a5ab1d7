package fengcai.html;

import static org.assertj.core.api.Assertions.assertThat;

import fengcai.html.template.PageTemplateException;
import fengcai.model.document.Block;
import fengcai.model.document.Inline;
import fengcai.plan.SitePlan;
import fengcai.plan.element.Phrases;
import fengcai.plan.page.Page;
import fengcai.plan.page.TextPage;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

/** Which reports pages lead to, and what they say of them. */
class ReportLinksTest {

  private final SitePlan plan = SampleSite.plan();

  @Test
  void everyReportIsLinkedFromSomePage() throws PageTemplateException {
    Rendered site = Rendered.of(plan);
    TreeSet<String> linked = new TreeSet<>();
    site.pages()
        .forEach(
            (file, page) ->
                page.select("a[href$=.pdf]")
                    .forEach(
                        link ->
                            linked.add(
                                Path.of(file)
                                    .resolveSibling(link.attr("href"))
                                    .normalize()
                                    .toString()
                                    .replace('\\', '/'))));
    assertThat(linked)
        .containsExactlyElementsOf(
            plan.reports().stream().map(report -> report.address().file()).sorted().toList());
  }

  @Test
  void aLinkSaysSizeAndPages() throws PageTemplateException {
    Rendered site = Rendered.of(plan);
    assertThat(site.page("index.html").select("#reports + .reports a").eachText())
        .hasSize(2)
        .first()
        .asString()
        .matches("2020年度报告 PDF，[0-9]+页，[0-9.]+ [KM]B");
    site.pages()
        .forEach(
            (file, page) ->
                page.select("main a[href$=.pdf]")
                    .forEach(
                        link ->
                            assertThat(link.text())
                                .as(file)
                                .containsPattern("PDF，[0-9,]+页，[0-9.]+ [KM]B")));
  }

  @Test
  void theNewestYearComesFirst() throws PageTemplateException {
    Document page = Rendered.of(plan).page("statistics/index.html");
    assertThat(page.select(".reports .title").eachText())
        .containsExactly("2020年度报告", "2019年度报告", "2018年度报告");
  }

  @Test
  void withoutReportsNothingLeadsToThem() throws PageTemplateException {
    PageRenderer renderer =
        new PageRenderer(Path.of("target/no-templates"), plan, Rendered::picture, false);
    List<Block> text =
        List.of(
            new Block.Paragraph(
                List.of(
                    new Inline.Link(
                        new Inline.Target.Internal("9901/booklet.pdf", ""),
                        List.of(new Inline.Text("全市合订本"))))));
    for (Page page : plan.pages()) {
      List<Block> own = page instanceof TextPage ? text : List.of();
      String html = new String(renderer.render(page, own, Map.of()), StandardCharsets.UTF_8);
      assertThat(html).as(page.address().file()).doesNotContain(".pdf", "PDF", "合订本太");
      assertThat(Jsoup.parse(html).select(".reports")).isEmpty();
      if (page instanceof TextPage) {
        assertThat(html).contains("全市合订本");
      }
    }
  }

  @Test
  void sizesAreRounded() {
    Formats formats = new Formats(Phrases.of("page", Locale.CHINESE));
    assertThat(formats.size(1)).isEqualTo("1 KB");
    assertThat(formats.size(135_000)).isEqualTo("132 KB");
    assertThat(formats.size(1024 * 1024 - 1)).isEqualTo("1.0 MB");
    assertThat(formats.size(1_470_000)).isEqualTo("1.4 MB");
  }
}
