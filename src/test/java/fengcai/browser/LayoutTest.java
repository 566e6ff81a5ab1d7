package fengcai.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.util.ULocale;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;

/** How pages are laid out from the narrowest telephone to a wide screen, in elder mode and not. */
@ExtendWith(Chromium.class)
class LayoutTest {

  private static final List<Integer> WIDTHS =
      List.of(320, 360, 480, 641, 700, 768, 900, 960, 1024, 1440);

  /** Elements whose text takes several lines, or stands out of the box it belongs to. */
  private static final String DIVIDED_FIGURES =
      """
      [...document.querySelectorAll('.figures dd, .plate strong, .amount, td.number, .conditions strong')]
        .filter(e => e.checkVisibility())
        .filter(e => {
          const range = document.createRange();
          range.selectNodeContents(e);
          const rects = [...range.getClientRects()].filter(r => r.width > 0);
          const box = (e.closest('.figures') ?? e.closest('li, td, dd, p, h2, h3')).getBoundingClientRect();
          return rects.some(r => r.top > rects[0].bottom || r.right > box.right + 1);
        })
        .map(e => e.innerText)
      """;

  /** Headings with the indices of their characters that begin a line. */
  private static final String HEADINGS =
      """
      [...document.querySelectorAll('h1, h2, h3, h4, h5, th, caption, dt, .title, .depth-1')]
        .filter(e => e.checkVisibility() && !e.closest('.results'))
        .map(e => {
          const walker = document.createTreeWalker(e, NodeFilter.SHOW_TEXT);
          const lines = [];
          let text = '', last = null;
          for (let node = walker.nextNode(); node; node = walker.nextNode()) {
            for (let i = 0; i < node.data.length; i++) {
              const range = document.createRange();
              range.setStart(node, i);
              range.setEnd(node, i + 1);
              const rect = range.getClientRects()[0];
              if (rect?.width > 0) {
                if (last && rect.left < last.left && rect.top >= last.bottom - 4) lines.push(text.length);
                last = rect;
              }
              text += node.data[i];
            }
          }
          return {text, lines};
        })
      """;

  private static final String CHART_WIDTHS =
      "[...document.querySelectorAll('.chart svg')].map(e => e.getBoundingClientRect().width)";

  /**
   * No number takes two lines, lines of headings end between words, and nothing stands out
   * sideways.
   */
  @ParameterizedTest
  @EnumSource(names = "NOT_FOUND", mode = Mode.EXCLUDE)
  void linesAndBoxesFitEveryWidth(SamplePage kind, Browser browser) {
    atEveryWidth(
        kind,
        browser,
        (page, where) -> {
          assertThat(page.evaluate(DIVIDED_FIGURES)).as(where).isEqualTo(List.of());
          assertThat(dividedWords(page)).as(where).isEqualTo(List.of());
          assertThat(page.evaluate("document.documentElement.scrollWidth - innerWidth"))
              .as(where)
              .isEqualTo(0);
        });
  }

  private static List<String> dividedWords(Page page) {
    List<String> divided = new ArrayList<>();
    BreakIterator words = BreakIterator.getWordInstance(ULocale.SIMPLIFIED_CHINESE);
    for (Object heading : (List<?>) page.evaluate(HEADINGS)) {
      String text = (String) ((Map<?, ?>) heading).get("text");
      words.setText(text);
      for (Object line : (List<?>) ((Map<?, ?>) heading).get("lines")) {
        int at = ((Number) line).intValue();
        if (!words.isBoundary(at)) {
          divided.add(text.substring(0, at) + "/" + text.substring(at));
        }
      }
    }
    return divided;
  }

  @ParameterizedTest
  @EnumSource(names = {"HOME", "PROFILE", "STATISTICS", "YEAR"})
  void chartsAreNoSmallerInElderMode(SamplePage kind, Browser browser) {
    try (BrowserContext context = browser.newContext()) {
      Page page = context.newPage();
      EveryPageInBrowserTest.open(page, kind.onDisk());
      for (int width : WIDTHS) {
        page.setViewportSize(width, 900);
        elder(page, false);
        List<?> plain = (List<?>) page.evaluate(CHART_WIDTHS);
        elder(page, true);
        List<?> elder = (List<?>) page.evaluate(CHART_WIDTHS);
        assertThat(plain).isNotEmpty();
        for (int i = 0; i < plain.size(); i++) {
          assertThat(((Number) elder.get(i)).doubleValue())
              .as(kind + " at " + width)
              .isGreaterThanOrEqualTo(((Number) plain.get(i)).doubleValue());
        }
      }
      page.setViewportSize(1024, 900);
      double lettering =
          ((Number)
                  page.evaluate(
                      "(svg => 14 * svg.getBoundingClientRect().width / svg.viewBox.baseVal.width)"
                          + "(document.querySelector('.chart svg'))"))
              .doubleValue();
      assertThat(lettering).as("18 pt in pixels").isGreaterThanOrEqualTo(24);
    }
  }

  @Test
  void theNamesOfNeighboursStandBelowTheirLabels(Browser browser) {
    atEveryWidth(
        SamplePage.PROFILE,
        browser,
        (page, where) ->
            assertThat(
                    page.evaluate(
                        "[...document.querySelectorAll('.neighbours a')].map(a =>"
                            + " a.children[1].getBoundingClientRect().top"
                            + " - a.children[0].getBoundingClientRect().bottom >= 0)"))
                .as(where)
                .isEqualTo(List.of(true, true)));
  }

  private static void atEveryWidth(
      SamplePage kind, Browser browser, BiConsumer<Page, String> check) {
    try (BrowserContext context = browser.newContext()) {
      Page page = context.newPage();
      EveryPageInBrowserTest.open(page, kind.onDisk());
      for (int width : WIDTHS) {
        page.setViewportSize(width, 900);
        for (boolean elder : List.of(false, true)) {
          elder(page, elder);
          check.accept(page, kind + " at " + width + (elder ? ", elder mode" : ""));
        }
      }
    }
  }

  private static void elder(Page page, boolean elder) {
    page.evaluate("on => document.documentElement.toggleAttribute('data-elder', on)", elder);
  }
}
