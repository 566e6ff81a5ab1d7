package fengcai.chart;

import fengcai.chart.DrawingElement.Anchor;
import fengcai.chart.DrawingElement.Point;
import fengcai.chart.DrawingElement.Role;
import fengcai.model.document.Chart.Bar;
import java.util.ArrayList;
import java.util.List;

/** Horizontal bars, one a row, each between its name and its number. Constants are in ems. */
final class BarChart {

  private static final double ROW = 1.9;
  private static final double DENSE_ROW = 1.55;

  /** With more bars than this, rows are dense. */
  private static final int MANY = 20;

  private static final double NAME_GAP = 0.5;
  private static final double NUMBER_GAP = 1.0 / 3;
  private static final double MARGIN = 0.15;
  private static final double LEAST_NAME = 4;
  private static final double LEAST_PLOT = 3;

  /** A bar's share of its row. */
  private static final double THICKNESS = 0.58;

  /** The most that names take of the chart's width. */
  private static final double NAME_SHARE = 0.4;

  private static final double AXIS_WIDTH = 0.6;

  private final List<Bar> bars;
  private final double width;
  private final double em;
  private final List<DrawingElement> elements = new ArrayList<>();

  BarChart(List<Bar> bars, double width, double em) {
    this.bars = bars;
    this.width = width;
    this.em = em;
  }

  Drawing draw() {
    double row = em * (bars.size() > MANY ? DENSE_ROW : ROW);
    double height = Math.ceil(bars.size() * row);
    row = height / Math.max(1, bars.size());

    // Numbers of negative bars stand left of them, all others right of them.
    double before = numberWidth(true);
    double after = numberWidth(false);
    double names = nameWidth(width - before - after - (NAME_GAP + LEAST_PLOT) * em);
    double left = names + NAME_GAP * em;
    double least = bars.stream().mapToDouble(Bar::value).reduce(0, Math::min);
    double most = bars.stream().mapToDouble(Bar::value).reduce(0, Math::max);
    double scale = most > least ? (width - left - before - after) / (most - least) : 0;
    double zero = left + before - least * scale;

    for (int i = 0; i < bars.size(); i++) {
      String name = LetterWidths.cut(bars.get(i).name(), names / em);
      label(name, names, baseline(i, row), Anchor.END, false);
    }
    elements.add(
        new DrawingElement.Line(
            new Point(zero, 0), new Point(zero, height), AXIS_WIDTH, false, Role.QUIET));
    for (int i = 0; i < bars.size(); i++) {
      bar(bars.get(i), i, row, zero, scale);
    }
    return new Drawing(width, height, elements);
  }

  private void bar(Bar bar, int index, double row, double zero, double scale) {
    double end = zero + bar.value() * scale;
    double top = (index + (1 - THICKNESS) / 2) * row;
    double bottom = top + THICKNESS * row;
    boolean negative = bar.value() < 0;
    if (bar.value() != 0) {
      elements.add(
          DrawingElement.Area.rectangle(
              Math.min(zero, end),
              top,
              Math.max(zero, end),
              bottom,
              negative ? Role.MUTED : Role.ACCENT));
    }
    double gap = NUMBER_GAP * em;
    label(
        bar.text(),
        negative ? end - gap : end + gap,
        baseline(index, row),
        negative ? Anchor.END : Anchor.START,
        true);
  }

  /** The baseline of a text that stands in the middle of a row. */
  private double baseline(int index, double row) {
    return (index + 0.5) * row + LetterWidths.MIDDLE * em;
  }

  private void label(String text, double x, double baseline, Anchor anchor, boolean bold) {
    elements.add(new DrawingElement.Label(text, x, baseline, em, anchor, bold, Role.TEXT));
  }

  private double nameWidth(double room) {
    double most = Math.max(LEAST_NAME * em, Math.min(room, NAME_SHARE * width));
    double widest = bars.stream().mapToDouble(bar -> LetterWidths.ems(bar.name())).max().orElse(0);
    return Math.min(widest * em, most);
  }

  /** The room beyond the ends of bars, of the negative or the other ones. */
  private double numberWidth(boolean negative) {
    return bars.stream()
        .filter(bar -> (bar.value() < 0) == negative)
        .mapToDouble(bar -> (LetterWidths.ems(bar.text()) + NUMBER_GAP + MARGIN) * em)
        .max()
        .orElse(0);
  }
}
