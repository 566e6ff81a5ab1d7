package fengcai.html;

import static org.assertj.core.api.Assertions.assertThat;

import fengcai.data.DataFiles;
import fengcai.html.template.PageTemplateException;
import fengcai.plan.SitePlan;
import fengcai.plan.page.Page;
import java.net.URI;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** Properties that every kind of page has. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class EveryPageTest {

  private static final URI ROOT = URI.create("file:///site/");

  /** The top of any document, by the HTML Standard 7.4.6.4, whether or not it has such an id. */
  private static final String TOP = "top";

  private final SitePlan plan = SampleSite.plan();
  private Rendered site = new Rendered(Map.of());

  @BeforeAll
  void render() throws PageTemplateException {
    site = Rendered.of(plan);
  }

  @Test
  void theSampleHasEveryKindOfPage() {
    Set<Class<?>> kinds = new HashSet<>();
    plan.pages().forEach(page -> kinds.add(page.getClass()));
    assertThat(kinds).hasSize(Page.class.getPermittedSubclasses().length);
  }

  @Test
  void linksAreRelativeAndLeadToAFile() throws PageTemplateException {
    Set<String> files = new HashSet<>(site.pages().keySet());
    new PageRenderer(Path.of("target/no-templates"), plan, Rendered::picture, true)
        .assets()
        .forEach(asset -> files.add(asset.address().file()));
    plan.reports().forEach(report -> files.add(report.address().file()));
    DataFiles.tables(plan).forEach(file -> files.add(file.address().file()));
    each(
        (file, page) ->
            page.select("a[href], link[rel=stylesheet], script[src], img[src]")
                .forEach(link -> follow(file, page, target(link), files)));
  }

  private void follow(String file, Document page, String link, Set<String> files) {
    if (link.matches("(https?|mailto|tel):.*")) {
      return;
    }
    if (file.equals("404.html") && !link.startsWith("#")) {
      assertThat(link).startsWith("/fengcai/");
      follow("index.html", page, link.substring("/fengcai/".length()), files);
      return;
    }
    assertThat(link).as(file).doesNotStartWith("/").doesNotEndWith("/");
    URI target = ROOT.resolve(file).resolve(link);
    String path = ROOT.relativize(target).getPath();
    if (!link.startsWith("#") && !path.startsWith("media/")) {
      assertThat(files).as(file + " links " + link).contains(path);
    }
    if (target.getFragment() != null && !target.getFragment().equals(TOP)) {
      Document there = link.startsWith("#") ? page : site.page(path);
      assertThat(there.getElementById(target.getFragment()))
          .as(file + " links " + link)
          .isNotNull();
    }
  }

  private static String target(Element link) {
    return link.hasAttr("href") ? link.attr("href") : link.attr("src");
  }

  @Test
  void nothingIsAskedOfAnotherHost() {
    each(
        (file, page) ->
            assertThat(page.select("[src^=http], link[rel=stylesheet][href^=http], iframe"))
                .as(file)
                .isEmpty());
  }

  @Test
  void thereIsNoStyleOrScriptInline() {
    each(
        (file, page) -> {
          assertThat(
                  page.select("style, [style], script:not([src]):not([type=application/ld+json])"))
              .as(file)
              .isEmpty();
          page.getAllElements()
              .forEach(
                  element ->
                      element
                          .attributes()
                          .forEach(a -> assertThat(a.getKey()).as(file).doesNotStartWith("on")));
        });
  }

  @Test
  void headingsDescendStepByStep() {
    each(
        (file, page) -> {
          assertThat(page.select("h1")).as(file).hasSize(1);
          int level = 0;
          for (Element heading : page.select("h1, h2, h3, h4, h5, h6")) {
            int next = heading.tagName().charAt(1) - '0';
            assertThat(next).as(file + ": " + heading.text()).isLessThanOrEqualTo(level + 1);
            level = next;
          }
        });
  }

  @Test
  void identifiersAreUnique() {
    each(
        (file, page) -> {
          Set<String> seen = new HashSet<>();
          page.select("[id]").forEach(e -> assertThat(seen.add(e.id())).as(file + e.id()).isTrue());
        });
  }

  @Test
  void thePageSaysWhatItIs() {
    each(
        (file, page) -> {
          assertThat(page.select("html").attr("lang")).as(file).isEqualTo("zh-CN");
          assertThat(page.title()).as(file).contains("云州志愿风采");
          assertThat(page.select("meta[name=description]").attr("content")).as(file).isNotBlank();
          assertThat(page.select("meta[name=viewport]")).as(file).hasSize(1);
          assertThat(page.select("main")).as(file).hasSize(1);
        });
  }

  @Test
  void pagesWithAMenuHaveLandmarksAndASkipLink() {
    each(
        (file, page) -> {
          if (page.select("meta[http-equiv=refresh]").isEmpty()) {
            assertThat(page.select("body > a:first-child").attr("href")).isEqualTo("#main");
            assertThat(page.select("header.top nav a").eachText())
                .as(file)
                .containsExactly("首页", "地区", "荣誉", "活动", "统计", "关于本站");
            assertThat(page.select("footer.foot").text()).contains("主办单位：云州市文明办");
            assertThat(page.select("meta[name=SiteIDCode]").attr("content"))
                .isEqualTo("9900000001");
          }
        });
  }

  @Test
  void tablesNameTheirRowsColumnsAndPhoneLabels() {
    each(
        (file, page) -> {
          assertThat(page.select("thead th:not([scope=col]), tbody th:not([scope=row])"))
              .as(file)
              .isEmpty();
          assertThat(page.select("table.cards td:not([data-label])")).as(file).isEmpty();
          page.select("table")
              .forEach(
                  table ->
                      table
                          .select("tbody tr")
                          .forEach(
                              row ->
                                  assertThat(row.childrenSize())
                                      .as(file)
                                      .isEqualTo(table.select("thead th").size())));
        });
  }

  @Test
  void unpublishedCommunitiesAreNowhere() {
    each(
        (file, page) ->
            assertThat(page.html()).as(file).doesNotContain("未发社区").doesNotContain("weifa"));
  }

  private void each(BiConsumer<String, Document> proof) {
    assertThat(site.pages()).isNotEmpty();
    site.pages().forEach(proof);
  }
}
