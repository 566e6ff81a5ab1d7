package fengcai.report;

import fengcai.model.Site;
import fengcai.plan.SampleYears;
import fengcai.plan.report.Report;
import fengcai.report.font.FontLibrary;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;

/** What a reader finds in a report, line by line, spaces set aside. */
public final class PrintedText {

  private static final FontLibrary FONTS = FontLibrary.builtIn();

  private PrintedText() {}

  static byte[] print(Report report, String theme) {
    return print(report, theme, SampleYears.site());
  }

  static byte[] print(Report report, String theme, Site site) {
    return new ReportPrinter(site, SampleProfile.theme(theme), FONTS, src -> Optional.empty())
        .print(report, profile -> List.of())
        .pdf();
  }

  public static String of(Report report, String theme) throws IOException {
    byte[] pdf = print(report, theme);
    Path folder = Files.createDirectories(Path.of("target", "reports"));
    Files.write(folder.resolve(report.address().file().replace('/', '-')), pdf);
    try (PDDocument document = Loader.loadPDF(pdf)) {
      PDFTextStripper stripper = new PDFTextStripper();
      stripper.setSortByPosition(true);
      return stripper.getText(document).replaceAll("[ \\u2003\\u3000]", "");
    }
  }

  /** Lines joined, for sentences that run over several. */
  public static String running(Report report, String theme) throws IOException {
    return of(report, theme).replaceAll("\\R", "");
  }
}
