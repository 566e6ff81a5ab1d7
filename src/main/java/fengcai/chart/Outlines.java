package fengcai.chart;

import fengcai.chart.Mark.Segment;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.PathIterator;
import java.util.ArrayList;
import java.util.List;

/** Shapes of the JDK as segments, to a hundredth of a point. */
final class Outlines {

  private static final double UNITS = 100;

  private Outlines() {}

  static List<Segment> of(Shape shape, AffineTransform transform) {
    List<Segment> segments = new ArrayList<>();
    double[] c = new double[6];
    double x = 0;
    double y = 0;
    for (PathIterator path = shape.getPathIterator(transform); !path.isDone(); path.next()) {
      int kind = path.currentSegment(c);
      switch (kind) {
        case PathIterator.SEG_MOVETO ->
            segments.add(new Segment.Move(rounded(c[0]), rounded(c[1])));
        case PathIterator.SEG_LINETO -> segments.add(new Segment.To(rounded(c[0]), rounded(c[1])));
        case PathIterator.SEG_QUADTO ->
            segments.add(
                curve(
                    x + (c[0] - x) * 2 / 3,
                    y + (c[1] - y) * 2 / 3,
                    c[2] + (c[0] - c[2]) * 2 / 3,
                    c[3] + (c[1] - c[3]) * 2 / 3,
                    c[2],
                    c[3]));
        case PathIterator.SEG_CUBICTO -> segments.add(curve(c[0], c[1], c[2], c[3], c[4], c[5]));
        default -> close(segments);
      }
      int last = kind == PathIterator.SEG_CUBICTO ? 4 : kind == PathIterator.SEG_QUADTO ? 2 : 0;
      x = c[last];
      y = c[last + 1];
    }
    return segments;
  }

  /** A line back to where a closed path began says nothing. */
  private static void close(List<Segment> segments) {
    for (int i = segments.size() - 1; i >= 0; i--) {
      if (segments.get(i) instanceof Segment.Move start) {
        if (segments.getLast().equals(new Segment.To(start.x(), start.y()))) {
          segments.removeLast();
        }
        break;
      }
    }
    segments.add(new Segment.Close());
  }

  private static Segment curve(double x1, double y1, double x2, double y2, double x, double y) {
    return new Segment.Curve(
        rounded(x1), rounded(y1), rounded(x2), rounded(y2), rounded(x), rounded(y));
  }

  static double rounded(double value) {
    // Adding nought makes minus nought nought.
    return Math.rint(value * UNITS) / UNITS + 0.0;
  }
}
