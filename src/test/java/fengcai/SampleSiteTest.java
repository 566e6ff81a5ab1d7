package fengcai;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

/** The sample site as a whole: links, outside references, the facts of the seed. */
class SampleSiteTest {

  /** The top of any document, by the HTML Standard 7.4.6.4, whether or not it has such an id. */
  private static final String TOP = "top";

  @Test
  void everyInternalLinkAndAnchorResolves() throws IOException {
    Path site = SampleSite.built();
    Map<Path, Set<String>> anchors = new HashMap<>();
    List<String> broken = new ArrayList<>();
    for (Path page : SampleSite.pages()) {
      Document document = Jsoup.parse(page);
      for (Element element : document.select("[href],[src]")) {
        String link = element.hasAttr("href") ? element.attr("href") : element.attr("src");
        if (link.matches("(?:https?|mailto|tel):.*")) {
          continue;
        }
        String[] parts = link.split("#", 2);
        Path target =
            parts[0].isEmpty()
                ? page.normalize()
                : (parts[0].startsWith("/")
                        ? site.resolve(decoded(parts[0].substring(1)))
                        : page.resolveSibling(decoded(parts[0])))
                    .normalize();
        if (parts[0].startsWith("/") && !page.endsWith("404.html")) {
          broken.add(page + " -> " + link);
        }
        if (!target.startsWith(site) || !Files.isRegularFile(target)) {
          broken.add(page + " -> " + link);
        } else if (parts.length == 2 && !parts[1].isEmpty() && !parts[1].equals(TOP)) {
          if (!anchors.computeIfAbsent(target, SampleSiteTest::ids).contains(decoded(parts[1]))) {
            broken.add(page + " -> " + link);
          }
        }
      }
    }
    assertThat(broken).isEmpty();
  }

  @Test
  void everyLinkToAReportSaysItsSizeAndPages() throws IOException {
    Pattern words = Pattern.compile("PDF，([0-9,]+)页，([0-9.]+ [KM]B)");
    Set<Path> linked = new HashSet<>();
    for (Path page : SampleSite.pages()) {
      for (Element link : Jsoup.parse(page).select("a[href$=.pdf]")) {
        Path file = page.resolveSibling(decoded(link.attr("href"))).normalize();
        Matcher said = words.matcher(link.text());
        assertThat(said.find()).as(page + ": " + link.text()).isTrue();
        try (PDDocument pdf = Loader.loadPDF(file.toFile())) {
          assertThat(said.group(1)).as(file.toString()).isEqualTo("" + pdf.getNumberOfPages());
        }
        assertThat(said.group(2)).as(file.toString()).isEqualTo(size(Files.size(file)));
        linked.add(file);
      }
    }
    try (Stream<Path> all = Files.walk(SampleSite.built())) {
      assertThat(linked)
          .containsExactlyInAnyOrderElementsOf(
              all.filter(file -> file.toString().endsWith(".pdf")).toList());
    }
  }

  private static String size(long bytes) {
    long kilobytes = Math.round(bytes / 1024.0);
    return kilobytes < 1024
        ? kilobytes + " KB"
        : String.format(Locale.ROOT, "%.1f MB", bytes / 1024.0 / 1024.0);
  }

  @Test
  void isAsItsManifestSays() {
    assertThat(ProgramRun.of("verify", SampleSite.built().toString()).exitCode()).isZero();
  }

  @Test
  void nothingIsLoadedFromElsewhere() throws IOException {
    for (Path page : SampleSite.pages()) {
      Document document = Jsoup.parse(page);
      assertThat(document.select("script[src*=//],link[rel=stylesheet][href*=//],img[src*=//]"))
          .as(page.toString())
          .isEmpty();
      assertThat(document.select("style,[style],script:not([src]):not([type=application/ld+json])"))
          .as(page.toString())
          .isEmpty();
    }
  }

  @Test
  void everyPageHasOneHeadingOfTheFirstLevelAndNoneIsSkipped() throws IOException {
    for (Path page : SampleSite.pages()) {
      int before = 0;
      Document document = Jsoup.parse(page);
      assertThat(document.select("h1")).as(page.toString()).hasSize(1);
      for (Element heading : document.select("main :is(h1,h2,h3,h4,h5,h6)")) {
        int level = heading.tagName().charAt(1) - '0';
        assertThat(level).as(page + ": " + heading.text()).isLessThanOrEqualTo(before + 1);
        before = level;
      }
    }
  }

  @Test
  void theSeedsFactsStandOnPageAndReport() throws IOException {
    Path folder = SampleSite.built().resolve("130703/xishandi");
    String page = Jsoup.parse(folder.resolve("index.html")).text();
    String report = SiteText.ofReport(folder.resolve("profile.pdf")).replaceAll("\\s", "");
    for (String fact :
        List.of(
            "192",
            "16%",
            "张家口市桥西区大境门街道",
            "河北省先进基层党组织",
            "河北省和谐社区建设示范社区",
            "河北省十大优秀志愿服务社区",
            "河北省志愿服务实践基地",
            "河北省学雷锋志愿服务示范社区",
            "河北省文明单位",
            "省级",
            "张家口市文明办",
            "郑佳")) {
      assertThat(page).contains(fact);
      assertThat(report).contains(fact);
    }
    assertThat(page).contains("2020-03-26 14:41:51");
    assertThat(report).contains("2020-03-2614:41:51");
  }

  @Test
  void inventedPlacesSaySo() throws IOException {
    for (Path page : SampleSite.pages()) {
      String path = SampleSite.built().relativize(page).toString();
      if (path.startsWith("99")) {
        assertThat(Jsoup.parse(page).text()).as(path).contains("示例");
        Path report = page.resolveSibling("profile.pdf");
        if (Files.exists(report)) {
          assertThat(SiteText.ofReport(report)).as(report.toString()).contains("示例");
        }
      }
    }
  }

  private static Set<String> ids(Path page) {
    try {
      return new HashSet<>(Jsoup.parse(page).select("[id]").eachAttr("id"));
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  private static String decoded(String text) {
    return URLDecoder.decode(text.replace("+", "%2B"), StandardCharsets.UTF_8);
  }
}
