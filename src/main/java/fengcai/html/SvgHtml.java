package fengcai.html;

import static java.util.stream.Collectors.joining;

import fengcai.chart.Drawing;
import fengcai.chart.DrawingElement;
import fengcai.chart.DrawingElement.Point;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Locale;

/** Writes a drawing as inline SVG, with roles as classes. */
final class SvgHtml {

  private final StringBuilder svg = new StringBuilder();

  private SvgHtml() {}

  /** An image in pixels with a text alternative. */
  static String of(Drawing drawing, String alternative) {
    return new SvgHtml().written(drawing, 1, "", alternative);
  }

  /**
   * An image that grows with the font size of its place.
   *
   * @param em the font size of the drawing's labels, which becomes that of the place
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
    drawing.elements().forEach(this::element);
    return svg.append("</svg>").toString();
  }

  private void element(DrawingElement element) {
    String role = element.role().name().toLowerCase(Locale.ROOT);
    switch (element) {
      case DrawingElement.Area area -> {
        svg.append("<path");
        attribute("class", role);
        attribute("d", area.outlines().stream().map(o -> path(o) + "Z").collect(joining()));
        svg.append("/>\n");
      }
      case DrawingElement.Dot dot -> {
        svg.append("<circle");
        attribute("class", role);
        attribute("cx", number(dot.centre().x()));
        attribute("cy", number(dot.centre().y()));
        attribute("r", number(dot.radius()));
        svg.append("/>\n");
      }
      case DrawingElement.Line line -> {
        svg.append("<path");
        attribute("class", "line " + role + (line.dashed() ? " dashed" : ""));
        attribute("stroke-width", number(line.width()));
        attribute("d", path(List.of(line.from(), line.to())));
        svg.append("/>\n");
      }
      case DrawingElement.Label label -> label(label, role);
    }
  }

  private void label(DrawingElement.Label label, String role) {
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

  private static String path(List<Point> points) {
    StringBuilder path = new StringBuilder();
    String lastX = "";
    String lastY = "";
    for (int i = 0; i < points.size(); i++) {
      String x = number(points.get(i).x());
      String y = number(points.get(i).y());
      if (i == 0) {
        path.append('M').append(x).append(' ').append(y);
      } else if (y.equals(lastY)) {
        path.append('H').append(x);
      } else if (x.equals(lastX)) {
        path.append('V').append(y);
      } else {
        path.append('L').append(x).append(' ').append(y);
      }
      lastX = x;
      lastY = y;
    }
    return path.toString();
  }

  private static String number(double value) {
    if (value == Math.rint(value)) {
      return Long.toString((long) value);
    }
    BigDecimal number = BigDecimal.valueOf(value).setScale(2, RoundingMode.HALF_UP);
    return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
  }
}
