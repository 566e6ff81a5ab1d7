package fengcai.model.document;

import java.time.LocalDate;
import java.util.List;

/** A chart. */
public sealed interface Chart {

  String title();

  /** The unit of the values: 人, %. */
  String unit();

  /** A description in words for readers who cannot see the chart. */
  String alternative();

  /** A labelled value; {@code text} is the formatted value. */
  record Bar(String name, double value, String text) {}

  /** A value of a day; {@code name} is the label of the day or its period. */
  record Point(LocalDate day, String name, double value, String text) {

    public Point(LocalDate day, double value, String text) {
      this(day, day.toString(), value, text);
    }
  }

  /** Values in reading order. */
  record Bars(String title, String unit, List<Bar> bars, String alternative) implements Chart {
    public Bars {
      bars = List.copyOf(bars);
    }
  }

  /** A time series, oldest first, at most one value per day. */
  record Course(String title, String unit, Form form, List<Point> points, String alternative)
      implements Chart {

    /** The preferred form, if there is room for both. */
    public enum Form {
      /** For amounts; the axis starts at 0. */
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
