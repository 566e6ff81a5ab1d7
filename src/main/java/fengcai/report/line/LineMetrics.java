package fengcai.report.line;

/** The widths of a line that grows cluster by cluster. */
final class LineMetrics {

  private static final Squeeze[] ORDER = Squeeze.values();

  private final Spacing spacing;
  private final int start;
  private final double[] give = new double[ORDER.length];
  private double inner;
  private double giveInner;
  private double end;
  private int elastic;

  LineMetrics(Spacing spacing, int start) {
    this.spacing = spacing;
    this.start = start;
  }

  void add(int index) {
    if (index > start) {
      Gap gap = spacing.gaps().get(index - 1);
      inner += gap.natural();
      give[gap.squeeze().rank()] += gap.natural() - gap.least();
      giveInner += gap.natural() - gap.least();
      elastic += gap.elastic() ? 1 : 0;
    }
    inner += spacing.clusters().get(index).width();
    end = spacing.after().get(index);
    give[Squeeze.LINE_END.rank()] = end;
  }

  double natural() {
    return inner + end;
  }

  double least() {
    return inner - giveInner;
  }

  /** How many gaps a loose line can stretch. */
  int elastic() {
    return elastic;
  }

  /** How much of an excess each kind of air gives up, as a part of what it has. */
  double[] shares(double excess) {
    double[] shares = new double[ORDER.length];
    double left = excess;
    for (Squeeze squeeze : ORDER) {
      double has = give[squeeze.rank()];
      if (left > 0 && has > 0) {
        double taken = Math.min(left, has);
        shares[squeeze.rank()] = taken / has;
        left -= taken;
      }
    }
    return shares;
  }

  double squeezeCost(double excess) {
    double cost = 0;
    double left = excess;
    for (Squeeze squeeze : ORDER) {
      double taken = Math.min(left, give[squeeze.rank()]);
      cost += taken * squeeze.cost();
      left -= taken;
    }
    return cost;
  }
}
