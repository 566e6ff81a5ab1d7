package fengcai.report.typeset;

/**
 * The widths of any line of a paragraph. Uses prefix sums, so that a line costs the same whatever
 * its length.
 */
final class LineMetrics {

  private static final ShrinkPriority[] ORDER = ShrinkPriority.values();

  private final Spacing spacing;

  /** Prefix sums up to each cluster: its offset, and how much the gaps before it can shrink. */
  private final double[] place;

  private final double[] giveAll;
  private final double[][] giveOf = new double[ORDER.length][];
  private final int[] elasticGaps;

  private int start;
  private int last;

  LineMetrics(Spacing spacing) {
    this.spacing = spacing;
    int size = spacing.size();
    place = new double[size];
    giveAll = new double[size];
    elasticGaps = new int[size];
    for (int rank = 0; rank < ORDER.length; rank++) {
      giveOf[rank] = new double[size];
    }
    for (int i = 1; i < size; i++) {
      add(i, spacing.gap(i - 1));
    }
  }

  private void add(int i, Glue glue) {
    double give = glue.natural() - glue.least();
    place[i] = place[i - 1] + spacing.clusters().get(i - 1).width() + glue.natural();
    giveAll[i] = giveAll[i - 1] + give;
    elasticGaps[i] = elasticGaps[i - 1] + (glue.elastic() ? 1 : 0);
    for (int rank = 0; rank < ORDER.length; rank++) {
      giveOf[rank][i] = giveOf[rank][i - 1];
    }
    giveOf[glue.priority().rank()][i] += give;
  }

  /** Selects the line of the clusters from {@code start} to {@code last}. */
  void take(int newStart, int newLast) {
    this.start = newStart;
    this.last = newLast;
  }

  /** The width of the clusters from {@code from} to {@code to} with the space between them. */
  double width(int from, int to) {
    return place[to] - place[from] + spacing.clusters().get(to).width();
  }

  private double inner() {
    return width(start, last);
  }

  private double end() {
    return spacing.after(last);
  }

  double natural() {
    return inner() + end();
  }

  double least() {
    return inner() - (giveAll[last] - giveAll[start]);
  }

  /** The number of gaps that can be stretched. */
  int elastic() {
    return elasticGaps[last] - elasticGaps[start];
  }

  /** The part of its shrinkability that each kind of space gives up for an excess. */
  double[] shares(double excess) {
    double[] shares = new double[ORDER.length];
    double left = excess;
    for (ShrinkPriority priority : ORDER) {
      double has = give(priority);
      if (left > 0 && has > 0) {
        double taken = Math.min(left, has);
        shares[priority.rank()] = taken / has;
        left -= taken;
      }
    }
    return shares;
  }

  double squeezeCost(double excess) {
    double cost = 0;
    double left = excess;
    for (ShrinkPriority priority : ORDER) {
      double taken = Math.min(left, give(priority));
      cost += taken * priority.cost();
      left -= taken;
    }
    return cost;
  }

  private double give(ShrinkPriority priority) {
    return priority == ShrinkPriority.LINE_END
        ? end()
        : giveOf[priority.rank()][last] - giveOf[priority.rank()][start];
  }
}
