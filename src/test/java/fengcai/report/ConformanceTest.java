package fengcai.report;

import static org.assertj.core.api.Assertions.assertThat;

import fengcai.report.font.FontLibrary;
import java.io.ByteArrayInputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;
import org.verapdf.pdfa.results.ValidationResult;

/** Whether files keep PDF/A-2a and PDF/UA-1, by veraPDF. The files stay in target/reports. */
class ConformanceTest {

  @BeforeAll
  static void start() {
    VeraGreenfieldFoundryProvider.initialise();
  }

  @ParameterizedTest
  @EnumSource(
      value = PDFAFlavour.class,
      names = {"PDFA_2_A", "PDFUA_1"})
  void keepsTheStandards(PDFAFlavour standard) throws Exception {
    ReportPrinter printer =
        new ReportPrinter(
            SampleProfile.site(),
            SampleProfile.theme("showcase"),
            FontLibrary.builtIn(),
            SampleProfile::media,
            SampleProfile.TODAY);
    check(printer.profile(SampleProfile.page(), SampleProfile.story()).pdf(), "full", standard);
    check(printer.profile(SampleProfile.barePage(), List.of()).pdf(), "bare", standard);
    ReportPrinter blind =
        new ReportPrinter(
            SampleProfile.site(),
            SampleProfile.theme("showcase"),
            FontLibrary.builtIn(),
            src -> Optional.empty(),
            SampleProfile.TODAY);
    check(blind.profile(SampleProfile.page(), SampleProfile.story()).pdf(), "no-photos", standard);
  }

  private static void check(byte[] pdf, String name, PDFAFlavour standard) throws Exception {
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
