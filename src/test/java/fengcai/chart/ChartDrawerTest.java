package fengcai.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import fengcai.chart.Mark.Anchor;
import fengcai.model.Chart;
import java.awt.Font;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Isolated;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Isolated("changes the locale of the JVM")
class ChartDrawerTest {

  @ParameterizedTest
  @ValueSource(doubles = {180, 340, 453.6})
  void everyMarkStaysWithinTheDrawing(double width) {
    for (Map.Entry<String, Chart> each : SampleCharts.all().entrySet()) {
      Drawing drawing = new ChartDrawer(width, 11).draw(each.getValue());
      for (Mark mark : drawing.marks()) {
        if (mark instanceof Mark.Label label) {
          double text = label.size() * LetterWidths.ems(label.text());
          double left = label.x() - text * before(label.anchor());
          assertThat(left).as(each.getKey() + label).isGreaterThan(-1);
          assertThat(left + text).as(each.getKey() + label).isLessThan(width + 1);
          assertThat(label.baseline()).isBetween(0.8 * label.size(), drawing.height());
        }
      }
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"course-crowded", "course-close", "course-history", "bars-many"})
  void noTwoLabelsTouch(String name) {
    Drawing drawing = new ChartDrawer(340, 14).draw(sample(name));
    List<Mark.Label> labels = new ArrayList<>();
    drawing
        .marks()
        .forEach(
            m -> {
              if (m instanceof Mark.Label label) labels.add(label);
            });
    for (Mark.Label a : labels) {
      for (Mark.Label b : labels) {
        boolean sameLine = Math.abs(a.baseline() - b.baseline()) < a.size();
        assertThat(a.equals(b) || !sameLine || right(a) < left(b) || right(b) < left(a))
            .as(a + " " + b)
            .isTrue();
      }
    }
  }

  @Test
  void isTheSameWhateverTheLocale() {
    Locale locale = Locale.getDefault();
    List<Drawing> first = drawings();
    try {
      Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
      assertThat(drawings()).isEqualTo(first);
    } finally {
      Locale.setDefault(locale);
    }
  }

  /** AWT's fonts differ from machine to machine, and some have none. */
  @Test
  void noFontOfTheMachineIsAsked() {
    MarkRecorder recorder = new MarkRecorder(new Lettering(10, false, Anchor.START));
    Font font = new Font(Font.SANS_SERIF, Font.PLAIN, 10);
    assertThatIllegalStateException().isThrownBy(() -> recorder.getFontMetrics(font));
    assertThatIllegalStateException().isThrownBy(() -> recorder.setFont(font));
  }

  private static List<Drawing> drawings() {
    return SampleCharts.all().values().stream().map(new ChartDrawer(340, 14)::draw).toList();
  }

  private static Chart sample(String name) {
    return SampleCharts.all().entrySet().stream()
        .filter(each -> each.getKey().equals(name))
        .findFirst()
        .orElseThrow()
        .getValue();
  }

  private static double left(Mark.Label label) {
    return label.x() - width(label) * before(label.anchor());
  }

  private static double right(Mark.Label label) {
    return left(label) + width(label);
  }

  private static double width(Mark.Label label) {
    return label.size() * LetterWidths.ems(label.text());
  }

  private static double before(Anchor anchor) {
    return switch (anchor) {
      case START -> 0;
      case MIDDLE -> 0.5;
      case END -> 1;
    };
  }
}
