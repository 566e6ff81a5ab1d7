package fengcai.report.typeset;

import fengcai.text.HeadingWords;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/**
 * Divides a heading between words, into lines that form a trapezoid or a rhombus rather than a
 * block (GB/T 9704-2012, 7.3.1: 词意完整，排列对称，长短适宜).
 */
final class HeadingBreaker {

  /** The greatest number of lines. */
  private static final int MOST_LINES = 6;

  private static final double SHORTEST = 0.2;

  // Costs of a break by its position.
  private static final double AFTER_MARK = 0;
  private static final double AT_BRACKET = 1;
  private static final double AFTER_PARTICLE = 2;
  private static final double BETWEEN_WORDS = 3;
  private static final double BESIDE_SINGLE = 7;
  private static final double WITHIN_WORD = 12;
  private static final double WITHIN_BRACKETS = 3;

  // Costs of the shape of all lines.
  private static final double UNEVEN = 12;
  private static final double BLOCK = 2;
  private static final double WAIST = 4;

  private static final String MARKS = "—，。；：！？";

  private final Spacing spacing;
  private final LineMetrics metrics;
  private final double measure;
  private final int lines;
  private final double[] breaks;
  private final double em;
  private final double mean;
  private final Deque<Integer> ends = new ArrayDeque<>();
  private final Deque<Double> widths = new ArrayDeque<>();
  private List<Integer> best = List.of();
  private double least = Double.POSITIVE_INFINITY;

  private HeadingBreaker(Spacing spacing, LineMetrics metrics, double measure, int lines) {
    this.spacing = spacing;
    this.metrics = metrics;
    this.measure = measure;
    this.lines = lines;
    this.breaks = breaks(spacing.clusters());
    this.em = spacing.clusters().getFirst().size();
    this.mean = metrics.width(0, spacing.size() - 1) / lines;
  }

  /** The ends of so many lines; empty if impossible. */
  static List<Integer> ends(Spacing spacing, LineMetrics metrics, double measure, int lines) {
    if (lines > MOST_LINES) {
      return List.of();
    }
    HeadingBreaker breaker =
        new HeadingBreaker(spacing.fitting(measure, measure), metrics, measure, lines);
    breaker.search(0, 0);
    return breaker.best;
  }

  private void search(int from, double cost) {
    if (cost >= least) {
      return;
    }
    if (ends.size() == lines - 1) {
      finish(from, cost);
      return;
    }
    for (int end = from + 1; end < spacing.size(); end++) {
      double width = metrics.width(from, end - 1);
      if (width > measure + LineBreaker.TOLERANCE) {
        return;
      }
      if (width >= SHORTEST * measure && spacing.breakableAfter(end - 1)) {
        ends.addLast(end);
        widths.addLast(width);
        search(end, cost + breaks[end] + uneven(width));
        ends.removeLast();
        widths.removeLast();
      }
    }
  }

  private void finish(int from, double cost) {
    double width = metrics.width(from, spacing.size() - 1);
    if (width > measure + LineBreaker.TOLERANCE) {
      return;
    }
    widths.addLast(width);
    double whole = cost + uneven(width) + shape(List.copyOf(widths));
    widths.removeLast();
    if (whole < least) {
      least = whole;
      best = new ArrayList<>(ends);
      best.add(spacing.size());
    }
  }

  private double uneven(double width) {
    double part = (width - mean) / mean;
    return UNEVEN * part * part;
  }

  private double shape(List<Double> all) {
    double widest = all.stream().mapToDouble(w -> w).max().orElse(0);
    double narrowest = all.stream().mapToDouble(w -> w).min().orElse(0);
    double cost = widest - narrowest < em ? BLOCK : 0;
    for (int i = 1; i < all.size() - 1; i++) {
      boolean waist = all.get(i) + em < Math.min(all.get(i - 1), all.get(i + 1));
      cost += waist ? WAIST : 0;
    }
    return cost;
  }

  /** The cost of beginning a line, for each cluster. */
  private static double[] breaks(List<Cluster> clusters) {
    boolean[] words = Words.begins(clusters);
    double[] breaks = new double[clusters.size()];
    int depth = 0;
    for (int i = 1; i < breaks.length; i++) {
      int before = clusters.get(i - 1).codePoint();
      depth += has(HeadingWords.OPENING, before) ? 1 : has(HeadingWords.CLOSING, before) ? -1 : 0;
      breaks[i] =
          kind(clusters.get(i - 1), clusters.get(i), words[i], isBesideSingle(words, i))
              + (depth > 0 ? WITHIN_BRACKETS : 0);
    }
    return breaks;
  }

  /** ICU divides unknown words into characters. */
  private static boolean isBesideSingle(boolean[] words, int i) {
    return words[i - 1] || i + 1 == words.length || words[i + 1];
  }

  private static double kind(Cluster before, Cluster next, boolean word, boolean single) {
    int after = next.codePoint();
    if (has(MARKS, before.codePoint())) {
      return AFTER_MARK;
    }
    if (has(HeadingWords.OPENING, after)
        || has(HeadingWords.CLOSING + "、", before.codePoint())
        || before.spaced()) {
      return AT_BRACKET;
    }
    if (has(HeadingWords.PARTICLES, before.codePoint()) && word) {
      return AFTER_PARTICLE;
    }
    return word ? single ? BESIDE_SINGLE : BETWEEN_WORDS : WITHIN_WORD;
  }

  private static boolean has(String set, int codePoint) {
    return set.indexOf(codePoint) >= 0;
  }
}
