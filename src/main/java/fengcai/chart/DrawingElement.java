package fengcai.chart;

import static java.util.Objects.requireNonNull;

import java.util.List;

/**
 * A drawing element. Lengths are in points, y grows downwards. Pages and reports choose the colour
 * of each role.
 */
public sealed interface DrawingElement {

  Role role();

  enum Role {
    /** The value a chart is about. */
    ACCENT,
    TEXT,
    /** Axes and their labels. */
    QUIET,
    /** Values beside the one that a chart is about. */
    MUTED
  }

  /** Which part of a label stands at its x. */
  enum Anchor {
    START,
    MIDDLE,
    END
  }

  record Point(double x, double y) {}

  /** A filled area: closed polygons, of which those that turn anticlockwise are holes. */
  record Area(List<List<Point>> outlines, Role role) implements DrawingElement {
    public Area {
      outlines = outlines.stream().map(List::copyOf).toList();
      requireNonNull(role);
    }

    static Area rectangle(double left, double top, double right, double bottom, Role role) {
      List<Point> corners =
          List.of(
              new Point(left, top),
              new Point(right, top),
              new Point(right, bottom),
              new Point(left, bottom));
      return new Area(List.of(corners), role);
    }
  }

  /** A filled circle. */
  record Dot(Point centre, double radius, Role role) implements DrawingElement {
    public Dot {
      requireNonNull(centre);
      requireNonNull(role);
    }
  }

  record Line(Point from, Point to, double width, boolean dashed, Role role)
      implements DrawingElement {
    public Line {
      requireNonNull(from);
      requireNonNull(to);
      requireNonNull(role);
    }
  }

  /** One line of text; {@code size} is its font size. */
  record Label(
      String text, double x, double baseline, double size, Anchor anchor, boolean bold, Role role)
      implements DrawingElement {
    public Label {
      requireNonNull(text);
      requireNonNull(anchor);
      requireNonNull(role);
    }
  }
}
