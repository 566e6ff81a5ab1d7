package fengcai.model;

import java.time.LocalDate;
import java.util.List;

/**
 * A figure drawn from numbers. {@code unit} is the numbers' (人, %), {@code alternative} says in
 * words what the figure shows.
 */
public sealed interface Chart {

  String title();

  String unit();

  String alternative();

  /** A number under a name; {@code text} is how it is written. */
  record Bar(String name, double value, String text) {}

  /** A number of a day; {@code name} is what the day or its period is called under the figure. */
  record Point(LocalDate day, String name, double value, String text) {

    public Point(LocalDate day, double value, String text) {
      this(day, day.toString(), value, text);
    }
  }

  /** Numbers side by side, in the order to be read. */
  record Bars(String title, String unit, List<Bar> bars, String alternative) implements Chart {
    public Bars {
      bars = List.copyOf(bars);
    }
  }

  /** Numbers over time, the oldest first, no two of a day. */
  record Course(String title, String unit, Form form, List<Point> points, String alternative)
      implements Chart {

    /** How points are shown where there is room for either. */
    public enum Form {
      /** Amounts, which grow from nought. */
      COLUMNS,
      LINE
    }

    public Course {
      points = List.copyOf(points);
    }

    public Course(String title, String unit, List<Point> points, String alternative) {
      this(title, unit, Form.COLUMNS, points, alternative);
    }
  }
}
