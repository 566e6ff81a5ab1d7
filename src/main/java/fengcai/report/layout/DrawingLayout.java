package fengcai.report.layout;

import fengcai.chart.ChartDrawer;
import fengcai.chart.Charts;
import fengcai.chart.Drawing;
import fengcai.chart.DrawingElement;
import fengcai.model.document.Chart;
import fengcai.plan.element.Phrases;
import fengcai.report.box.Box;
import fengcai.report.box.Boxes;
import fengcai.report.box.Paragraphs;
import fengcai.report.box.TextArea;
import fengcai.report.box.Theme;
import fengcai.report.box.VerticalList;
import fengcai.report.font.FontRole;
import fengcai.report.pdf.Pen;
import fengcai.report.text.Ink;
import fengcai.report.text.Run;
import fengcai.report.text.Span;
import fengcai.report.text.StructureElement;
import fengcai.report.text.Style;
import fengcai.report.typeset.Line;
import fengcai.report.typeset.LineAlignment;
import fengcai.report.typeset.TextSetter;
import java.util.List;

/** Charts and other drawings, each one tagged figure with a text alternative. */
public final class DrawingLayout {

  private static final double WIDEST = 42;
  private static final double HIGHEST = 0.9;
  private static final double CAPTION_LEADING = 1.5;
  private static final double AIR = 5;
  private static final Ink PAPER = Ink.of("#FFFFFF");

  private final Theme theme;
  private final TextSetter text;
  private final Charts charts;

  DrawingLayout(Theme theme, TextSetter text, Phrases phrases) {
    this.charts = new Charts(phrases);
    this.theme = theme;
    this.text = text;
  }

  /** Adds a chart and the caption below it, centred in the measure. */
  public void set(VerticalList flow, Chart chart, StructureElement parent, TextArea area) {
    StructureElement figure =
        parent.child("Figure", new StructureElement.Attribute.Alt(chart.alternative()));
    Box caption = caption(charts.caption(chart), parent, area);
    flow.space(area.leading() * 0.6);
    flow.add(new Captioned(chart, figure, caption, area).slab(Double.MAX_VALUE));
    flow.space(area.leading() * 1.4);
  }

  /** A chart and its caption, of a height that a page may reduce. */
  private final class Captioned {
    private final Chart chart;
    private final StructureElement figure;
    private final Box caption;
    private final TextArea area;
    private final ChartDrawer drawer;

    Captioned(Chart chart, StructureElement figure, Box caption, TextArea area) {
      double em = theme.sizes().small();
      this.chart = chart;
      this.figure = figure;
      this.caption = caption;
      this.area = area;
      this.drawer = new ChartDrawer(Math.min(area.measure(), WIDEST * em), em);
    }

    /** Both in at most a height, as far as the chart can be so low. */
    Box slab(double highest) {
      Drawing drawing = drawer.draw(chart, highest - caption.height());
      double scale = Math.min(1, HIGHEST * theme.paper().depth() / drawing.height());
      double indent = (area.measure() - scale * drawing.width()) / 2;
      Box whole =
          Boxes.column(List.of(drawn(figure, drawing, scale, area.left() + indent), caption));
      double least = scale * drawer.draw(chart, 0).height() + caption.height();
      return whole.shrinking(new Box.Shrinking(least, this::slab));
    }
  }

  /** A drawing of a width, without a caption, with its left edge at a place of the page. */
  public Box slab(
      Drawing drawing, String alternative, double width, StructureElement parent, double left) {
    return slab(drawing, alternative, width / drawing.width(), left, parent);
  }

  private Box slab(
      Drawing drawing, String alternative, double scale, double left, StructureElement parent) {
    return drawn(
        parent.child("Figure", new StructureElement.Attribute.Alt(alternative)),
        drawing,
        scale,
        left);
  }

  private Box drawn(StructureElement figure, Drawing drawing, double scale, double left) {
    double width = scale * drawing.width();
    double height = scale * drawing.height();
    return new Box(
        height,
        (canvas, top) ->
            canvas.picture(
                figure,
                left,
                top,
                width,
                height,
                scale,
                pen -> drawing.elements().forEach(element -> draw(pen, element, scale))));
  }

  private void draw(Pen pen, DrawingElement element, double scale) {
    Ink ink = ink(element.role());
    switch (element) {
      case DrawingElement.Area area -> pen.area(area.outlines(), ink);
      case DrawingElement.Dot dot -> pen.dot(dot.centre(), dot.radius(), ink);
      case DrawingElement.Line line ->
          pen.line(line.from(), line.to(), line.width(), line.dashed(), ink);
      case DrawingElement.Label label -> {
        FontRole role = label.bold() ? FontRole.STRONG : FontRole.BODY;
        Style style = Style.of(role, scale * label.size(), ink);
        Line line = text.line(List.of(new Run(label.text(), style, Span.FURNITURE)));
        double before =
            switch (label.anchor()) {
              case START -> 0;
              case MIDDLE -> line.width() / 2;
              case END -> line.width();
            };
        pen.letter(line, label.x() - before / scale, label.baseline());
      }
    }
  }

  private Ink ink(DrawingElement.Role role) {
    Theme.Palette palette = theme.palette();
    return switch (role) {
      case ACCENT -> palette.accent();
      case TEXT -> palette.text();
      case QUIET -> palette.quiet();
      case MUTED -> palette.quiet().mixedWith(PAPER);
    };
  }

  private Box caption(String words, StructureElement parent, TextArea area) {
    double size = theme.sizes().small();
    TextArea small =
        area.flush()
            .with(Style.of(FontRole.BODY, size, theme.palette().quiet()), size * CAPTION_LEADING);
    VerticalList lines = new VerticalList();
    lines.space(AIR);
    StructureElement structure = parent.child("P");
    Paragraphs.add(
        lines,
        text.set(words, small.style(), structure, small.measure(), LineAlignment.CENTER),
        small);
    return Boxes.column(lines.boxes());
  }
}
