package fengcai.report;

import static org.assertj.core.api.Assertions.assertThat;

import fengcai.model.Stage;
import fengcai.plan.report.ReportKind;
import fengcai.report.box.Media;
import fengcai.report.font.FontLibrary;
import fengcai.report.font.FontRole;
import fengcai.testdata.CampaignBuilder;
import java.io.ByteArrayInputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;
import org.verapdf.pdfa.results.ValidationResult;

/** Whether files keep PDF/A-2a and PDF/UA-1, by veraPDF. The files stay in target/reports. */
class ConformanceTest {

  private static final FontLibrary SANS = FontLibrary.builtIn();

  /** What the official theme is set in on a machine without the office's fonts. */
  private static final FontLibrary SONG =
      SANS.with(Map.of(FontRole.BODY, Optional.empty(), FontRole.KAI, Optional.empty()));

  @BeforeAll
  static void start() {
    VeraGreenfieldFoundryProvider.initialise();
  }

  @ParameterizedTest
  @CsvSource({
    "showcase, PDFA_2_A",
    "showcase, PDFUA_1",
    "gongwen, PDFA_2_A",
    "gongwen, PDFUA_1",
  })
  void keepsTheStandards(String theme, PDFAFlavour standard) throws Exception {
    ReportPrinter printer = printer(theme, SampleProfile::media);
    check(
        SampleProfile.print(printer, SampleProfile.profile(), SampleProfile.story()).pdf(),
        "full-" + theme,
        standard);
    check(
        SampleProfile.print(printer, SampleProfile.bareProfile(), List.of()).pdf(),
        "bare-" + theme,
        standard);
    check(
        printer.print(SampleBooklet.of(), profile -> SampleProfile.story()).pdf(),
        "booklet-" + theme,
        standard);
    ReportPrinter blind = printer(theme, src -> Optional.empty());
    check(
        SampleProfile.print(blind, SampleProfile.profile(), SampleProfile.story()).pdf(),
        "no-photos-" + theme,
        standard);
  }

  @ParameterizedTest
  @CsvSource({
    "showcase, PDFA_2_A",
    "showcase, PDFUA_1",
    "gongwen, PDFA_2_A",
    "gongwen, PDFUA_1",
  })
  void annualReportsAndListsKeepTheStandards(String theme, PDFAFlavour standard) throws Exception {
    check(PrintedText.print(SampleLists.annual(2024), theme), "annual-" + theme, standard);
    check(PrintedText.print(SampleLists.annual(2022), theme), "annual-first-" + theme, standard);
    check(PrintedText.print(SampleLists.roll(41), theme), "roll-" + theme, standard);
    Stage notice = CampaignBuilder.stageOf("公示", "2025-04-01", "2025-04-08");
    check(
        PrintedText.print(SampleLists.notice(ReportKind.NOTICE, notice, 42), theme),
        "notice-" + theme,
        standard);
    Stage naming = CampaignBuilder.stageOf("命名", "2025-05-20");
    check(
        PrintedText.print(
            SampleLists.notice(ReportKind.ROLL, naming, 6),
            theme,
            SampleProfile.siteWithLetterhead()),
        "named-" + theme,
        standard);
  }

  static ReportPrinter printer(String theme, Media media) {
    return new ReportPrinter(
        SampleProfile.site(),
        SampleProfile.theme(theme),
        theme.equals("gongwen") ? SONG : SANS,
        media);
  }

  static void check(byte[] pdf, String name, PDFAFlavour standard) throws Exception {
    Path folder = Files.createDirectories(Path.of("target", "reports"));
    Files.write(folder.resolve(name + ".pdf"), pdf);
    try (PDFAParser parser =
            Foundries.defaultInstance().createParser(new ByteArrayInputStream(pdf), standard);
        PDFAValidator validator = Foundries.defaultInstance().createValidator(standard, false)) {
      ValidationResult result = validator.validate(parser);
      assertThat(result.getTestAssertions())
          .as(name)
          .filteredOn(assertion -> assertion.getStatus() == TestAssertion.Status.FAILED)
          .isEmpty();
      assertThat(result.isCompliant()).isTrue();
    }
  }
}
