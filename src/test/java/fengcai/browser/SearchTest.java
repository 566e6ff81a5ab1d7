package fengcai.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.WaitUntilState;
import fengcai.SampleSite;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Queries on the search page, compared with a plain scan of all texts. */
@ExtendWith(Chromium.class)
class SearchTest {

  private static final String SEARCHED = "html[data-searched]";
  private static final int FEWEST_QUESTIONS = 200;

  /** Resolves when the search is done. */
  private static final String ANSWERED =
      """
      new Promise((done) => {
        const root = document.documentElement;
        const look = () => 'searched' in root.dataset && done();
        new MutationObserver(look).observe(root, {attributes: true});
        look();
      })
      """;

  private static final Page.NavigateOptions COMMITTED =
      new Page.NavigateOptions().setWaitUntil(WaitUntilState.COMMIT);

  /** The addresses found and the links to further pages, one a line. */
  private static final String ANSWER =
      "[...document.querySelectorAll('.results h2 a')]"
          + ".map(link => link.getAttribute('href').replace('../', ''))"
          + ".concat(document.querySelector('.pages').textContent).join('\\n')";

  private static final List<String> FACTS =
      List.of("name", "title", "teams", "honours", "partners");

  /** Parts of a story that stand on lines of their own, and what teams do. */
  private static final String TEXTS =
      ".prose :is(p, li, h3, h4, td, th, figcaption), .teams .tasks,"
          + " .teams .meta span:not(:matchesOwn(人$|成立$))";

  @Test
  void findsWhatAPlainScanFinds(Browser browser) throws IOException {
    Map<String, List<String>> texts = texts();
    List<Question> questions = Question.all();
    assertThat(questions).hasSizeGreaterThanOrEqualTo(FEWEST_QUESTIONS);
    List<String> wrong = new ArrayList<>();
    try (BrowserContext context = browser.newContext()) {
      Page page = context.newPage();
      for (Question question : questions) {
        Set<String> found = found(page, question.query());
        if (question.profile().isPresent()) {
          if (!found.contains(question.profile().get())) {
            wrong.add(question + " finds " + found);
          }
        } else if (!found.equals(scan(texts, question.scanned()))) {
          wrong.add(question + " finds " + found + ", not " + scan(texts, question.scanned()));
        }
      }
    }
    assertThat(wrong).isEmpty();
  }

  /** The profiles one of whose texts has a word, for each of the words. */
  private static Set<String> scan(Map<String, List<String>> texts, String words) {
    Set<String> found = new TreeSet<>();
    texts.forEach(
        (profile, own) -> {
          boolean all = true;
          for (String word : words.split("[\\s　，]+", -1)) {
            all &= own.stream().anyMatch(text -> text.contains(word));
          }
          if (all) {
            found.add(profile);
          }
        });
    return found;
  }

  /** Of each profile what the tables tell of it and what stands in its story. */
  private static Map<String, List<String>> texts() throws IOException {
    Map<String, List<String>> texts = new LinkedHashMap<>();
    Map<String, String> campaigns = new LinkedHashMap<>();
    table("campaigns")
        .forEach(row -> campaigns.put(row.get("campaign").asString(), row.get("name").asString()));
    for (JsonNode row : table("communities")) {
      String address = row.get("address").asString() + "/index.html";
      List<String> own = new ArrayList<>();
      FACTS.forEach(key -> row.path(key).forEach(fact -> own.add(fact.asString())));
      FACTS.forEach(key -> own.add(row.path(key).asString("")));
      own.add(campaigns.getOrDefault(row.path("campaign").asString(""), ""));
      own.add(row.get("regionName").asString() + row.path("street").asString(""));
      Document page = Jsoup.parse(SampleSite.built().resolve(address));
      own.addAll(page.select(TEXTS).eachText());
      own.addAll(page.select("meta[name=description]").eachAttr("content"));
      texts.put(address, own);
    }
    return texts;
  }

  private static JsonNode table(String name) {
    Path file = SampleSite.built().resolve("data/" + name + ".json");
    return new JsonMapper().readTree(file.toFile());
  }

  private static Set<String> found(Page page, String query) {
    Set<String> found = new TreeSet<>();
    for (int number = 1; ; number++) {
      ask(page, "q=" + encoded(query) + "&page=" + number);
      String answer = (String) page.evaluate(ANSWER);
      answer.lines().filter(link -> link.endsWith(".html")).forEach(found::add);
      if (!answer.contains("下一页")) {
        return found;
      }
    }
  }

  private static void ask(Page page, String query) {
    page.navigate(SamplePage.SEARCH.onDisk() + "?" + query, COMMITTED);
    page.evaluate(ANSWERED);
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }

  @Test
  void theBoxOfAnyPageLeadsToAnAddressThatCanBeShared(Browser browser) {
    try (BrowserContext context = browser.newContext()) {
      Page page = context.newPage();
      EveryPageInBrowserTest.open(page, SamplePage.PROFILE.onDisk());
      page.getByLabel("搜索社区").fill("夜巡");
      page.keyboard().press("Enter");
      page.waitForSelector(SEARCHED);
      assertThat(page.url()).endsWith("search/index.html?q=" + encoded("夜巡"));
      assertThat(page.locator(".results mark").first().textContent()).isEqualTo("夜巡");
      assertThat(page.locator("[role=status]").textContent()).matches("找到 \\d+ 个社区。");
      List<String> titles = page.locator(".results h2").allTextContents();
      Page other = context.newPage();
      other.navigate(page.url());
      other.waitForSelector(SEARCHED);
      assertThat(other.locator(".results h2").allTextContents()).isEqualTo(titles);
    }
  }

  @Test
  void regionAndHonourNarrow(Browser browser) {
    try (BrowserContext context = browser.newContext()) {
      Page page = context.newPage();
      ask(page, "q=" + encoded("社区"));
      int all = count(page);
      page.locator("[name=region]").selectOption("990102");
      page.waitForURL("**region=990102**");
      page.waitForSelector(SEARCHED);
      int there = count(page);
      assertThat(there).isPositive().isLessThan(all);
      assertThat(page.locator(".results .note").allTextContents())
          .isNotEmpty()
          .allMatch(place -> place.contains("长浦区"));
      page.locator("[name=honour]").selectOption("全国示例学雷锋活动站点");
      page.waitForURL("**honour=**");
      page.waitForSelector(SEARCHED);
      assertThat(count(page)).isPositive().isLessThan(there);
      page.goBack();
      page.waitForSelector(SEARCHED);
      assertThat(count(page)).isEqualTo(there);
      assertThat(page.locator("[name=region]").inputValue()).isEqualTo("990102");
    }
  }

  private static int count(Page page) {
    String said = page.locator("[role=status]").textContent();
    return Integer.parseInt(said.replaceFirst("^找到 (\\d+) 个社区.*", "$1"));
  }

  @Test
  void theKeyboardGoesThroughTheResults(Browser browser) {
    try (BrowserContext context = browser.newContext()) {
      Page page = context.newPage();
      ask(page, "q=" + encoded("社区"));
      page.keyboard().press("/");
      assertThat(focused(page)).isEqualTo("q");
      page.keyboard().press("ArrowDown");
      page.keyboard().press("ArrowDown");
      assertThat(focused(page)).isEqualTo(page.locator(".results h2 a").nth(1).textContent());
      page.keyboard().press("ArrowUp");
      String first = page.locator(".results h2 a").first().textContent();
      assertThat(focused(page)).isEqualTo(first);
      page.keyboard().press("Enter");
      page.waitForURL(url -> !url.contains("search"));
      assertThat(page.locator("h1").textContent()).isEqualTo(first);
    }
  }

  private static Object focused(Page page) {
    return page.evaluate("document.activeElement.id || document.activeElement.textContent");
  }

  @Test
  void whatIsNotThereIsSaid(Browser browser) {
    try (BrowserContext context = browser.newContext()) {
      Page page = context.newPage();
      ask(page, "q=" + encoded("<b>外星人</b>"));
      assertThat(page.locator("[role=status]").textContent()).contains("没有找到“<b>外星人</b>”");
    }
  }

  @Test
  void withoutScriptsItLeadsToTheLists(Browser browser) {
    try (BrowserContext context =
        browser.newContext(new NewContextOptions().setJavaScriptEnabled(false))) {
      Page page = context.newPage();
      EveryPageInBrowserTest.open(page, SamplePage.SEARCH.onDisk());
      page.locator("noscript a").first().click();
      assertThat(page.url()).endsWith("sitemap/index.html");
    }
  }

  @Test
  void aServerBelowAPathServesItToo(Browser browser, @TempDir Path folder) throws Exception {
    try (Nginx server = Nginx.serving(SampleSite.built(), "/office/fengcai/", folder);
        BrowserContext context = browser.newContext()) {
      Page page = context.newPage();
      Watched watched = Watched.of(page);
      page.navigate(server.address() + "search/index.html?q=xsd");
      page.waitForSelector(SEARCHED);
      page.locator(".results h2 a").first().click();
      assertThat(page.url()).isEqualTo(server.address() + "130703/xishandi/index.html");
      assertThat(watched.complaints()).isEmpty();
      assertThat(watched.requests()).allMatch(url -> url.startsWith(server.address()));
    }
  }
}
