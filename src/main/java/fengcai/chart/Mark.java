package fengcai.chart;

import static java.util.Objects.requireNonNull;

import java.util.List;

/** A part of a drawing. Its colour is a role, which page and report give colours of their own. */
public sealed interface Mark {

  Role role();

  /** What a colour says. */
  enum Role {
    /** What the figure is about. */
    ACCENT,
    TEXT,
    /** What is said in passing. */
    QUIET,
    /** Figures beside the one that matters. */
    MUTED,
    HAIRLINE,
    TINT
  }

  /** What of a label stands at its place. */
  enum Anchor {
    START,
    MIDDLE,
    END
  }

  /** An area; what its outline goes round twice in the same direction is inside it. */
  record Area(List<Segment> outline, Role role) implements Mark {
    public Area {
      outline = List.copyOf(outline);
      requireNonNull(role);
    }
  }

  record Line(List<Segment> path, Role role, double width, boolean dashed) implements Mark {
    public Line {
      path = List.copyOf(path);
      requireNonNull(role);
    }
  }

  record Label(
      String text, double x, double baseline, double size, Anchor anchor, boolean bold, Role role)
      implements Mark {
    public Label {
      requireNonNull(text);
      requireNonNull(anchor);
      requireNonNull(role);
    }
  }

  /** A step of a path. */
  sealed interface Segment {
    record Move(double x, double y) implements Segment {}

    record To(double x, double y) implements Segment {}

    /** A cubic curve. */
    record Curve(double x1, double y1, double x2, double y2, double x, double y)
        implements Segment {}

    record Close() implements Segment {}
  }
}
