package fengcai.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import fengcai.model.Block;
import fengcai.model.Issue;
import fengcai.model.Site;
import fengcai.page.Report.Notice.Kind;
import fengcai.report.font.FontLibrary;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
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

  /** A baseline is 0.88 em below the top of its characters' bodies. */
  private static final double BASELINE = 0.88 * EM;

  /** One character as it stands on paper. */
  private record Mark(int page, String text, double x, double baseline, double size) {}

  private static final List<Mark> MARKS = new ArrayList<>();
  private static final List<Mark> OFFICIAL = new ArrayList<>();

  @BeforeAll
  static void print() throws IOException {
    List<Block> story = new ArrayList<>();
    for (int i = 0; i < 4; i++) {
      story.add(new Block.Paragraph(SampleProfile.text("社区里的人都来帮忙".repeat(40))));
    }
    MARKS.addAll(
        marks(printer(SampleProfile.site()).profile(SampleProfile.page(), story), "gongwen-grid"));
    OFFICIAL.addAll(marks(notice(Issue.NONE), "gongwen-letterhead"));
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

  @Test
  void pageNumbersStandOutsideOneCharacterIn() {
    double baseline = 297 - 26.1;
    Mark first = numberOf(1, baseline);
    Mark second = numberOf(2, baseline);
    assertThat(first.text()).isEqualTo("—");
    assertThat(first.size()).isCloseTo(14, within(0.01));
    assertThat(first.x()).isGreaterThan(150);
    assertThat(second.x()).isCloseTo(LEFT + 14 * MM, within(1.0));
  }

  @Test
  void theIssuerStands35MillimetresBelowTheTypeArea() {
    Mark issuer = OFFICIAL.stream().filter(mark -> mark.page() == 1).findFirst().orElseThrow();
    assertThat(issuer.text()).isEqualTo("云");
    assertThat(issuer.baseline() - 0.88 * issuer.size() * MM).isCloseTo(TOP + 35, within(EXACT));
  }

  @Test
  void thePrintingNoteEndsTheLastEvenPage() {
    int pages = OFFICIAL.stream().mapToInt(Mark::page).max().orElseThrow();
    assertThat(pages % 2).isZero();
    double lowest =
        OFFICIAL.stream()
            .filter(mark -> mark.page() == pages && mark.baseline() < 297 - 30)
            .mapToDouble(Mark::baseline)
            .max()
            .orElseThrow();
    assertThat(lowest).isBetween(254.0, 263.0);
  }

  @Test
  void aDocumentHasItsOwnNumberAndDayOfPrinting() throws IOException {
    Issue issue = new Issue(Optional.of("云文明办〔2025〕3号"), Optional.of(LocalDate.of(2025, 4, 2)));
    assertThat(text(notice(issue))).contains("云文明办〔2025〕3号", "抄送：市委办公室", "2025年4月2日印发");
    assertThat(text(notice(Issue.NONE))).doesNotContain("〔").contains("2025年4月1日印发");
  }

  @Test
  void aProfileIsNoIssuedDocument() throws IOException {
    assertThat(
            text(
                printer(SampleProfile.siteWithLetterhead())
                    .profile(SampleProfile.page(), List.of())))
        .startsWith("云州市文明办文件")
        .doesNotContain("抄送", "印发");
  }

  private static Mark numberOf(int page, double baseline) {
    return MARKS.stream()
        .filter(mark -> mark.page() == page && Math.abs(mark.baseline() - baseline) < EXACT)
        .findFirst()
        .orElseThrow();
  }

  private static List<Mark> body(List<Mark> marks) {
    return marks.stream().filter(mark -> Math.abs(mark.size() - 15.75) < 0.01).toList();
  }

  private static ReportPrinter printer(Site site) {
    return new ReportPrinter(
        site,
        SampleProfile.theme("gongwen"),
        FontLibrary.builtIn(),
        SampleProfile::media,
        SampleProfile.TODAY);
  }

  private static PrintedReport notice(Issue issue) {
    return printer(SampleProfile.siteWithLetterhead())
        .print(
            SampleLists.notice(
                Kind.NOTICE, SampleLists.stage("公示", "2025-04-01", Optional.empty()), 6, issue),
            profile -> List.of());
  }

  private static String text(PrintedReport report) throws IOException {
    try (PDDocument document = Loader.loadPDF(report.pdf())) {
      return new PDFTextStripper().getText(document).replaceAll("\\s", "");
    }
  }

  private static List<Mark> marks(PrintedReport report, String name) throws IOException {
    byte[] pdf = report.pdf();
    Path folder = Files.createDirectories(Path.of("target", "reports"));
    Files.write(folder.resolve(name + ".pdf"), pdf);
    List<Mark> marks = new ArrayList<>();
    try (PDDocument document = Loader.loadPDF(pdf)) {
      PDFTextStripper stripper =
          new PDFTextStripper() {
            @Override
            protected void processTextPosition(TextPosition text) {
              marks.add(
                  new Mark(
                      getCurrentPageNo(),
                      text.getUnicode(),
                      text.getXDirAdj() * MM,
                      text.getYDirAdj() * MM,
                      text.getFontSize()));
            }
          };
      stripper.getText(document);
    }
    return marks;
  }
}
