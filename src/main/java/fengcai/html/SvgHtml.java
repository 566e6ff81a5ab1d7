package fengcai.html;

import fengcai.chart.Drawing;
import fengcai.chart.Mark;
import fengcai.chart.Mark.Segment;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Locale;

/** Writes a drawing as SVG within HTML, with classes for colours. */
final class SvgHtml {

  private final StringBuilder svg = new StringBuilder();

  private SvgHtml() {}

  /** The drawing as an image with an alternative text. */
  static String of(Drawing drawing, String alternative) {
    return new SvgHtml().written(drawing, 1, "", alternative);
  }

  /**
   * The same, sized relative to the font size of its context.
   *
   * @param em the size of the drawing's lettering, which becomes that font size
   */
  static String scalable(Drawing drawing, double em, String alternative) {
    return new SvgHtml().written(drawing, em, "em", alternative);
  }

  private String written(Drawing drawing, double measure, String unit, String alternative) {
    svg.append("<svg viewBox=\"0 0 ").append(number(drawing.width())).append(' ');
    svg.append(number(drawing.height())).append('"');
    attribute("width", number(drawing.width() / measure) + unit);
    attribute("height", number(drawing.height() / measure) + unit);
    attribute("role", "img");
    attribute("aria-label", Escape.text(alternative));
    svg.append(">\n");
    drawing.marks().forEach(this::mark);
    return svg.append("</svg>").toString();
  }

  private void mark(Mark mark) {
    String role = mark.role().name().toLowerCase(Locale.ROOT);
    switch (mark) {
      case Mark.Area area -> {
        svg.append("<path");
        attribute("class", role);
        attribute("d", path(area.outline()));
        svg.append("/>\n");
      }
      case Mark.Line line -> {
        svg.append("<path");
        attribute("class", "line " + role + (line.dashed() ? " dashed" : ""));
        attribute("stroke-width", number(line.width()));
        attribute("d", path(line.path()));
        svg.append("/>\n");
      }
      case Mark.Label label -> label(label, role);
    }
  }

  private void label(Mark.Label label, String role) {
    svg.append("<text");
    attribute("class", role + (label.bold() ? " bold" : ""));
    attribute("x", number(label.x()));
    attribute("y", number(label.baseline()));
    attribute("font-size", number(label.size()));
    switch (label.anchor()) {
      case START -> {}
      case MIDDLE -> attribute("text-anchor", "middle");
      case END -> attribute("text-anchor", "end");
    }
    svg.append('>').append(Escape.text(label.text())).append("</text>\n");
  }

  private void attribute(String name, String value) {
    svg.append(' ').append(name).append("=\"").append(value).append('"');
  }

  private static String path(List<Segment> segments) {
    StringBuilder path = new StringBuilder();
    double x = 0;
    double y = 0;
    for (Segment segment : segments) {
      switch (segment) {
        case Segment.Move move -> {
          step(path, "M", move.x(), move.y());
          x = move.x();
          y = move.y();
        }
        case Segment.To to -> {
          if (to.y() == y) {
            step(path, "H", to.x());
          } else if (to.x() == x) {
            step(path, "V", to.y());
          } else {
            step(path, "L", to.x(), to.y());
          }
          x = to.x();
          y = to.y();
        }
        case Segment.Curve c -> {
          step(path, "C", c.x1(), c.y1(), c.x2(), c.y2(), c.x(), c.y());
          x = c.x();
          y = c.y();
        }
        case Segment.Close close -> path.append('Z');
      }
    }
    return path.toString();
  }

  private static void step(StringBuilder path, String command, double... numbers) {
    path.append(command);
    for (int i = 0; i < numbers.length; i++) {
      path.append(i == 0 ? "" : " ").append(number(numbers[i]));
    }
  }

  private static String number(double value) {
    BigDecimal number = BigDecimal.valueOf(value).setScale(2, RoundingMode.HALF_UP);
    return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
  }
}
