package fengcai.model;

import static java.util.Objects.requireNonNull;

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
  record Bar(String name, double value, String text) {
    public Bar {
      requireNonNull(name);
      requireNonNull(text);
    }
  }

  /** A number of a day; {@code text} is how it is written. */
  record Point(LocalDate day, double value, String text) {
    public Point {
      requireNonNull(day);
      requireNonNull(text);
    }
  }

  /** Numbers side by side, in the order to be read. */
  record Bars(String title, String unit, List<Bar> bars, String alternative) implements Chart {
    public Bars {
      requireNonNull(title);
      requireNonNull(unit);
      requireNonNull(alternative);
      bars = List.copyOf(bars);
    }
  }

  /** Numbers over time, the oldest first. */
  record Course(String title, String unit, List<Point> points, String alternative)
      implements Chart {
    public Course {
      requireNonNull(title);
      requireNonNull(unit);
      requireNonNull(alternative);
      points = List.copyOf(points);
    }
  }
}
