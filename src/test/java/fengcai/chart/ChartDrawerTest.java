package fengcai.chart;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import fengcai.chart.DrawingElement.Anchor;
import fengcai.model.document.Chart;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Isolated;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

@Isolated("changes the locale of the JVM")
class ChartDrawerTest {

  @ParameterizedTest
  @ValueSource(doubles = {180, 340, 453.6})
  void everyMarkStaysWithinTheDrawing(double width) {
    for (Map.Entry<String, Chart> each : SampleCharts.all().entrySet()) {
      Drawing drawing = new ChartDrawer(width, 11).draw(each.getValue());
      for (DrawingElement mark : drawing.elements()) {
        if (mark instanceof DrawingElement.Label label) {
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
  @MethodSource("names")
  void noTwoLabelsTouch(String name) {
    List<DrawingElement.Label> labels = labels(draw(name));
    for (DrawingElement.Label a : labels) {
      for (DrawingElement.Label b : labels) {
        boolean sameLine = Math.abs(a.baseline() - b.baseline()) < a.size();
        assertThat(a.equals(b) || !sameLine || right(a) < left(b) || right(b) < left(a))
            .as(a + " " + b)
            .isTrue();
      }
    }
  }

  @ParameterizedTest
  @MethodSource("names")
  void noLabelCoversAColumnOrBar(String name) {
    Drawing drawing = draw(name);
    for (DrawingElement element : drawing.elements()) {
      if (element instanceof DrawingElement.Area area) {
        DrawingElement.Point start = area.outlines().getFirst().getFirst();
        DrawingElement.Point end = area.outlines().getFirst().get(2);
        for (DrawingElement.Label label : labels(drawing)) {
          boolean beside = right(label) < start.x() || left(label) > end.x();
          boolean above = label.baseline() <= start.y();
          boolean below = label.baseline() - 0.7 * label.size() >= end.y();
          assertThat(beside || above || below).as(label + " " + area).isTrue();
        }
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

  private static Set<String> names() {
    return SampleCharts.all().keySet();
  }

  private static Drawing draw(String name) {
    return new ChartDrawer(340, 14).draw(requireNonNull(SampleCharts.all().get(name)));
  }

  private static List<DrawingElement.Label> labels(Drawing drawing) {
    return drawing.elements().stream()
        .filter(DrawingElement.Label.class::isInstance)
        .map(DrawingElement.Label.class::cast)
        .toList();
  }

  private static List<Drawing> drawings() {
    return SampleCharts.all().values().stream().map(new ChartDrawer(340, 14)::draw).toList();
  }

  private static double left(DrawingElement.Label label) {
    return label.x() - width(label) * before(label.anchor());
  }

  private static double right(DrawingElement.Label label) {
    return left(label) + width(label);
  }

  private static double width(DrawingElement.Label label) {
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
