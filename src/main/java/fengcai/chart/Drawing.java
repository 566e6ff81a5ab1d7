package fengcai.chart;

import java.util.List;

/** A picture of marks, drawn in their order from the top left; lengths in points. */
public record Drawing(double width, double height, List<Mark> marks) {
  public Drawing {
    marks = List.copyOf(marks);
  }
}
