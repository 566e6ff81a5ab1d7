package fengcai.report;

import static org.assertj.core.api.Assertions.assertThat;

import fengcai.model.Community;
import fengcai.model.Honour;
import fengcai.model.HonourLevel;
import fengcai.model.Publication;
import fengcai.model.Site;
import fengcai.model.document.Block;
import fengcai.model.document.Inline;
import fengcai.plan.SitePlan;
import fengcai.plan.report.Report;
import fengcai.plan.report.ReportKind;
import fengcai.report.font.FontLibrary;
import fengcai.testdata.AwardBuilder;
import fengcai.testdata.CommunityBuilder;
import fengcai.testdata.HonourBuilder;
import fengcai.testdata.PublicationBuilder;
import fengcai.testdata.SiteBuilder;
import fengcai.testdata.VolunteerCountBuilder;
import java.io.IOException;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Reports of a site in English, whose records are in English too. */
class EnglishReportsTest {

  private static final Site SITE =
      new SiteBuilder()
          .name("Volunteers of Rivertown")
          .office("Rivertown Office")
          .baseUrl("https://example.org/")
          .lang("en")
          .build();

  private static final Honour HONOUR =
      new HonourBuilder("Community of the Year", HonourLevel.MUNICIPAL)
          .grantor("Rivertown Council")
          .build();

  /** Of all photos of the builder. */
  private static final String PHOTOGRAPHER = "赵明";

  private static final String WORDS =
      "Neighbours repair bicycles, read to children and visit whoever is ill. ".repeat(6);

  private static final List<Block> STORY =
      List.of(new Block.Paragraph(List.of(new Inline.Text(WORDS))));

  private static Publication publication() {
    return new PublicationBuilder()
        .site(SITE)
        .region("990000", "Riverland")
        .region("990100", "Rivertown")
        .region("990101", "East Lake")
        .honours(List.of(HONOUR))
        .communities(List.of(community("990101/a", "Willow"), community("990101/b", "Elm")))
        .build();
  }

  private static Community community(String address, String name) {
    return new CommunityBuilder(address, name)
        .street("Bridge Street")
        .residents(1520, "permanent")
        .counts(
            new VolunteerCountBuilder("2023-12-31", 120).residents(1500).build(),
            new VolunteerCountBuilder("2024-12-31", 240).residents(1520).hours("1200").build())
        .team("Library", "Reading", 22, "reading aloud", "mending books")
        .team("Garden")
        .partners("Second School")
        .awards(new AwardBuilder(HONOUR).year(2024).validUntil("2030-12-31").build())
        .photo("media/lead.jpg", "A garden", "In the garden")
        .title(name)
        .author("A. Reed")
        .source("Rivertown Office")
        .editor("B. Lake")
        .published("2024-03-01")
        .build();
  }

  @ParameterizedTest
  @ValueSource(strings = {"showcase", "gongwen"})
  void haveNoChineseWords(String theme) throws IOException {
    SitePlan plan = SitePlan.of(publication(), Map.of(), LocalDate.of(2025, 3, 5).atStartOfDay());
    ReportPrinter printer =
        new ReportPrinter(
            SITE, SampleProfile.theme(theme), FontLibrary.builtIn(), SampleProfile::media);
    Set<ReportKind> kinds = EnumSet.noneOf(ReportKind.class);
    for (Report report : plan.reports()) {
      kinds.add(report.kind());
      try (PDDocument document = Loader.loadPDF(printer.print(report, profile -> STORY).pdf())) {
        assertThat(document.getDocumentCatalog().getLanguage()).isEqualTo("en");
        Margins margins = new Margins();
        assertThat(margins.getText(document).replace(PHOTOGRAPHER, ""))
            .doesNotContainPattern("\\p{IsHan}");
        assertThat(margins.right).as(report.title() + "").isLessThan(525);
      }
    }
    assertThat(kinds).contains(ReportKind.PROFILE, ReportKind.BOOKLET, ReportKind.ANNUAL);
  }

  @Test
  void breakLinesBetweenWords() throws IOException {
    SitePlan plan = SitePlan.of(publication(), Map.of(), LocalDate.of(2025, 3, 5).atStartOfDay());
    Report report =
        plan.reports().stream()
            .filter(each -> each.kind() == ReportKind.PROFILE)
            .findFirst()
            .orElseThrow();
    ReportPrinter printer =
        new ReportPrinter(
            SITE, SampleProfile.theme("showcase"), FontLibrary.builtIn(), SampleProfile::media);
    try (PDDocument document = Loader.loadPDF(printer.print(report, profile -> STORY).pdf())) {
      String text = new PDFTextStripper().getText(document);
      assertThat(text).contains("Registered volunteers", "Municipal", "Page 1 of");
      Set<String> words =
          text.lines()
              .filter(line -> line.matches(".*(bicycles|children|whoever|Neighbours).*"))
              .flatMap(line -> List.of(line.strip().split("[ ,.]+")).stream())
              .collect(Collectors.toSet());
      assertThat(List.of(WORDS.split("[ ,.]+"))).containsAll(words);
    }
  }

  /** Finds where text ends at the right. */
  private static final class Margins extends PDFTextStripper {
    private double right;

    @Override
    protected void processTextPosition(TextPosition text) {
      right = Math.max(right, text.getXDirAdj() + text.getWidthDirAdj());
      super.processTextPosition(text);
    }
  }
}
