package fengcai.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.WaitUntilState;
import fengcai.SampleSite;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;

/** Properties of every kind of page in a browser, from a folder and from a server. */
@ExtendWith(Chromium.class)
class EveryPageInBrowserTest {

  private static final List<Integer> WIDTHS = List.of(320, 768, 1280);

  /** HTML, style and script of a profile, in bytes. */
  private static final long PROFILE_BUDGET = 60 * 1024;

  /** Of any other page, lists and tables and all. */
  private static final long PAGE_BUDGET = 120 * 1024;

  /** A page, its style, its script and its pictures. */
  private static final int MOST_REQUESTS = 12;

  @ParameterizedTest
  @EnumSource(names = "NOT_FOUND", mode = Mode.EXCLUDE)
  void opensFromAFolderWithoutComplaint(SamplePage kind, Browser browser) {
    try (BrowserContext context = browser.newContext()) {
      Page page = context.newPage();
      Watched watched = Watched.of(page);
      open(page, kind.onDisk());
      assertThat(watched.complaints()).isEmpty();
      assertThat(watched.requests()).allMatch(url -> url.startsWith("file:"));
      assertThat(page.locator("h1").textContent()).isNotBlank();
    }
  }

  @ParameterizedTest
  @EnumSource(names = "NOT_FOUND", mode = Mode.EXCLUDE)
  void fitsEveryWidthWithoutScrollingSideways(SamplePage kind, Browser browser) {
    try (BrowserContext context = browser.newContext()) {
      Page page = context.newPage();
      for (int width : WIDTHS) {
        page.setViewportSize(width, 900);
        open(page, kind.onDisk());
        assertThat(page.evaluate("document.documentElement.scrollWidth"))
            .as(kind + " at " + width)
            .isEqualTo(width);
        page.screenshot(
            new Page.ScreenshotOptions()
                .setFullPage(true)
                .setPath(Path.of("target/screenshots", kind + "-" + width + ".png")));
      }
    }
  }

  /** 1280 px at 400 % zoom are 320 px wide (WCAG 1.4.10). */
  @ParameterizedTest
  @EnumSource(names = "NOT_FOUND", mode = Mode.EXCLUDE)
  void canBeReadLargeAndPlainOnANarrowScreen(SamplePage kind, Browser browser) {
    try (BrowserContext context =
        browser.newContext(
            new NewContextOptions().setViewportSize(320, 256).setDeviceScaleFactor(4))) {
      Page page = context.newPage();
      open(page, kind.onDisk());
      page.evaluate("document.documentElement.setAttribute('data-elder', '')");
      assertThat(page.evaluate("document.documentElement.scrollWidth"))
          .as(kind.toString())
          .isEqualTo(320);
    }
  }

  @ParameterizedTest
  @EnumSource(names = "NOT_FOUND", mode = Mode.EXCLUDE)
  void isWholeWithoutScripts(SamplePage kind, Browser browser) {
    String with;
    try (BrowserContext context = browser.newContext()) {
      Page page = context.newPage();
      open(page, kind.onDisk());
      with = words(page);
    }
    try (BrowserContext context =
        browser.newContext(new NewContextOptions().setJavaScriptEnabled(false))) {
      Page page = context.newPage();
      open(page, kind.onDisk());
      String without = words(page);
      if (kind != SamplePage.SEARCH) {
        with.lines().forEach(line -> assertThat(without).contains(line.strip()));
      }
      assertThat(without).isNotBlank();
    }
  }

  /** The text of the main part without what scripts add. */
  private static String words(Page page) {
    return page.locator("main")
        .innerText()
        .replaceAll("[⇅↑↓]", "")
        .replaceAll("\\s*(朗读|打印|复制网址)", "");
  }

  @ParameterizedTest
  @EnumSource(names = "NOT_FOUND", mode = Mode.EXCLUDE)
  void nothingMovesWhileItLoads(SamplePage kind, Browser browser) {
    try (BrowserContext context =
        browser.newContext(new NewContextOptions().setViewportSize(390, 844))) {
      Page page = context.newPage();
      page.addInitScript(
          "window.shifts = 0; new PerformanceObserver(list => list.getEntries().forEach("
              + "entry => { window.shifts += entry.value; }))"
              + ".observe({type: 'layout-shift', buffered: true});");
      open(page, kind.onDisk());
      assertThat(((Number) page.evaluate("window.shifts")).doubleValue())
          .as(kind.toString())
          .isLessThan(0.01);
    }
  }

  @Test
  void aSubPathOfAServerIsAsGoodAsAFolder(Browser browser, @TempDir Path folder) throws Exception {
    try (Nginx server = Nginx.serving(SampleSite.built(), "/office/fengcai/", folder);
        BrowserContext context = browser.newContext()) {
      for (SamplePage kind : SamplePage.values()) {
        if (kind == SamplePage.NOT_FOUND) {
          continue;
        }
        Page page = context.newPage();
        Watched watched = Watched.of(page);
        AtomicLong bytes = new AtomicLong();
        page.onResponse(response -> bytes.addAndGet(weight(response)));
        open(page, server.address() + kind.file());
        assertThat(watched.complaints()).as(kind.toString()).isEmpty();
        assertThat(watched.requests())
            .as(kind.toString())
            .hasSizeLessThanOrEqualTo(MOST_REQUESTS)
            .allMatch(url -> url.startsWith(server.address()));
        boolean profile = kind == SamplePage.PROFILE || kind == SamplePage.PLAIN_PROFILE;
        assertThat(bytes.get())
            .as(kind + " in bytes")
            .isPositive()
            .isLessThan(profile ? PROFILE_BUDGET : PAGE_BUDGET);
        page.close();
      }
    }
  }

  /** A server sends 404.html for any missing address, at any depth. */
  @Test
  void thePageForMissingAddressesIsWholeAtAnyDepth(Browser browser, @TempDir Path folder)
      throws Exception {
    try (Nginx server = Nginx.serving(SampleSite.built(), "/", folder);
        BrowserContext context = browser.newContext()) {
      Page page = context.newPage();
      Response response = page.navigate(server.address() + "990101/no/such/page/");
      assertThat(response.status()).isEqualTo(404);
      assertThat(page.evaluate("document.styleSheets.length")).isEqualTo(1);
      page.getByText("回到网站首页").click();
      assertThat(page.url()).isEqualTo(server.address() + "index.html");
    }
  }

  /** The size of HTML, style and script in bytes; 0 for anything else. */
  private static long weight(Response response) {
    return response.url().matches(".*\\.(html|css|js)(\\?.*)?") ? response.body().length : 0;
  }

  static void open(Page page, String url) {
    page.navigate(url, new Page.NavigateOptions().setWaitUntil(WaitUntilState.LOAD));
  }
}
