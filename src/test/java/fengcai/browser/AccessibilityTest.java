package fengcai.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;

/** Whether everyone can read and use the pages (WCAG 2.2 AA, GB/T 37668-2019). */
@ExtendWith(Chromium.class)
class AccessibilityTest {

  /** The tags of axe's rules that stand for a standard. */
  static final List<String> STANDARDS =
      List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice");

  private static final double ELDER_POINTS = 24;

  @ParameterizedTest
  @EnumSource(names = "NOT_FOUND", mode = Mode.EXCLUDE)
  void axeFindsNothingInAnyWayOfReading(SamplePage kind, Browser browser) {
    List<String> found = new ArrayList<>();
    try (BrowserContext context = browser.newContext(new NewContextOptions().setBypassCSP(true))) {
      Page page = context.newPage();
      EveryPageInBrowserTest.open(page, kind.onDisk());
      Axe axe = Axe.in(page);
      for (String mode : List.of("plain", "elder", "contrast", "dark")) {
        page.evaluate(
            "mode => { for (const each of ['elder', 'contrast'])"
                + " document.documentElement.toggleAttribute('data-' + each, each === mode); }",
            mode);
        ColorScheme scheme = mode.equals("dark") ? ColorScheme.DARK : ColorScheme.LIGHT;
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(scheme));
        // The modes differ in style only, so rules that do not depend on it run once.
        List<String> violations =
            mode.equals("plain")
                ? axe.tagged(STANDARDS)
                : axe.rules("color-contrast", "target-size");
        violations.forEach(violation -> found.add(mode + ": " + violation));
      }
    }
    assertThat(found).as(kind.toString()).isEmpty();
  }

  @ParameterizedTest
  @EnumSource(names = "NOT_FOUND", mode = Mode.EXCLUDE)
  void theKeyboardReachesEverythingVisibly(SamplePage kind, Browser browser) {
    try (BrowserContext context = browser.newContext()) {
      Page page = context.newPage();
      EveryPageInBrowserTest.open(page, kind.onDisk());
      page.evaluate("document.activeElement.blur()");
      int reachable =
          ((Number)
                  page.evaluate(
                      "[...document.querySelectorAll('a[href], button, input, select, [tabindex]')]"
                          + ".filter(e => e.checkVisibility() && !e.disabled).length"))
              .intValue();
      page.evaluate(
          "window.stops = []; document.addEventListener('focusin', event => {"
              + " const e = event.target, s = getComputedStyle(e);"
              + " stops.push({text: e.outerHTML.slice(0, 80),"
              + " seen: s.outlineStyle !== 'none' && parseFloat(s.outlineWidth) >= 2}); })");
      for (int i = 0; i < reachable; i++) {
        page.keyboard().press("Tab");
      }
      assertThat(page.evaluate("stops.length")).as(kind.toString()).isEqualTo(reachable);
      assertThat(page.evaluate("stops.filter(stop => !stop.seen).map(stop => stop.text)"))
          .as(kind.toString())
          .isEqualTo(List.of());
    }
  }

  @Test
  void theFirstStopSkipsToTheText(Browser browser) {
    try (BrowserContext context = browser.newContext()) {
      Page page = context.newPage();
      EveryPageInBrowserTest.open(page, SamplePage.PROFILE.onDisk());
      page.keyboard().press("Tab");
      page.keyboard().press("Enter");
      assertThat(page.url()).endsWith("#main");
    }
  }

  @Test
  void elderModeIsLargeAndRemembered(Browser browser) {
    try (BrowserContext context = browser.newContext()) {
      Page page = context.newPage();
      EveryPageInBrowserTest.open(page, SamplePage.PROFILE.onDisk());
      page.getByLabel("适老版").check();
      assertLarge(page);
      EveryPageInBrowserTest.open(page, SamplePage.STATISTICS.onDisk());
      assertLarge(page);
      page.getByLabel("适老版").uncheck();
      assertThat(page.evaluate("getComputedStyle(document.querySelector('main')).fontSize"))
          .isNotEqualTo("24px");
    }
  }

  @Test
  void elderModeNeedsNoScript(Browser browser) {
    try (BrowserContext context =
        browser.newContext(new NewContextOptions().setJavaScriptEnabled(false))) {
      Page page = context.newPage();
      EveryPageInBrowserTest.open(page, SamplePage.PROFILE.onDisk());
      page.getByLabel("适老版").check();
      assertLarge(page);
    }
  }

  /** Text of at least 18 pt, targets of at least 60 px, line spacing of at least 1.3. */
  private static void assertLarge(Page page) {
    assertThat(
            page.evaluate(
                "[...document.querySelectorAll('body *')].filter(e => e.checkVisibility()"
                    + " && !e.closest('svg') && [...e.childNodes].some(n => n.nodeType === 3"
                    + " && n.data.trim()) && parseFloat(getComputedStyle(e).fontSize) < "
                    + ELDER_POINTS
                    + ").map(e => e.outerHTML.slice(0, 80))"))
        .isEqualTo(List.of());
    assertThat(
            page.evaluate(
                "[...document.querySelectorAll('.menu a, .modes label, .reader a, .reader button,"
                    + " .years a, .find input, .find button, .neighbours a')].filter(e => {"
                    + " const r = e.getBoundingClientRect(); return r.width < 60 || r.height < 60;"
                    + " }).map(e => e.outerHTML.slice(0, 80))"))
        .isEqualTo(List.of());
    assertThat(
            ((Number)
                    page.evaluate(
                        "(s => parseFloat(s.lineHeight) / parseFloat(s.fontSize))"
                            + "(getComputedStyle(document.body))"))
                .doubleValue())
        .isGreaterThanOrEqualTo(1.3);
  }

  /** Targets outside running text are at least 44 px high. */
  @ParameterizedTest
  @EnumSource(names = "NOT_FOUND", mode = Mode.EXCLUDE)
  void targetsAreLargeEnough(SamplePage kind, Browser browser) {
    try (BrowserContext context =
        browser.newContext(new NewContextOptions().setViewportSize(390, 844))) {
      Page page = context.newPage();
      EveryPageInBrowserTest.open(page, kind.onDisk());
      assertThat(
              page.evaluate(
                  "[...document.querySelectorAll('.menu a, .modes label, .reader a, .reader button,"
                      + " .years a, .find input, .find button, .neighbours a, .ways a, select,"
                      + " .reports a')].filter(e => e.checkVisibility()"
                      + " && e.getBoundingClientRect().height < 44)"
                      + ".map(e => e.outerHTML.slice(0, 80))"))
          .as(kind.toString())
          .isEqualTo(List.of());
    }
  }
}
