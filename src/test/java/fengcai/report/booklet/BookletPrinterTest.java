package fengcai.report.booklet;

import static org.assertj.core.api.Assertions.assertThat;

import fengcai.plan.report.BookletReport;
import fengcai.report.ReportPrinter;
import fengcai.report.SampleBooklet;
import fengcai.report.SampleProfile;
import fengcai.report.font.FontLibrary;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineNode;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A booklet as its reader finds it. */
class BookletPrinterTest {

  private static final FontLibrary FONTS = FontLibrary.builtIn();

  @ParameterizedTest
  @ValueSource(strings = {"showcase", "gongwen"})
  void contentsAndIndexNameThePageOfEachProfile(String theme) throws IOException {
    try (PDDocument document = load(theme)) {
      List<String> pages = pages(document);
      for (String name : List.of("柳塘社区", "北园社区", "蔚然社区")) {
        int number = opening(pages, name);
        assertThat(number % 2).as("%s begins on the right", name).isEqualTo(1);
        assertThat(entries(pages.get(2), name)).containsExactly(number);
        assertThat(entries(pages.getLast(), name)).containsExactly(number);
      }
    }
  }

  @Test
  void theOutlineIsThreeLevelsDeep() throws IOException {
    try (PDDocument document = load("showcase")) {
      assertThat(outline(document.getDocumentCatalog().getDocumentOutline(), 1))
          .containsSubsequence(
              "1 目录",
              "1 统计",
              "1 荣誉名册",
              "1 东湖区",
              "2 北园社区",
              "2 柳塘社区：把门前小事办成暖心实事",
              "3 事迹简介",
              "1 西山区",
              "2 蔚然社区：把门前小事办成暖心实事",
              "1 索引");
    }
  }

  @Test
  void aChapterOfOneProfileIsNamedOverIt() throws IOException {
    BookletReport booklet =
        SampleBooklet.of(
            List.of(
                SampleProfile.community("990103/liutang", "柳塘社区"),
                SampleProfile.bareCommunity(),
                SampleProfile.community("990104/yuxian", "蔚然社区")));
    try (PDDocument document = load("showcase", booklet)) {
      List<String> pages = pages(document);
      int number = entries(pages.get(2), "西山区").getFirst();
      assertThat(pages.get(number - 1)).containsSubsequence("西山区", "蔚然社区", "注册志愿者");
      assertThat(number % 2).isEqualTo(1);
      assertThat(outline(document.getDocumentCatalog().getDocumentOutline(), 1))
          .containsSubsequence("1 西山区", "2 蔚然社区：把门前小事办成暖心实事");
    }
  }

  @Test
  void statisticsBeginOnTheLeft() throws IOException {
    try (PDDocument document = load("showcase")) {
      assertThat(opening(pages(document), "统计") % 2).isZero();
    }
  }

  private static PDDocument load(String theme) throws IOException {
    return load(theme, SampleBooklet.of());
  }

  private static PDDocument load(String theme, BookletReport booklet) throws IOException {
    ReportPrinter printer =
        new ReportPrinter(
            SampleProfile.site(), SampleProfile.theme(theme), FONTS, SampleProfile::media);
    byte[] pdf = printer.print(booklet, profile -> SampleProfile.story()).pdf();
    Path folder = Files.createDirectories(Path.of("target", "reports"));
    Files.write(folder.resolve("booklet-" + theme + ".pdf"), pdf);
    return Loader.loadPDF(pdf);
  }

  private static List<String> pages(PDDocument document) throws IOException {
    List<String> pages = new ArrayList<>();
    for (int page = 1; page <= document.getNumberOfPages(); page++) {
      PDFTextStripper stripper = new PDFTextStripper();
      stripper.setStartPage(page);
      stripper.setEndPage(page);
      stripper.setSortByPosition(true);
      pages.add(stripper.getText(document));
    }
    return pages;
  }

  /** The page on which something begins after the lists of the front. */
  private static int opening(List<String> pages, String title) {
    for (int i = 3; i < pages.size(); i++) {
      if (pages.get(i).lines().limit(3).anyMatch(line -> line.strip().startsWith(title))) {
        return i + 1;
      }
    }
    throw new AssertionError("no page opens with " + title + ": " + pages);
  }

  private static List<Integer> entries(String page, String words) {
    List<Integer> numbers = new ArrayList<>();
    for (String line : page.lines().toList()) {
      String[] parts = line.strip().split("\\s+", -1);
      for (int i = 0; i + 1 < parts.length; i++) {
        if (parts[i].startsWith(words)) {
          numbers.add(Integer.valueOf(parts[parts.length > 2 && i == 0 ? 1 : parts.length - 1]));
        }
      }
    }
    return numbers;
  }

  private static List<String> outline(PDOutlineNode node, int level) {
    List<String> titles = new ArrayList<>();
    for (PDOutlineItem item : node.children()) {
      titles.add(level + " " + item.getTitle());
      titles.addAll(outline(item, level + 1));
    }
    return titles;
  }
}
