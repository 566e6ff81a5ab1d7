package fengcai.report.typeset;

import java.util.List;

/** Positions the clusters of a line. */
final class Justifier {

  /** The greatest stretch of a gap in ems; beyond it the line stays ragged. */
  private static final double WIDEST = 1 / 3.0;

  private Justifier() {}

  /**
   * The line of the clusters from {@code from} to before {@code to}; loose lines are stretched only
   * if asked.
   */
  static Line set(
      Spacing spacing, LineMetrics metrics, int from, int to, double measure, boolean stretch) {
    metrics.take(from, to - 1);
    double[] widths = gaps(spacing, from, to);
    double excess = metrics.natural() - measure;
    if (excess > 0) {
      squeeze(spacing, from, widths, metrics.shares(excess));
    } else if (stretch) {
      stretch(spacing, from, widths, -excess);
    }
    return place(spacing, from, to, widths);
  }

  private static double[] gaps(Spacing spacing, int from, int to) {
    double[] widths = new double[Math.max(0, to - from - 1)];
    for (int i = 0; i < widths.length; i++) {
      widths[i] = spacing.gap(from + i).natural();
    }
    return widths;
  }

  private static void squeeze(Spacing spacing, int from, double[] widths, double[] shares) {
    for (int i = 0; i < widths.length; i++) {
      Glue glue = spacing.gap(from + i);
      widths[i] -= (glue.natural() - glue.least()) * shares[glue.priority().rank()];
    }
  }

  private static void stretch(Spacing spacing, int from, double[] widths, double missing) {
    double left = missing;
    for (ShrinkPriority kind : List.of(ShrinkPriority.SPACE, ShrinkPriority.HAN_WESTERN)) {
      left -= ease(spacing, from, widths, kind, left);
    }
    int elastic = 0;
    for (int i = 0; i < widths.length; i++) {
      elastic += spacing.gap(from + i).elastic() ? 1 : 0;
    }
    double em = spacing.clusters().get(from).size();
    if (elastic == 0 || left / elastic > WIDEST * em) {
      return;
    }
    for (int i = 0; i < widths.length; i++) {
      widths[i] += spacing.gap(from + i).elastic() ? left / elastic : 0;
    }
  }

  /** Widens one kind of gap up to its easy width; returns the width gained. */
  private static double ease(
      Spacing spacing, int from, double[] widths, ShrinkPriority kind, double missing) {
    double room = 0;
    for (int i = 0; i < widths.length; i++) {
      Glue glue = spacing.gap(from + i);
      room += glue.priority() == kind ? glue.easy() - glue.natural() : 0;
    }
    if (room <= 0) {
      return 0;
    }
    double share = Math.min(1, missing / room);
    for (int i = 0; i < widths.length; i++) {
      Glue glue = spacing.gap(from + i);
      widths[i] += glue.priority() == kind ? (glue.easy() - glue.natural()) * share : 0;
    }
    return room * share;
  }

  private static Line place(Spacing spacing, int from, int to, double[] widths) {
    double[] places = new double[to - from];
    double x = 0;
    for (int i = from; i < to; i++) {
      places[i - from] = x;
      x += spacing.clusters().get(i).width();
      x += i + 1 < to ? widths[i - from] : 0;
    }
    return new Line(spacing.clusters().subList(from, to), places, x);
  }
}
