package fengcai.html;

import fengcai.chart.Drawing;
import fengcai.chart.DrawingElement;
import fengcai.chart.DrawingElement.Point;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Locale;

/** Writes a drawing as inline SVG, with roles as classes. */
final class SvgHtml {

  /** How far a number may seem to be from a half that it is. */
  private static final double HALFWAY = 1e-6;

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
    svg.append("<svg viewBox=\"0 0 ");
    number(drawing.width());
    svg.append(' ');
    number(drawing.height());
    svg.append('"');
    length("width", drawing.width() / measure, unit);
    length("height", drawing.height() / measure, unit);
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
        svg.append(" d=\"");
        for (List<Point> outline : area.outlines()) {
          path(outline);
          svg.append('Z');
        }
        svg.append("\"/>\n");
      }
      case DrawingElement.Dot dot -> {
        svg.append("<circle");
        attribute("class", role);
        length("cx", dot.centre().x(), "");
        length("cy", dot.centre().y(), "");
        length("r", dot.radius(), "");
        svg.append("/>\n");
      }
      case DrawingElement.Line line -> {
        svg.append("<path");
        attribute("class", "line " + role + (line.dashed() ? " dashed" : ""));
        length("stroke-width", line.width(), "");
        svg.append(" d=\"");
        path(List.of(line.from(), line.to()));
        svg.append("\"/>\n");
      }
      case DrawingElement.Label label -> label(label, role);
    }
  }

  private void label(DrawingElement.Label label, String role) {
    svg.append("<text");
    attribute("class", role + (label.bold() ? " bold" : ""));
    length("x", label.x(), "");
    length("y", label.baseline(), "");
    length("font-size", label.size(), "");
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

  private void length(String name, double value, String unit) {
    svg.append(' ').append(name).append("=\"");
    number(value);
    svg.append(unit).append('"');
  }

  private void path(List<Point> points) {
    long lastX = 0;
    long lastY = 0;
    for (int i = 0; i < points.size(); i++) {
      long x = hundredths(points.get(i).x());
      long y = hundredths(points.get(i).y());
      if (i > 0 && y == lastY) {
        svg.append('H');
        decimal(x);
      } else if (i > 0 && x == lastX) {
        svg.append('V');
        decimal(y);
      } else {
        svg.append(i == 0 ? 'M' : 'L');
        decimal(x);
        svg.append(' ');
        decimal(y);
      }
      lastX = x;
      lastY = y;
    }
  }

  private void number(double value) {
    decimal(hundredths(value));
  }

  /** A length below a million in hundredths; what lies halfway is rounded by its decimal digits. */
  private static long hundredths(double value) {
    double exact = value * 100;
    long nearest = Math.round(exact);
    boolean halfway = Math.abs(exact - nearest) > 0.5 - HALFWAY;
    return halfway
        ? BigDecimal.valueOf(value)
            .movePointRight(2)
            .setScale(0, RoundingMode.HALF_UP)
            .longValueExact()
        : nearest;
  }

  /** Hundredths as a decimal number without trailing zeros. */
  private void decimal(long hundredths) {
    if (hundredths < 0) {
      svg.append('-');
    }
    long positive = Math.abs(hundredths);
    svg.append(positive / 100);
    if (positive % 100 != 0) {
      svg.append('.').append(positive / 10 % 10);
      if (positive % 10 != 0) {
        svg.append(positive % 10);
      }
    }
  }
}
