package fengcai.chart;

import fengcai.chart.Mark.Anchor;
import fengcai.chart.Mark.Role;
import fengcai.model.Chart.Point;
import java.awt.Paint;
import java.awt.Stroke;
import java.awt.geom.Ellipse2D;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Set;
import org.jfree.chart.labels.ItemLabelAnchor;
import org.jfree.chart.labels.ItemLabelPosition;
import org.jfree.chart.renderer.xy.XYLineAndShapeRenderer;
import org.jfree.chart.ui.TextAnchor;

/**
 * A line with a dot at each number, the newest in the accent. Where a whole year or more was not
 * counted the line is dashed.
 */
final class LineRenderer extends XYLineAndShapeRenderer {
  private static final long serialVersionUID = 1L;

  private static final long YEAR_LEFT_OUT = 550;

  private final transient List<Point> points;

  LineRenderer(List<Point> points, Set<Integer> texts, double em) {
    super(true, true);
    this.points = points;
    double dot = 0.26 * em;
    setDefaultShape(new Ellipse2D.Double(-dot, -dot, 2 * dot, 2 * dot));
    setAutoPopulateSeriesShape(false);
    setUseFillPaint(true);
    setDrawOutlines(false);
    setItemLabelInsets(Air.around(0.27 * em));
    setDefaultItemLabelsVisible(true);
    setDefaultItemLabelFont(new Lettering(em, true, Anchor.MIDDLE));
    setDefaultItemLabelPaint(new Tone(Role.TEXT));
    setDefaultItemLabelGenerator(
        (data, row, item) -> texts.contains(item) ? points.get(item).text() : "");
    setDefaultPositiveItemLabelPosition(
        new ItemLabelPosition(ItemLabelAnchor.OUTSIDE12, TextAnchor.BOTTOM_CENTER));
    setDefaultNegativeItemLabelPosition(
        new ItemLabelPosition(ItemLabelAnchor.OUTSIDE6, TextAnchor.TOP_CENTER));
  }

  @Override
  public Stroke getItemStroke(int row, int item) {
    boolean bridges =
        item > 0
            && ChronoUnit.DAYS.between(points.get(item - 1).day(), points.get(item).day())
                > YEAR_LEFT_OUT;
    return bridges ? Strokes.BRIDGE : Strokes.TREND;
  }

  @Override
  public Paint getItemPaint(int row, int item) {
    return new Tone(Role.MUTED);
  }

  @Override
  public Paint getItemFillPaint(int row, int item) {
    return new Tone(item == points.size() - 1 ? Role.ACCENT : Role.MUTED);
  }
}
