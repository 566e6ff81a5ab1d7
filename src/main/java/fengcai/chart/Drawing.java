package fengcai.chart;

import java.util.List;

/**
 * A vector drawing in points, with its origin at the top left.
 *
 * @param elements in painting order
 */
public record Drawing(double width, double height, List<DrawingElement> elements) {
  public Drawing {
    elements = List.copyOf(elements);
  }
}
