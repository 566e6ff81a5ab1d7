package fengcai.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class ReportPrinterTest {

  @Test
  void printsEverything() throws Exception {
    ReportPrinter printer =
        new ReportPrinter(
            SampleProfile.site(), FontLibrary.builtIn(), SampleProfile::media, SampleProfile.TODAY);
    byte[] pdf = printer.profile(SampleProfile.page(), SampleProfile.story());
    Path out = Path.of("target", "reports");
    Files.createDirectories(out);
    Files.write(out.resolve("full.pdf"), pdf);
    byte[] bare = printer.profile(SampleProfile.barePage(), java.util.List.of());
    Files.write(out.resolve("bare.pdf"), bare);
    assertThat(pdf).isNotEmpty();
  }
}
