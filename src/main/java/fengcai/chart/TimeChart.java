package fengcai.chart;

import fengcai.chart.DrawingElement.Anchor;
import fengcai.chart.DrawingElement.Point;
import fengcai.chart.DrawingElement.Role;
import fengcai.model.document.Chart.Course;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/**
 * Values over time, placed to scale by their days: as columns or, where these would become too
 * narrow, as a line. The last value has the accent. Constants are in ems unless they say otherwise.
 */
final class TimeChart {

  private static final double PLOT_HEIGHT = 9;

  /** In a lower plot, columns can no longer be compared. */
  private static final double LEAST_PLOT_HEIGHT = 5;

  /** Above (below, for negative values) the plot for numbers, and below it for names. */
  private static final double NUMBER_ROOM = 1.7;

  private static final double NAME_ROOM = 1.7;
  private static final double NAME_BASELINE = 1.1;

  private static final double WIDEST_COLUMN = 3.4;
  private static final double NARROWEST_COLUMN = 0.5;

  /** The most of the space between two values that a column takes. */
  private static final double COLUMN_SHARE = 0.62;

  /** A chart of few columns is not wider than this, unless they would touch. */
  private static final double LEAST_WIDTH = 24;

  private static final double WIDEST_STEP = 9;
  private static final double LABEL_GAP = 0.2;

  /** Between a number and its column, its dot, and whatever else is below it. */
  private static final double COLUMN_CLEARANCE = 0.35;

  private static final double DOT_CLEARANCE = 0.54;
  private static final double CLEARANCE = 0.15;
  private static final double DOT_RADIUS = 0.26;

  /** Widths of lines, in points. */
  private static final double AXIS_WIDTH = 0.6;

  private static final double LINE_WIDTH = 1.6;
  private static final double GAP_LINE_WIDTH = 1;

  /** More days than this between two values mean that a yearly value is missing. */
  private static final long LONGEST_STEP_DAYS = 550;

  private final List<fengcai.model.document.Chart.Point> points;
  private final double[] nameWidths;
  private final double[] numberWidths;
  private final double em;
  private final double width;
  private final double height;
  private final double bottom;
  private final double top;
  private final double pointsPerDay;
  private final double column;
  private final boolean columns;
  private final double least;
  private final double most;
  private final List<DrawingElement> elements = new ArrayList<>();

  /**
   * Lays out the scales.
   *
   * @param maxHeight of the whole chart, in points; not kept where the plot would become too low
   */
  TimeChart(Course course, double maxWidth, double maxHeight, double em) {
    this.points = course.points();
    this.em = em;
    this.nameWidths = points.stream().mapToDouble(p -> LetterWidths.ems(p.name()) * em).toArray();
    this.numberWidths = points.stream().mapToDouble(p -> LetterWidths.ems(p.text()) * em).toArray();
    this.height = Math.ceil(Math.clamp(maxHeight, height(LEAST_PLOT_HEIGHT), height(PLOT_HEIGHT)));
    double margin = WIDEST_COLUMN * em / 2;
    for (int i = 0; i < points.size(); i++) {
      margin = Math.max(margin, Math.max(nameWidths[i], numberWidths[i]) / 2);
    }
    double days = points.isEmpty() ? 0 : day(points.size() - 1) - day(0);
    double step = shortestStep();
    boolean asked = course.form() == Course.Form.COLUMNS;
    double wanted = Math.max(LEAST_WIDTH * em, 2 * margin + days * WIDEST_STEP * em / step);
    this.width = asked ? Math.min(maxWidth, wanted) : maxWidth;
    this.pointsPerDay = days > 0 ? (width - 2 * margin) / days : 1;
    this.column = Math.min(WIDEST_COLUMN * em, COLUMN_SHARE * step * pointsPerDay);
    this.columns = asked && column >= NARROWEST_COLUMN * em;
    this.least = points.stream().mapToDouble(p -> p.value()).reduce(0, Math::min);
    this.most = points.stream().mapToDouble(p -> p.value()).reduce(0, Math::max);
    this.top = NUMBER_ROOM * em;
    this.bottom = height - Math.ceil(NAME_ROOM * em) - (least < 0 ? NUMBER_ROOM * em : 0);
  }

  private double height(double plot) {
    return (plot + NUMBER_ROOM + NAME_ROOM) * em;
  }

  Drawing draw() {
    if (points.isEmpty()) {
      return new Drawing(width, height, elements);
    }
    for (int i : spaced(nameWidths, i -> true)) {
      double baseline = height - Math.ceil(NAME_ROOM * em) + NAME_BASELINE * em;
      label(points.get(i).name(), x(i), baseline, false, Role.QUIET);
    }
    line(new Point(0, y(0)), new Point(width, y(0)), AXIS_WIDTH, false, Role.QUIET);
    if (columns) {
      drawColumns();
    } else {
      drawLine();
    }
    return new Drawing(width, height, elements);
  }

  private void drawColumns() {
    Set<Integer> numbered = numbered();
    for (int i = 0; i < points.size(); i++) {
      double left = x(i) - column / 2;
      double y = y(value(i));
      if (value(i) != 0) {
        elements.add(
            DrawingElement.Area.rectangle(
                left, Math.min(y, y(0)), left + column, Math.max(y, y(0)), role(i)));
      }
      if (numbered.contains(i)) {
        number(i);
      }
    }
  }

  private void drawLine() {
    for (int i = 1; i < points.size(); i++) {
      boolean gap = day(i) - day(i - 1) > LONGEST_STEP_DAYS;
      line(at(i - 1), at(i), gap ? GAP_LINE_WIDTH : LINE_WIDTH, gap, Role.MUTED);
    }
    Set<Integer> numbered = numbered();
    for (int i = 0; i < points.size(); i++) {
      elements.add(new DrawingElement.Dot(at(i), DOT_RADIUS * em, role(i)));
      if (numbered.contains(i)) {
        number(i);
      }
    }
  }

  /** Writes a value above what is drawn at its place, or below where it is negative. */
  private void number(int i) {
    double y = edge(i) + lift(i);
    double baseline = y + (value(i) < 0 ? LetterWidths.ASCENT : -LetterWidths.DESCENT) * em;
    label(points.get(i).text(), x(i), baseline, true, Role.TEXT);
  }

  /** The lower edge of a number that nothing is in the way of; the upper edge of a negative one. */
  private double edge(int i) {
    double clearance = (columns ? COLUMN_CLEARANCE : DOT_CLEARANCE) * em;
    return y(value(i)) + (value(i) < 0 ? clearance : -clearance);
  }

  /** How far a number has to be moved so that it covers no other column and not the line. */
  private double lift(int i) {
    double y = y(reach(i));
    return value(i) < 0
        ? Math.max(0, y + CLEARANCE * em - edge(i))
        : Math.min(0, y - CLEARANCE * em - edge(i));
  }

  /** The value farthest from zero that is drawn within the width of a point's number. */
  private double reach(int i) {
    double half = (numberWidths[i] + (columns ? column : 0)) / 2;
    double reach = value(i);
    for (int j = 0; j < points.size(); j++) {
      double distance = Math.abs(x(j) - x(i));
      double drawn = value(i);
      if (distance < half) {
        drawn = value(j);
      } else if (!columns && Math.abs(j - i) == 1) {
        drawn += (value(j) - value(i)) * half / distance;
      }
      reach = value(i) < 0 ? Math.min(reach, drawn) : Math.max(reach, drawn);
    }
    return reach;
  }

  private void label(String text, double x, double baseline, boolean bold, Role role) {
    elements.add(new DrawingElement.Label(text, x, baseline, em, Anchor.MIDDLE, bold, role));
  }

  private void line(Point from, Point to, double thickness, boolean dashed, Role role) {
    elements.add(new DrawingElement.Line(from, to, thickness, dashed, role));
  }

  private Role role(int i) {
    return i == points.size() - 1 ? Role.ACCENT : Role.MUTED;
  }

  /** The points whose numbers are shown; the first and the last always are, if there is room. */
  private Set<Integer> numbered() {
    Set<Integer> shown = spaced(numberWidths, i -> !columns || isEnd(i) || lift(i) == 0);
    if (!columns && shown.size() < points.size()) {
      shown.removeIf(i -> !isEnd(i) && i != extreme(1) && i != extreme(-1));
    }
    return shown;
  }

  private boolean isEnd(int i) {
    return i == 0 || i == points.size() - 1;
  }

  /** Candidates whose labels do not touch, chosen in the order last, first, others backwards. */
  private Set<Integer> spaced(double[] labelWidths, IntPredicate candidate) {
    int last = points.size() - 1;
    Set<Integer> shown = new TreeSet<>();
    addSpaced(last, shown, labelWidths, candidate);
    addSpaced(0, shown, labelWidths, candidate);
    for (int i = last - 1; i > 0; i--) {
      addSpaced(i, shown, labelWidths, candidate);
    }
    return shown;
  }

  private void addSpaced(int i, Set<Integer> shown, double[] labelWidths, IntPredicate candidate) {
    if (!candidate.test(i)) {
      return;
    }
    for (int other : shown) {
      double widths = labelWidths[i] + labelWidths[other];
      if (Math.abs(x(i) - x(other)) < widths / 2 + LABEL_GAP * em) {
        return;
      }
    }
    shown.add(i);
  }

  /** The first of the points with the greatest value, or the least for {@code sign} -1. */
  private int extreme(int sign) {
    int extreme = 0;
    for (int i = 1; i < points.size(); i++) {
      if (sign * (value(i) - value(extreme)) > 0) {
        extreme = i;
      }
    }
    return extreme;
  }

  /** The days between the two points that lie closest. */
  private double shortestStep() {
    return IntStream.range(1, points.size())
        .mapToDouble(i -> day(i) - day(i - 1))
        .min()
        .orElse(Double.MAX_VALUE);
  }

  private double value(int i) {
    return points.get(i).value();
  }

  private double day(int i) {
    return points.get(i).day().toEpochDay();
  }

  private Point at(int i) {
    return new Point(x(i), y(value(i)));
  }

  private double x(int i) {
    double middle = (day(0) + day(points.size() - 1)) / 2;
    return width / 2 + (day(i) - middle) * pointsPerDay;
  }

  private double y(double value) {
    return most > least ? bottom - (value - least) / (most - least) * (bottom - top) : bottom;
  }
}
