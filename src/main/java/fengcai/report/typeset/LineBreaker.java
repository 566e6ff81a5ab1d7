package fengcai.report.typeset;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;

/**
 * Breaks a paragraph so that its lines together need the least shrinking and stretching, shrinking
 * preferred.
 */
final class LineBreaker {

  /** Tolerance for rounded sums of widths. */
  static final double TOLERANCE = 0.001;

  private static final double EMPTY = 0.5;
  private static final double STRETCH = 1.6;
  private static final double UNEVEN = 60;
  private static final double LONELY = 1e5;
  private static final double OVERFULL = 1e7;

  private final Spacing spacing;
  private final double first;
  private final double rest;
  private final LineMetrics line;
  private int half;
  private final double[] cost;
  private final int[] from;

  private LineBreaker(Spacing spacing, LineMetrics line, double first, double rest) {
    this.spacing = spacing;
    this.first = first;
    this.rest = rest;
    this.line = line;
    this.cost = new double[spacing.size() + 1];
    this.from = new int[spacing.size() + 1];
    Arrays.fill(cost, Double.POSITIVE_INFINITY);
    cost[0] = 0;
  }

  /** The end of each line: the index after its last cluster. */
  static List<Integer> ends(Spacing spacing, LineMetrics line, double first, double rest) {
    LineBreaker breaker = new LineBreaker(spacing.fitting(first, rest), line, first, rest);
    for (int start = 0; start < spacing.size(); start++) {
      if (breaker.cost[start] < Double.POSITIVE_INFINITY) {
        breaker.tryLinesFrom(start);
      }
    }
    List<Integer> ends = new ArrayList<>();
    for (int end = spacing.size(); end > 0; end = breaker.from[end]) {
      ends.add(end);
    }
    Collections.reverse(ends);
    return ends;
  }

  private void tryLinesFrom(int start) {
    double measure = start == 0 ? first : rest;
    boolean any = false;
    for (int i = firstWorthTrying(start, measure); i < spacing.size(); i++) {
      if (!spacing.breakableAfter(i)) {
        continue;
      }
      line.take(start, i);
      boolean fits = line.least() <= measure + TOLERANCE;
      if (!fits && any) {
        return;
      }
      offer(start, i + 1, fits ? cost(start, i, measure) : OVERFULL);
      any = true;
      if (!fits) {
        return;
      }
    }
  }

  /**
   * A line that is half empty is only considered where there is no fuller one. Lines are tried from
   * left to right, so what is found for one is a beginning for the next.
   */
  private int firstWorthTrying(int start, double measure) {
    int end = spacing.size() - 1;
    half = Math.max(half, start);
    while (half < end && line.width(start, half) < EMPTY * measure) {
      half++;
    }
    int fuller = half;
    while (fuller > start && !spacing.breakableAfter(fuller)) {
      fuller--;
    }
    return fuller;
  }

  private void offer(int start, int end, double lineCost) {
    // Of equal solutions the last found has fuller earlier lines.
    if (cost[start] + lineCost <= cost[end] + TOLERANCE) {
      cost[end] = cost[start] + lineCost;
      from[end] = start;
    }
  }

  private double cost(int start, int last, double measure) {
    double em = spacing.clusters().get(start).size();
    double excess = line.natural() - measure;
    if (excess > TOLERANCE) {
      double squeezing = line.squeezeCost(excess) / em;
      return last == spacing.size() - 1 ? squeezing + lonely(start, last) : squeezing;
    }
    if (last == spacing.size() - 1) {
      return lonely(start, last);
    }
    double stretch = -excess / em;
    double even = stretch / Math.max(1, line.elastic());
    return STRETCH * stretch + UNEVEN * even * even * Math.max(1, line.elastic());
  }

  /** The penalty for a last line of one character. */
  private double lonely(int start, int last) {
    if (start == 0) {
      return 0;
    }
    int words = 0;
    for (int i = start; i <= last && words < 2; i++) {
      words += spacing.clusters().get(i).kind().isMark() ? 0 : 1;
    }
    return words < 2 ? LONELY : 0;
  }
}
