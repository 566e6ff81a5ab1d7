package fengcai.chart;

import fengcai.chart.Mark.Anchor;
import fengcai.chart.Mark.Role;
import fengcai.model.Chart.Course;
import fengcai.model.Chart.Point;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jfree.chart.axis.AxisSpace;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.ui.RectangleInsets;
import org.jfree.data.xy.DefaultXYDataset;
import org.jfree.data.xy.XYBarDataset;

/** Numbers over time: days stand as far from each other as they were. */
final class CourseFigure {

  private static final double DEPTH = 9;

  /** Less leaves no difference between columns to see. */
  private static final double LEAST_DEPTH = 5;

  private static final double VALUE_ROOM = 1.7;
  private static final double NAME_ROOM = 1.7;
  private static final double WIDEST_COLUMN = 3.4;
  private static final double NARROWEST_COLUMN = 0.5;
  private static final double FILLED = 0.62;
  private static final double NARROWEST = 24;
  private static final double FARTHEST = 9;
  private static final double AIR = 0.2;

  private final List<Point> points;
  private final double width;
  private final double em;
  private final Lettering names;
  private final double side;
  private final double dayWidth;
  private final double column;
  private final boolean columns;
  private final double height;

  /** {@code highest} is of the whole figure, as far as it can be so low. */
  CourseFigure(Course course, double most, double highest, double em) {
    this.height = Math.ceil(Math.clamp(highest, height(LEAST_DEPTH, em), height(DEPTH, em)));
    this.points = course.points();
    this.em = em;
    this.names = new Lettering(em, false, Anchor.MIDDLE);
    Lettering values = new Lettering(em, true, Anchor.MIDDLE);
    this.side =
        points.stream()
            .mapToDouble(p -> Math.max(names.width(p.name()), values.width(p.text())) / 2)
            .reduce(WIDEST_COLUMN * em / 2, Math::max);
    double days = points.isEmpty() ? 0 : day(points.size() - 1) - day(0);
    this.width =
        course.form() == Course.Form.COLUMNS
            ? Math.min(most, Math.max(NARROWEST * em, 2 * side + days * FARTHEST * em / closest()))
            : most;
    this.dayWidth = days > 0 ? (width - 2 * side) / days : 1;
    this.column = Math.min(WIDEST_COLUMN * em, FILLED * closest() * dayWidth);
    this.columns = course.form() == Course.Form.COLUMNS && column >= NARROWEST_COLUMN * em;
  }

  private static double height(double depth, double em) {
    return (depth + VALUE_ROOM + NAME_ROOM) * em;
  }

  Drawing draw() {
    MarkRecorder recorder = new MarkRecorder(names);
    if (!points.isEmpty()) {
      plot(height - Math.ceil(NAME_ROOM * em))
          .draw(recorder, new Rectangle2D.Double(0, 0, width, height), null, null, null);
    }
    return new Drawing(width, height, recorder.marks());
  }

  private XYPlot plot(double depth) {
    DefaultXYDataset days = new DefaultXYDataset();
    days.addSeries("", data());
    XYPlot plot =
        columns
            ? new XYPlot(
                new XYBarDataset(days, column / dayWidth), time(), values(depth), columnRenderer())
            : new XYPlot(days, time(), values(depth), lineRenderer());
    plot.setInsets(RectangleInsets.ZERO_INSETS);
    plot.setAxisOffset(RectangleInsets.ZERO_INSETS);
    AxisSpace space = new AxisSpace();
    space.setBottom(Math.ceil(NAME_ROOM * em));
    plot.setFixedDomainAxisSpace(space);
    plot.setFixedRangeAxisSpace(new AxisSpace());
    plot.setBackgroundPaint(null);
    plot.setOutlineVisible(false);
    plot.setDomainGridlinesVisible(false);
    plot.setRangeGridlinesVisible(false);
    plot.setRangeZeroBaselineVisible(true);
    plot.setRangeZeroBaselinePaint(new Tone(Role.QUIET));
    plot.setRangeZeroBaselineStroke(Strokes.HAIRLINE);
    return plot;
  }

  private double[][] data() {
    double[][] data = new double[2][points.size()];
    for (int i = 0; i < points.size(); i++) {
      data[0][i] = day(i);
      data[1][i] = points.get(i).value();
    }
    return data;
  }

  private double day(int point) {
    return points.get(point).day().toEpochDay();
  }

  /** The days between the two points that lie closest. */
  private double closest() {
    double closest = Double.MAX_VALUE;
    for (int i = 1; i < points.size(); i++) {
      closest = Math.min(closest, day(i) - day(i - 1));
    }
    return closest;
  }

  private int furthest(int direction) {
    int furthest = 0;
    for (int i = 1; i < points.size(); i++) {
      if (direction * (points.get(i).value() - points.get(furthest).value()) > 0) {
        furthest = i;
      }
    }
    return furthest;
  }

  private BareAxis time() {
    double middle = (day(0) + day(points.size() - 1)) / 2;
    double reach = width / 2 / dayWidth;
    List<BareAxis.Name> shown = new ArrayList<>();
    for (int i : roomy(names, points.stream().map(Point::name).toList())) {
      shown.add(new BareAxis.Name(day(i), points.get(i).name()));
    }
    BareAxis axis = new BareAxis(middle - reach, middle + reach, shown);
    axis.letter(names, Role.QUIET);
    return axis;
  }

  /** A scale that leaves room for the numbers above what is highest and below what is lowest. */
  private BareAxis values(double depth) {
    double least = points.stream().mapToDouble(Point::value).reduce(0, Math::min);
    double most = points.stream().mapToDouble(Point::value).reduce(0, Math::max);
    double room = VALUE_ROOM * em;
    // A scale that began at nought itself would leave out what is nought.
    double below = least < 0 ? room : 0.01;
    double unit = most > least ? (most - least) / (depth - room - below) : 1;
    return new BareAxis(least - below * unit, most > least ? most + room * unit : depth, List.of());
  }

  private ColumnRenderer columnRenderer() {
    return new ColumnRenderer(points, texts(), em);
  }

  private LineRenderer lineRenderer() {
    return new LineRenderer(points, texts(), em);
  }

  /** All if there is room; of a crowded line only where it begins, ends, and turns furthest. */
  private Set<Integer> texts() {
    Lettering lettering = new Lettering(em, true, Anchor.MIDDLE);
    Set<Integer> shown = roomy(lettering, points.stream().map(Point::text).toList());
    if (!columns && shown.size() < points.size()) {
      shown.retainAll(List.of(0, points.size() - 1, furthest(1), furthest(-1)));
    }
    return shown;
  }

  /** Which of the texts have room beside each other; the last and the first go before others. */
  private Set<Integer> roomy(Lettering lettering, List<String> texts) {
    return RoomForTexts.of(
        texts.stream().map(lettering::width).toList(),
        points.stream().map(p -> p.day().toEpochDay() * dayWidth).toList(),
        AIR * em);
  }
}
