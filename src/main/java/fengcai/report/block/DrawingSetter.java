package fengcai.report.block;

import fengcai.chart.ChartDrawer;
import fengcai.chart.Charts;
import fengcai.chart.Drawing;
import fengcai.chart.Mark;
import fengcai.model.Chart;
import fengcai.report.font.Voice;
import fengcai.report.line.Alignment;
import fengcai.report.line.Ink;
import fengcai.report.line.Line;
import fengcai.report.line.Run;
import fengcai.report.line.Span;
import fengcai.report.line.Style;
import fengcai.report.line.Tag;
import fengcai.report.line.TextSetter;
import fengcai.report.pdf.Pen;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Lays out charts and other drawings, each a figure with an alternative text. */
public final class DrawingSetter {

  private static final double WIDEST = 42;
  private static final double HIGHEST = 0.9;
  private static final double CAPTION_LEADING = 1.5;
  private static final double AIR = 5;
  private static final Ink PAPER = Ink.of("#FFFFFF");

  private final Theme theme;
  private final TextSetter text;
  private final Charts charts = new Charts(Locale.CHINESE);

  DrawingSetter(Theme theme, TextSetter text) {
    this.theme = theme;
    this.text = text;
  }

  /** A drawing above its caption, centred. */
  public void set(Flow flow, Chart chart, Tag parent, Frame frame) {
    Tag figure = parent.child("Figure", new Tag.Attribute.Alt(chart.alternative()));
    Slab caption = caption(charts.caption(chart), parent, frame);
    flow.space(frame.leading() * 0.6);
    flow.add(new Captioned(chart, figure, caption, frame).slab(Double.MAX_VALUE));
    flow.space(frame.leading() * 1.4);
  }

  /** A chart above its caption; it becomes lower if its page needs it. */
  private final class Captioned {
    private final Chart chart;
    private final Tag figure;
    private final Slab caption;
    private final Frame frame;
    private final ChartDrawer drawer;

    Captioned(Chart chart, Tag figure, Slab caption, Frame frame) {
      double em = theme.sizes().small();
      this.chart = chart;
      this.figure = figure;
      this.caption = caption;
      this.frame = frame;
      this.drawer = new ChartDrawer(Math.min(frame.measure(), WIDEST * em), em);
    }

    /** With at most the given height including the caption, if possible. */
    Slab slab(double highest) {
      Drawing drawing = drawer.draw(chart, highest - caption.height());
      double scale = Math.min(1, HIGHEST * theme.paper().depth() / drawing.height());
      double indent = (frame.measure() - scale * drawing.width()) / 2;
      Slab whole =
          Slabs.column(List.of(drawn(figure, drawing, scale, frame.left() + indent), caption));
      double least = scale * drawer.draw(chart, 0).height() + caption.height();
      return whole.shrinking(new Slab.Shrinking(least, this::slab));
    }
  }

  /** A drawing of the given width at the given left edge. */
  public Slab slab(Drawing drawing, String alternative, double width, Tag parent, double left) {
    return slab(drawing, alternative, width / drawing.width(), left, parent);
  }

  private Slab slab(Drawing drawing, String alternative, double scale, double left, Tag parent) {
    return drawn(parent.child("Figure", new Tag.Attribute.Alt(alternative)), drawing, scale, left);
  }

  private Slab drawn(Tag figure, Drawing drawing, double scale, double left) {
    double width = scale * drawing.width();
    double height = scale * drawing.height();
    return new Slab(
        height,
        0,
        false,
        Optional.empty(),
        (canvas, top) ->
            canvas.picture(
                figure,
                left,
                top,
                width,
                height,
                scale,
                pen -> drawing.marks().forEach(mark -> draw(pen, mark, scale))));
  }

  private void draw(Pen pen, Mark mark, double scale) {
    Ink ink = ink(mark.role());
    switch (mark) {
      case Mark.Area area -> pen.area(area.outline(), ink);
      case Mark.Line line -> pen.line(line.path(), ink, line.width(), line.dashed());
      case Mark.Label label -> {
        Voice voice = label.bold() ? Voice.STRONG : Voice.BODY;
        Style style = Style.of(voice, scale * label.size(), ink);
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

  private Ink ink(Mark.Role role) {
    Theme.Palette palette = theme.palette();
    return switch (role) {
      case ACCENT -> palette.accent();
      case TEXT -> palette.text();
      case QUIET -> palette.quiet();
      case MUTED -> palette.quiet().mixedWith(PAPER);
      case HAIRLINE -> palette.hairline();
      case TINT -> palette.tint();
    };
  }

  private Slab caption(String words, Tag parent, Frame frame) {
    double size = theme.sizes().small();
    Frame small =
        frame
            .flush()
            .with(Style.of(Voice.BODY, size, theme.palette().quiet()), size * CAPTION_LEADING);
    Flow lines = new Flow();
    lines.space(AIR);
    List<Run> runs = List.of(new Run(words, small.style(), Span.of(parent.child("P"))));
    Paragraphs.add(lines, text.set(runs, small.measure(), 0, Alignment.CENTER), small);
    return Slabs.column(lines.slabs());
  }
}
