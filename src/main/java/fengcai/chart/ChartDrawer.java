package fengcai.chart;

import fengcai.model.document.Chart;

/**
 * Draws charts for pages and reports alike. The same chart gives the same drawing on every machine.
 * Safe for use by several threads.
 *
 * @param width the greatest width of a drawing, in points; few columns take less
 * @param em the font size of labels, in points
 */
public record ChartDrawer(double width, double em) {

  public Drawing draw(Chart chart) {
    return draw(chart, Double.MAX_VALUE);
  }

  /** The same with a greatest height, which is kept as far as the chart stays legible. */
  public Drawing draw(Chart chart, double maxHeight) {
    return switch (chart) {
      case Chart.Bars bars -> new BarChart(bars.bars(), width, em).draw();
      case Chart.Course course -> new TimeChart(course, width, maxHeight, em).draw();
    };
  }
}
