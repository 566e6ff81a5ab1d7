package fengcai.html;

import static org.assertj.core.api.Assertions.assertThat;

import fengcai.chart.ChartDrawer;
import fengcai.chart.SampleCharts;
import fengcai.model.document.Chart;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Charts as SVG, compared with reviewed files. */
class DrawingsTest {

  private static final boolean REWRITE = Boolean.getBoolean("fengcai.rewrite");

  private static List<Arguments> figures() {
    return SampleCharts.all().entrySet().stream()
        .map(each -> Arguments.of(each.getKey(), each.getValue()))
        .toList();
  }

  @ParameterizedTest
  @MethodSource("figures")
  void looksAsItDid(String name, Chart chart) throws IOException {
    String svg = SvgHtml.of(new ChartDrawer(340, 14).draw(chart), name) + "\n";
    Path file = Path.of("src/test/resources/drawings", name + ".svg");
    if (REWRITE) {
      Files.createDirectories(file.getParent());
      Files.writeString(file, svg);
    }
    assertThat(svg).isEqualTo(Files.readString(file));
  }
}
