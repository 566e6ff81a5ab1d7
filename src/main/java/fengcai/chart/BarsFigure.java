package fengcai.chart;

import fengcai.chart.Mark.Anchor;
import fengcai.chart.Mark.Role;
import fengcai.model.Chart.Bar;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.Paint;
import java.awt.geom.Rectangle2D;
import java.util.List;
import org.jfree.chart.axis.AxisSpace;
import org.jfree.chart.axis.CategoryAxis;
import org.jfree.chart.labels.CategoryItemLabelGenerator;
import org.jfree.chart.labels.ItemLabelAnchor;
import org.jfree.chart.labels.ItemLabelPosition;
import org.jfree.chart.plot.CategoryPlot;
import org.jfree.chart.plot.PlotOrientation;
import org.jfree.chart.renderer.category.BarRenderer;
import org.jfree.chart.renderer.category.StandardBarPainter;
import org.jfree.chart.text.TextBlock;
import org.jfree.chart.ui.RectangleEdge;
import org.jfree.chart.ui.RectangleInsets;
import org.jfree.chart.ui.TextAnchor;
import org.jfree.data.category.CategoryDataset;
import org.jfree.data.category.DefaultCategoryDataset;

/** Bars one below the other, each between its name and its number. */
final class BarsFigure {

  private static final double PITCH = 1.9;
  private static final double TIGHT_PITCH = 1.55;
  private static final int MANY = 20;
  private static final double AIR = 0.42;
  private static final double WIDEST_NAMES = 0.4;
  private static final double GAP = 0.5;

  private final List<Bar> bars;
  private final double width;
  private final double em;
  private final Lettering names;
  private final Lettering after;
  private final Lettering before;

  BarsFigure(List<Bar> bars, double width, double em) {
    this.bars = bars;
    this.width = width;
    this.em = em;
    this.names = new Lettering(em, false, Anchor.END);
    this.after = new Lettering(em, true, Anchor.START);
    this.before = new Lettering(em, true, Anchor.END);
  }

  Drawing draw() {
    double height = Math.ceil(bars.size() * em * (bars.size() > MANY ? TIGHT_PITCH : PITCH));
    MarkRecorder recorder = new MarkRecorder(names);
    plot().draw(recorder, new Rectangle2D.Double(0, 0, width, height), null, null, null);
    return new Drawing(width, height, recorder.marks());
  }

  private CategoryPlot plot() {
    double margin = Math.ceil(Math.min(widestName(), WIDEST_NAMES * width) + GAP * em);
    CategoryPlot plot = new CategoryPlot(data(), names(), values(width - margin), renderer());
    plot.setOrientation(PlotOrientation.HORIZONTAL);
    plot.setInsets(RectangleInsets.ZERO_INSETS);
    plot.setAxisOffset(RectangleInsets.ZERO_INSETS);
    AxisSpace space = new AxisSpace();
    space.setLeft(margin);
    plot.setFixedDomainAxisSpace(space);
    plot.setFixedRangeAxisSpace(new AxisSpace());
    plot.setBackgroundPaint(null);
    plot.setOutlineVisible(false);
    plot.setRangeGridlinesVisible(false);
    plot.setRangeZeroBaselineVisible(true);
    plot.setRangeZeroBaselinePaint(new Tone(Role.QUIET));
    plot.setRangeZeroBaselineStroke(Strokes.HAIRLINE);
    return plot;
  }

  private double widestName() {
    return bars.stream().mapToDouble(bar -> names.width(bar.name())).max().orElse(0);
  }

  private DefaultCategoryDataset data() {
    DefaultCategoryDataset data = new DefaultCategoryDataset();
    for (int i = 0; i < bars.size(); i++) {
      data.addValue(bars.get(i).value(), "", Integer.valueOf(i));
    }
    return data;
  }

  private CategoryAxis names() {
    CategoryAxis axis = new Names();
    axis.setTickLabelFont(names);
    axis.setTickLabelPaint(new Tone(Role.TEXT));
    axis.setAxisLineVisible(false);
    axis.setTickMarksVisible(false);
    axis.setTickLabelInsets(RectangleInsets.ZERO_INSETS);
    axis.setCategoryLabelPositionOffset((int) Math.round(GAP * em));
    axis.setLowerMargin(AIR / 2 / bars.size());
    axis.setUpperMargin(AIR / 2 / bars.size());
    axis.setCategoryMargin(AIR * (bars.size() - 1) / bars.size());
    return axis;
  }

  /** A scale that leaves room for the numbers beyond the bars' ends. */
  private BareAxis values(double room) {
    double least = bars.stream().mapToDouble(Bar::value).reduce(0, Math::min);
    double most = bars.stream().mapToDouble(Bar::value).reduce(0, Math::max);
    double left = roomFor(bars.stream().filter(bar -> bar.value() < 0).toList());
    double right = roomFor(bars.stream().filter(bar -> bar.value() >= 0).toList());
    double unit = most > least ? (most - least) / Math.max(em, room - left - right) : 1;
    return new BareAxis(least - left * unit, most + right * unit, List.of());
  }

  private double roomFor(List<Bar> some) {
    double widest =
        some.stream().mapToDouble(bar -> after.width(bar.text())).max().orElse(-GAP * em);
    return widest + GAP * em;
  }

  private BarRenderer renderer() {
    BarRenderer renderer = new Renderer();
    renderer.setBarPainter(new StandardBarPainter());
    renderer.setShadowVisible(false);
    renderer.setDrawBarOutline(false);
    renderer.setItemLabelInsets(Air.around(GAP * em / 1.5));
    renderer.setDefaultItemLabelsVisible(true);
    renderer.setDefaultItemLabelPaint(new Tone(Role.TEXT));
    renderer.setDefaultItemLabelGenerator(new Texts());
    renderer.setDefaultPositiveItemLabelPosition(
        new ItemLabelPosition(ItemLabelAnchor.OUTSIDE3, TextAnchor.CENTER_LEFT));
    renderer.setDefaultNegativeItemLabelPosition(
        new ItemLabelPosition(ItemLabelAnchor.OUTSIDE9, TextAnchor.CENTER_RIGHT));
    return renderer;
  }

  /** The names as they are, but for what there is no room for. */
  private final class Names extends CategoryAxis {
    private static final long serialVersionUID = 1L;

    @Override
    @SuppressWarnings("rawtypes")
    protected TextBlock createLabel(
        Comparable place, float room, RectangleEdge edge, Graphics2D graphics) {
      TextBlock label = new TextBlock();
      String name = bars.get((Integer) place).name();
      label.addLine(LetterWidths.cut(name, WIDEST_NAMES * width / em), names, new Tone(Role.TEXT));
      return label;
    }
  }

  private final class Renderer extends BarRenderer {
    private static final long serialVersionUID = 1L;

    @Override
    public Paint getItemPaint(int row, int column) {
      return new Tone(bars.get(column).value() < 0 ? Role.MUTED : Role.ACCENT);
    }

    @Override
    public Font getItemLabelFont(int row, int column) {
      return bars.get(column).value() < 0 ? before : after;
    }
  }

  private final class Texts implements CategoryItemLabelGenerator {
    @Override
    public String generateRowLabel(CategoryDataset data, int row) {
      return "";
    }

    @Override
    public String generateColumnLabel(CategoryDataset data, int column) {
      return bars.get(column).name();
    }

    @Override
    public String generateLabel(CategoryDataset data, int row, int column) {
      return bars.get(column).text();
    }
  }
}
