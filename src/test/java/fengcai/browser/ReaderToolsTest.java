package fengcai.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Download;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ReducedMotion;
import fengcai.SampleSite;
import java.nio.file.Files;
import java.util.Comparator;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What readers do with a page besides reading it. */
@ExtendWith(Chromium.class)
class ReaderToolsTest {

  /** Replaces the browser's speech synthesis and records what it would say. */
  private static final String VOICE =
      "window.said = []; window.SpeechSynthesisUtterance = class { constructor(text)"
          + " { this.text = text; } };"
          + " Object.defineProperty(window, 'speechSynthesis', {value: {speaking: false,"
          + " getVoices: () => [], addEventListener() {}, cancel() { said.push('(cancel)'); },"
          + " speak(words) { said.push(words.text); words.onend?.({}); }}});";

  private static final NewContextOptions STILL =
      new NewContextOptions().setReducedMotion(ReducedMotion.REDUCE);

  @Test
  void aTableIsSortedByAnyColumnBothWays(Browser browser) {
    try (BrowserContext context = browser.newContext()) {
      Page page = context.newPage();
      EveryPageInBrowserTest.open(page, SamplePage.STATISTICS.onDisk());
      page.locator("table[data-sortable] thead button").nth(2).focus();
      page.keyboard().press("Enter");
      List<Long> rising = volunteers(page);
      assertThat(rising).hasSizeGreaterThan(5).isSorted();
      page.keyboard().press("Enter");
      List<Long> falling = volunteers(page);
      assertThat(falling).isSortedAccordingTo(Comparator.reverseOrder());
      assertThat(falling).containsExactlyInAnyOrderElementsOf(rising);
      assertThat(page.locator("th[aria-sort=descending]").count()).isEqualTo(1);
    }
  }

  @Test
  void daysAreSortedAsDaysAndWhatIsNotKnownComesLast(Browser browser) {
    try (BrowserContext context = browser.newContext()) {
      Page page = context.newPage();
      EveryPageInBrowserTest.open(page, SamplePage.STATISTICS.onDisk());
      page.locator("table[data-sortable] thead button").nth(7).click();
      List<String> days = column(page, "统计日期");
      assertThat(days).hasSizeGreaterThan(5).isSorted();
      page.locator("table[data-sortable] thead button").nth(3).click();
      assertThat(column(page, "占常住人口")).endsWith("—", "—", "—").startsWith("12.6%");
    }
  }

  private static List<String> column(Page page, String label) {
    return page
        .locator("table[data-sortable]")
        .first()
        .locator("tbody td[data-label^=" + label + "]")
        .allTextContents()
        .stream()
        .map(String::strip)
        .toList();
  }

  private static List<Long> volunteers(Page page) {
    return column(page, "注册志愿者").stream().map(cell -> Long.valueOf(cell.replace(",", ""))).toList();
  }

  @Test
  void theStoryIsReadAloudAndStopped(Browser browser) {
    try (BrowserContext context = browser.newContext()) {
      Page page = context.newPage();
      page.addInitScript(VOICE);
      EveryPageInBrowserTest.open(page, SamplePage.PLAIN_PROFILE.onDisk());
      page.getByRole(AriaRole.BUTTON, new GetByRoleOptions().setName("朗读")).click();
      String said = (String) page.evaluate("said.join('')");
      String story = page.locator(".prose p").first().textContent();
      assertThat(said).contains(story.substring(0, 20)).doesNotContain("回到顶部");
    }
  }

  @Test
  void theAddressCanBePassedOn(Browser browser) {
    try (BrowserContext context = browser.newContext(STILL)) {
      Page page = context.newPage();
      EveryPageInBrowserTest.open(page, SamplePage.PROFILE.onDisk());
      assertThat(page.getByText("分享到微博").getAttribute("href"))
          .contains("url=https%3A%2F%2Ffengcai.example.org%2F990101%2Fhuaifengli%2F");
      page.getByText("微信扫码").click();
      assertThat(page.url()).endsWith("#code");
      assertThat(page.locator("#code svg[role=img]").isVisible()).isTrue();
      page.getByText("回到顶部").first().click();
      assertThat(page.evaluate("scrollY")).isEqualTo(0);
    }
  }

  @Test
  void aSpreadsheetIsDownloaded(Browser browser) throws Exception {
    try (BrowserContext context = browser.newContext()) {
      Page page = context.newPage();
      EveryPageInBrowserTest.open(page, SamplePage.HOME.onDisk());
      page.getByText("数据下载").click();
      Download download =
          page.waitForDownload(() -> page.locator("a[href='communities.xlsx']").click());
      assertThat(download.suggestedFilename()).isEqualTo("communities.xlsx");
      assertThat(Files.readAllBytes(download.path()))
          .isEqualTo(Files.readAllBytes(SampleSite.built().resolve("data/communities.xlsx")));
    }
  }

  @Test
  void aProfileLeadsOnAndBack(Browser browser) {
    try (BrowserContext context = browser.newContext()) {
      Page page = context.newPage();
      EveryPageInBrowserTest.open(page, SamplePage.PROFILE.onDisk());
      String title = page.locator("h1").textContent();
      page.locator("a[rel=next]").click();
      assertThat(page.locator("h1").textContent()).isNotEqualTo(title);
      page.locator("a[rel=prev]").click();
      assertThat(page.locator("h1").textContent()).isEqualTo(title);
    }
  }
}
