package fengcai.report.line;

import java.util.ArrayList;
import java.util.List;

/**
 * Clusters with the air between them: gap {@code i} stands between cluster {@code i} and the next.
 */
record Spacing(List<Cluster> clusters, List<Gap> gaps, List<Double> after) {

  static Spacing of(List<Cluster> clusters) {
    boolean[] whole = Unbreakables.inside(clusters);
    List<Gap> gaps = new ArrayList<>();
    List<Double> after = new ArrayList<>();
    boolean pair = false;
    for (int i = 0; i < clusters.size(); i++) {
      Cluster cluster = clusters.get(i);
      pair = !pair && i > 0 && isCry(clusters.get(i - 1)) && isCry(cluster);
      after.add(Gap.after(cluster, pair));
      if (i + 1 < clusters.size()) {
        gaps.add(Gap.between(cluster, clusters.get(i + 1), whole[i], pair));
      }
    }
    return new Spacing(clusters, gaps, after);
  }

  /** The same with breaks wherever no part between two breaks would fit into its line. */
  Spacing fitting(double first, double rest) {
    Spacing fitting = this;
    for (Hold hold : List.of(Hold.WHOLE, Hold.WORD, Hold.MARK)) {
      fitting = fitting.opened(first, rest, hold);
    }
    return fitting;
  }

  private Spacing opened(double first, double rest, Hold hold) {
    List<Gap> opened = new ArrayList<>(gaps);
    forEachPart(
        (from, to, width) -> {
          if (width > (from == 0 ? first : rest) + LineBreaker.TOLERANCE) {
            for (int i = from; i < to - 1; i++) {
              Gap gap = gaps.get(i);
              opened.set(i, gap.hold().compareTo(hold) <= 0 ? gap.opened() : gap);
            }
          }
        });
    return new Spacing(clusters, opened, after);
  }

  /** How wide the widest part is that no line may divide. */
  double leastWidth() {
    double[] least = {0};
    forEachPart((from, to, width) -> least[0] = Math.max(least[0], width));
    return least[0];
  }

  /** Sees a part that no line may divide: its clusters {@code from} to before {@code to}. */
  private interface PartVisitor {
    void visit(int from, int to, double leastWidth);
  }

  private void forEachPart(PartVisitor visitor) {
    int from = 0;
    double width = 0;
    for (int i = 0; i < clusters.size(); i++) {
      width += clusters.get(i).width();
      if (breakableAfter(i)) {
        visitor.visit(from, i + 1, width);
        from = i + 1;
        width = 0;
      } else {
        width += gaps.get(i).least();
      }
    }
  }

  int size() {
    return clusters.size();
  }

  boolean breakableAfter(int index) {
    return index == clusters.size() - 1 || gaps.get(index).breakable();
  }

  /** All in one line at its natural width. */
  double naturalWidth() {
    double width = 0;
    for (int i = 0; i < clusters.size(); i++) {
      width += clusters.get(i).width() + (i < gaps.size() ? gaps.get(i).natural() : after.get(i));
    }
    return width;
  }

  private static boolean isCry(Cluster cluster) {
    return cluster.codePoint() == '？' || cluster.codePoint() == '！';
  }
}
