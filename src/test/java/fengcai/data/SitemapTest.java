package fengcai.data;

import static org.assertj.core.api.Assertions.assertThat;

import fengcai.model.FreePage;
import fengcai.plan.SitePlan;
import fengcai.testdata.FreePageBuilder;
import fengcai.testdata.PublicationBuilder;
import fengcai.testdata.SiteBuilder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;

class SitemapTest {

  private static final String BASE = "https://example.org/wm/";

  /** How many pages a site without any record has in its map. */
  private static final int OWN_PAGES = urls(Sitemap.of(plan(0), BASE).getFirst());

  @Test
  void fillsOneFileToTheBrim() {
    List<DataFile> files = Sitemap.of(plan(50_000 - OWN_PAGES), BASE);
    assertThat(files).hasSize(1);
    assertThat(urls(files.getFirst())).isEqualTo(50_000);
  }

  @Test
  void partsWhatIsTooMuchForOneFile() {
    List<DataFile> files = Sitemap.of(plan(50_001 - OWN_PAGES), BASE);
    assertThat(files.stream().map(file -> file.address().file()))
        .containsExactly("sitemap.xml", "sitemap-1.xml", "sitemap-2.xml");
    assertThat(xml(files.get(0)).select("sitemapindex > sitemap > loc").eachText())
        .containsExactly(BASE + "sitemap-1.xml", BASE + "sitemap-2.xml");
    assertThat(urls(files.get(1))).isEqualTo(50_000);
    assertThat(urls(files.get(2))).isEqualTo(1);
  }

  @Test
  void saysWhenATextChanged() {
    Document map = xml(Sitemap.of(plan(1), BASE).getFirst());
    assertThat(map.select("url:has(loc:containsOwn(wm/p0/)) > lastmod").eachText())
        .containsExactly("2024-02-29");
    assertThat(map.select("url:has(loc:containsOwn(wm/data/)) > lastmod")).isEmpty();
  }

  /** The number alone, since a failure would print all of them. */
  private static int urls(DataFile file) {
    return xml(file).select("urlset > url > loc").size();
  }

  private static Document xml(DataFile file) {
    return Jsoup.parse(new String(file.bytes(), StandardCharsets.UTF_8), "", Parser.xmlParser());
  }

  private static SitePlan plan(int pages) {
    List<FreePage> texts =
        IntStream.range(0, pages)
            .mapToObj(
                i -> new FreePageBuilder("p" + i, "第" + i + "页").updated("2024-02-29").build())
            .toList();
    return SitePlan.of(
        new PublicationBuilder().site(new SiteBuilder().baseUrl(BASE).build()).pages(texts).build(),
        Map.of(),
        LocalDateTime.of(2024, 6, 1, 12, 0));
  }
}
