package fengcai.chart;

import fengcai.model.Chart;

/**
 * Draws figures in at most a width, with lettering of one size. The same figure gives the same
 * drawing on every machine. Safe for use by several threads.
 */
public final class ChartDrawer {

  private final double width;
  private final double em;

  /** Both in points; few columns take less than the width. */
  public ChartDrawer(double width, double em) {
    this.width = width;
    this.em = em;
  }

  public Drawing draw(Chart chart) {
    return draw(chart, Double.MAX_VALUE);
  }

  /** At most so high, as far as the chart can be flatter without becoming smaller. */
  public Drawing draw(Chart chart, double highest) {
    return switch (chart) {
      case Chart.Bars bars -> new BarsFigure(bars.bars(), width, em).draw();
      case Chart.Course course -> new CourseFigure(course, width, highest, em).draw();
    };
  }
}
