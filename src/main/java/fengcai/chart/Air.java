package fengcai.chart;

import org.jfree.chart.ui.RectangleInsets;

/** Air around things. */
final class Air {
  private Air() {}

  static RectangleInsets around(double points) {
    return new RectangleInsets(points, points, points, points);
  }
}
