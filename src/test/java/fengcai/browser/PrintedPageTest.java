package fengcai.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Media;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;

/** Pages printed with a browser's default settings, without backgrounds. */
@ExtendWith(Chromium.class)
class PrintedPageTest {

  private static final int DPI = 96;

  /** Headings, captions and the heads of tables, which have to be followed by what they head. */
  private static final String HEADS =
      "[...document.querySelectorAll('h1, h2, h3, h4, caption, .chart figcaption, thead tr')]"
          + ".filter(e => e.checkVisibility()).map(e => e.innerText.replace(/\\\\s/g, ''))";

  @ParameterizedTest
  @EnumSource(names = "NOT_FOUND", mode = Mode.EXCLUDE)
  void noPageEndsWithAHeading(SamplePage kind, Browser browser) throws IOException {
    try (BrowserContext context = browser.newContext()) {
      Page page = opened(context, kind);
      List<?> heads = (List<?>) page.evaluate(HEADS);
      for (String printed : texts(printed(page))) {
        assertThat(heads.stream().map(Object::toString).filter(head -> !head.isEmpty()).toList())
            .as(kind + ": " + printed)
            .noneMatch(printed::endsWith);
      }
    }
  }

  @Test
  void aTableContinuedOnAPageHasItsHeadThere(Browser browser) throws IOException {
    try (BrowserContext context = browser.newContext()) {
      List<String> pages = texts(printed(opened(context, SamplePage.YEAR)));
      String head = "社区名次所在地注册志愿者（人）统计日期";
      assertThat(pages.stream().filter(page -> page.contains(head)).count()).isGreaterThan(1);
    }
  }

  @Test
  void cardsStandOnOnePage(Browser browser) throws IOException {
    try (BrowserContext context = browser.newContext()) {
      Page page = opened(context, SamplePage.HOME);
      List<?> cards =
          (List<?>)
              page.evaluate(
                  "[...document.querySelectorAll('.profiles li')].map(li =>"
                      + " [li.querySelector('h3'), li.querySelector('.plate strong, .count strong')]"
                      + ".map(e => e.innerText))");
      List<String> pages = texts(printed(page));
      assertThat(cards).isNotEmpty();
      for (Object card : cards) {
        List<String> parts = ((List<?>) card).stream().map(Object::toString).toList();
        assertThat(pages)
            .as(parts.toString())
            .anyMatch(text -> parts.stream().allMatch(text::contains));
      }
    }
  }

  /** A tab in the site's colour begins the rule above each section. */
  @Test
  void theTabsOfSectionsArePrinted(Browser browser) throws IOException {
    try (BrowserContext context = browser.newContext()) {
      Page page = opened(context, SamplePage.PLAIN_PROFILE);
      Object sections =
          page.evaluate(
              "[...document.querySelectorAll('main h2')].filter(e => e.checkVisibility()"
                  + " && getComputedStyle(e, '::before').content !== 'none').length");
      int tabs = 0;
      try (PDDocument document = Loader.loadPDF(printed(page))) {
        PDFRenderer renderer = new PDFRenderer(document);
        for (int i = 0; i < document.getNumberOfPages(); i++) {
          tabs += tabs(renderer.renderImageWithDPI(i, DPI));
        }
      }
      assertThat(tabs).isPositive().isEqualTo(sections);
    }
  }

  /** How often the left margin's edge turns red, counted from the top, for as wide as a tab is. */
  private static int tabs(BufferedImage image) {
    int tabs = 0;
    boolean before = false;
    for (int y = 0; y < image.getHeight(); y++) {
      boolean red = true;
      for (int x = 65; x < 100; x++) {
        int rgb = image.getRGB(x, y);
        red &= (rgb >> 16 & 255) > 120 && (rgb >> 8 & 255) < 90;
      }
      tabs += red && !before ? 1 : 0;
      before = red;
    }
    return tabs;
  }

  private static Page opened(BrowserContext context, SamplePage kind) {
    Page page = context.newPage();
    EveryPageInBrowserTest.open(page, kind.onDisk());
    page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
    return page;
  }

  private static byte[] printed(Page page) {
    return page.pdf(new Page.PdfOptions().setFormat("A4").setPreferCSSPageSize(true));
  }

  /** The pages' words without blanks. */
  private static List<String> texts(byte[] pdf) throws IOException {
    List<String> pages = new ArrayList<>();
    try (PDDocument document = Loader.loadPDF(pdf)) {
      for (int i = 1; i <= document.getNumberOfPages(); i++) {
        PDFTextStripper stripper = new PDFTextStripper();
        stripper.setSortByPosition(true);
        stripper.setStartPage(i);
        stripper.setEndPage(i);
        pages.add(stripper.getText(document).replaceAll("\\s", ""));
      }
    }
    return pages;
  }
}
