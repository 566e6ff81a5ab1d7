package fengcai.chart;

import fengcai.chart.Mark.Anchor;
import fengcai.chart.Mark.Role;
import fengcai.model.Chart.Point;
import java.awt.Paint;
import java.util.List;
import java.util.Set;
import org.jfree.chart.labels.ItemLabelAnchor;
import org.jfree.chart.labels.ItemLabelPosition;
import org.jfree.chart.renderer.xy.StandardXYBarPainter;
import org.jfree.chart.renderer.xy.XYBarRenderer;
import org.jfree.chart.ui.TextAnchor;

/** Columns with their numbers on them, the newest in the accent. */
final class ColumnRenderer extends XYBarRenderer {
  private static final long serialVersionUID = 1L;

  private final transient List<Point> points;

  ColumnRenderer(List<Point> points, Set<Integer> texts, double em) {
    this.points = points;
    setBarPainter(new StandardXYBarPainter());
    setShadowVisible(false);
    setDrawBarOutline(false);
    setItemLabelInsets(Air.around(0.35 * em));
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
  public Paint getItemPaint(int row, int item) {
    return new Tone(item == points.size() - 1 ? Role.ACCENT : Role.MUTED);
  }
}
