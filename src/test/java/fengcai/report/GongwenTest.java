package fengcai.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import fengcai.model.IssuedDocument;
import fengcai.model.Site;
import fengcai.model.document.Block;
import fengcai.model.document.Inline;
import fengcai.plan.element.Address;
import fengcai.plan.element.Phrases;
import fengcai.plan.report.ReportKind;
import fengcai.report.box.Theme;
import fengcai.report.font.FontFile;
import fengcai.report.font.FontLibrary;
import fengcai.report.font.FontRole;
import fengcai.report.official.OfficialDocument;
import fengcai.report.section.PrintedReport;
import fengcai.report.section.ReportContext;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The official style against the measures of GB/T 9704-2012, in millimetres from the top left. */
class GongwenTest {

  private static final double MM = 25.4 / 72;
  private static final double EXACT = 0.1;
  private static final double EM = 15.75 * MM;
  private static final double PITCH = 29.53 * MM;
  private static final double TOP = 37;
  private static final double LEFT = 28;

  /** The type area is 225 mm high (5.2.1). */
  private static final double LOWER_EDGE = TOP + 225;

  private static final double CLOSE = 0.2;

  /** Of more rules than these a page is full of a table's rows. */
  private static final int FULL = 20;

  /** Of one line, of two and of three. */
  private static final List<String> TITLES =
      List.of(
          "关于表扬的通报",
          "关于表扬云州市学雷锋志愿服务先进社区和先进个人的通报",
          "云州市精神文明建设委员会办公室关于公布云州市学雷锋志愿服务“四个100”先进典型中最美志愿服务社区名单的通知");

  /** A baseline is 0.88 em below the top of its characters' bodies. */
  private static final double BASELINE = 0.88 * EM;

  /** One character as it stands on paper; {@code inkTop} is its ink's upper edge. */
  private record Mark(
      int page, String text, double x, double baseline, double inkTop, double size) {
    /** The upper edge of the character's body. */
    double top() {
      return baseline - 0.88 * size * MM;
    }
  }

  /** A report's characters and filled boxes. */
  private record Printed(List<Mark> marks, List<DrawnBox> boxes) {
    int pages() {
      return marks.stream().mapToInt(Mark::page).max().orElseThrow();
    }
  }

  private static final List<Mark> MARKS = new ArrayList<>();
  private static final List<Mark> OFFICIAL = new ArrayList<>();

  @BeforeAll
  static void print() throws IOException {
    List<Block> story = new ArrayList<>();
    for (int i = 0; i < 4; i++) {
      story.add(new Block.Paragraph(SampleProfile.text("社区里的人都来帮忙".repeat(40))));
    }
    MARKS.addAll(
        marks(
            SampleProfile.print(printer(SampleProfile.site()), SampleProfile.profile(), story),
            "gongwen-grid"));
    OFFICIAL.addAll(marks(notice(IssuedDocument.NONE), "gongwen-letterhead"));
  }

  @Test
  void everyLineOfBodyTypeStandsOnOneOfTwentyTwoLines() {
    List<Mark> body = body(MARKS);
    assertThat(body).hasSizeGreaterThan(1000);
    for (Mark mark : body) {
      double line = (mark.baseline() - TOP - BASELINE) / PITCH;
      assertThat(Math.abs(line - Math.rint(line)) * PITCH).as(mark.toString()).isLessThan(EXACT);
      assertThat((int) Math.rint(line)).as(mark.toString()).isBetween(0, 21);
    }
  }

  @Test
  void plainHanStandsOnTheTwentyEightColumns() {
    List<Mark> line =
        body(MARKS).stream()
            .filter(mark -> mark.page() == 2)
            .filter(mark -> Math.abs(mark.baseline() - TOP - BASELINE) < EXACT)
            .toList();
    assertThat(line).hasSize(28);
    for (int i = 0; i < line.size(); i++) {
      assertThat(line.get(i).x()).as("%d", i).isCloseTo(LEFT + i * EM, within(EXACT));
    }
  }

  /** 7.5: the dash 7 mm below the type area, whatever font draws it; one character in. */
  @Test
  void pageNumbersStandSevenMillimetresBelowTheTypeAreaAndOneCharacterIn() throws IOException {
    Map<FontRole, Optional<FontFile>> none = Map.of(FontRole.BODY, Optional.empty());
    for (FontLibrary fonts : List.of(FontLibrary.builtIn(), FontLibrary.builtIn().with(none))) {
      List<Mark> marks = printed(issued("关于表扬", fonts, Optional.empty(), 60)).marks();
      for (int page = 1; page <= 2; page++) {
        Mark dash = dash(marks, page);
        assertThat(dash.inkTop()).isCloseTo(LOWER_EDGE + 7, within(CLOSE));
        assertThat(dash.size()).isCloseTo(14, within(0.01));
      }
      assertThat(dash(marks, 1).x()).isGreaterThan(150);
      assertThat(dash(marks, 2).x()).isCloseTo(LEFT + 14 * MM, within(1.0));
    }
  }

  private static Mark dash(List<Mark> marks, int page) {
    return marks.stream()
        .filter(mark -> mark.page() == page && mark.text().equals("—"))
        .filter(mark -> mark.baseline() > LOWER_EDGE)
        .findFirst()
        .orElseThrow();
  }

  /** 7.2.7 and 7.3.1: the rule as wide as the type area, the title two lines below it. */
  @Test
  void theTitleStandsTwoLinesBelowTheRedRule() throws IOException {
    for (Optional<String> number : List.of(Optional.of("云文明办〔2025〕3号"), Optional.<String>empty())) {
      for (int count = 1; count <= TITLES.size(); count++) {
        String title = TITLES.get(count - 1);
        Printed printed = printed(issued(title, FontLibrary.builtIn(), number, 3));
        DrawnBox rule = printed.boxes().getFirst();
        assertThat(rule.left()).isCloseTo(LEFT, within(CLOSE));
        assertThat(rule.right()).isCloseTo(LEFT + 156, within(CLOSE));
        List<Double> lines = lines(printed.marks(), 22);
        assertThat(lines).as(title).hasSize(count);
        assertThat(lines.getFirst() - rule.bottom()).as(title).isCloseTo(2 * PITCH, within(CLOSE));
        for (int i = 1; i < lines.size(); i++) {
          assertThat(lines.get(i) - lines.get(i - 1)).isCloseTo(PITCH, within(CLOSE));
        }
        double first =
            lines(printed.marks(), 15.75).stream()
                .filter(top -> top > rule.bottom())
                .findFirst()
                .orElseThrow();
        assertThat(first - lines.getLast())
            .as("7.3.2: one line between")
            .isCloseTo(2 * PITCH, within(CLOSE));
      }
    }
  }

  /** 7.2.5 and 7.2.7: the number two lines below the issuer, the rule 4 mm below it. */
  @Test
  void theNumberStandsTwoLinesBelowTheIssuer() throws IOException {
    Printed printed =
        printed(issued("关于表扬的通报", FontLibrary.builtIn(), Optional.of("云文明办〔2025〕3号"), 3));
    Mark issuer = printed.marks().getFirst();
    Mark number =
        printed.marks().stream().filter(mark -> mark.text().equals("〔")).findFirst().orElseThrow();
    double issuerFoot = issuer.top() + issuer.size() * MM;
    assertThat(issuer.top()).isCloseTo(TOP + 35, within(CLOSE));
    assertThat(number.top() - issuerFoot).isCloseTo(2 * PITCH, within(CLOSE));
    assertThat(printed.boxes().getFirst().top() - number.top() - EM).isCloseTo(4, within(CLOSE));
    assertThat(printed.boxes().getFirst().height()).isCloseTo(0.6, within(0.01));
  }

  /** 7.4.1: the last rule of the 版记 is the lower edge of the last page's type area. */
  @Test
  void theLastRuleIsTheLowerEdgeOfTheTypeArea() throws IOException {
    for (int paragraphs : List.of(1, 10, 30)) {
      Printed printed =
          printed(issued("关于表扬的通报", FontLibrary.builtIn(), Optional.empty(), paragraphs));
      assertThat(printed.pages() % 2).isZero();
      DrawnBox last = printed.boxes().getLast();
      assertThat(last.page()).isEqualTo(printed.pages());
      assertThat(last.bottom()).isCloseTo(LOWER_EDGE, within(CLOSE));
      assertThat(last.height()).isCloseTo(0.35, within(0.01));
      assertThat(last.right() - last.left()).isCloseTo(156, within(CLOSE));
    }
  }

  /** 5.2.1: whatever stands first or last on a page stands within its type area. */
  @Test
  void nothingReachesBeyondTheTypeArea() throws IOException {
    List<List<List<Inline>>> rows = new ArrayList<>();
    for (int i = 0; i < 90; i++) {
      rows.add(List.of(SampleProfile.text("第" + i + "户"), SampleProfile.text("已走访")));
    }
    Block.Table table =
        new Block.Table(
            List.of(Block.Table.Alignment.START, Block.Table.Alignment.START),
            List.of(SampleProfile.text("住户"), SampleProfile.text("情况")),
            rows);
    Printed printed =
        printed(
            SampleProfile.print(
                printer(SampleProfile.site()), SampleProfile.profile(), List.of(table)));
    int whole = 0;
    for (int page = 3; page <= printed.pages(); page++) {
      int number = page;
      List<DrawnBox> boxes = printed.boxes().stream().filter(b -> b.page() == number).toList();
      if (boxes.size() > FULL) {
        whole++;
        double highest = boxes.stream().mapToDouble(DrawnBox::top).min().orElseThrow();
        assertThat(highest).as("page %d", page).isCloseTo(TOP, within(CLOSE));
      }
    }
    assertThat(whole).as("pages that a table fills").isPositive();
    for (DrawnBox box : printed.boxes()) {
      assertThat(box.top()).isGreaterThan(TOP - CLOSE);
      assertThat(box.bottom()).isLessThan(LOWER_EDGE + CLOSE);
    }
    for (Mark mark : printed.marks()) {
      if (mark.baseline() < LOWER_EDGE + 3) {
        assertThat(mark.top()).as(mark.toString()).isGreaterThan(TOP - CLOSE);
        assertThat(mark.baseline() + 0.12 * mark.size() * MM).isLessThan(LOWER_EDGE + CLOSE);
      }
    }
  }

  @Test
  void aDocumentHasItsOwnNumberAndDayOfPrinting() throws IOException {
    IssuedDocument issue =
        new IssuedDocument(Optional.of("云文明办〔2025〕3号"), Optional.of(LocalDate.of(2025, 4, 2)));
    assertThat(text(notice(issue))).contains("云文明办〔2025〕3号", "抄送：市委办公室", "2025年4月2日印发");
    assertThat(text(notice(IssuedDocument.NONE))).doesNotContain("〔").contains("2025年4月1日印发");
  }

  @Test
  void aProfileIsNoIssuedDocument() throws IOException {
    assertThat(
            text(
                SampleProfile.print(
                    printer(SampleProfile.siteWithLetterhead()),
                    SampleProfile.profile(),
                    List.of())))
        .startsWith("云州市文明办文件")
        .doesNotContain("抄送", "印发");
  }

  /** The upper edges of the bodies of a size, line by line. */
  private static List<Double> lines(List<Mark> marks, double size) {
    List<Double> tops = new ArrayList<>();
    for (Mark mark : marks) {
      boolean other = tops.isEmpty() || Math.abs(mark.top() - tops.getLast()) > EXACT;
      if (mark.page() == 1 && Math.abs(mark.size() - size) < 0.01 && other) {
        tops.add(mark.top());
      }
    }
    return tops;
  }

  private static PrintedReport issued(
      String title, FontLibrary fonts, Optional<String> number, int paragraphs) {
    List<Block> text = new ArrayList<>();
    for (int i = 0; i < paragraphs; i++) {
      text.add(new Block.Paragraph(SampleProfile.text("社区里的人都来帮忙".repeat(10))));
    }
    Site site = SampleProfile.siteWithLetterhead();
    ReportContext context =
        new ReportContext(
            Theme.of(SampleProfile.theme("gongwen"), site.accent()),
            fonts,
            Phrases.of("report", Locale.CHINESE),
            site,
            SampleProfile::media);
    return new OfficialDocument(
            title, text, SampleProfile.TODAY, new IssuedDocument(number, Optional.empty()))
        .print(context, Address.campaign("spring").beside("notice.pdf"));
  }

  private static List<Mark> body(List<Mark> marks) {
    return marks.stream().filter(mark -> Math.abs(mark.size() - 15.75) < 0.01).toList();
  }

  private static ReportPrinter printer(Site site) {
    return new ReportPrinter(
        site, SampleProfile.theme("gongwen"), FontLibrary.builtIn(), SampleProfile::media);
  }

  private static PrintedReport notice(IssuedDocument issue) {
    return printer(SampleProfile.siteWithLetterhead())
        .print(
            SampleLists.notice(
                ReportKind.NOTICE,
                SampleLists.stage("公示", "2025-04-01", Optional.empty()),
                6,
                issue),
            profile -> List.of());
  }

  private static String text(PrintedReport report) throws IOException {
    try (PDDocument document = Loader.loadPDF(report.pdf())) {
      return new PDFTextStripper().getText(document).replaceAll("\\s", "");
    }
  }

  private static List<Mark> marks(PrintedReport report, String name) throws IOException {
    Path folder = Files.createDirectories(Path.of("target", "reports"));
    Files.write(folder.resolve(name + ".pdf"), report.pdf());
    return printed(report).marks();
  }

  private static Printed printed(PrintedReport report) throws IOException {
    List<Mark> marks = new ArrayList<>();
    try (PDDocument document = Loader.loadPDF(report.pdf())) {
      PDFTextStripper stripper =
          new PDFTextStripper() {
            @Override
            protected void processTextPosition(TextPosition text) {
              marks.add(mark(getCurrentPageNo(), text));
            }
          };
      stripper.getText(document);
      return new Printed(marks, DrawnBox.of(document));
    }
  }

  private static Mark mark(int page, TextPosition text) {
    try {
      double ink =
          ((PDType0Font) text.getFont())
                  .getNormalizedPath(text.getCharacterCodes()[0])
                  .getBounds2D()
                  .getMaxY()
              * text.getFontSize()
              / 1000;
      return new Mark(
          page,
          text.getUnicode(),
          text.getXDirAdj() * MM,
          text.getYDirAdj() * MM,
          (text.getYDirAdj() - ink) * MM,
          text.getFontSize());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
