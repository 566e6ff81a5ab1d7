package fengcai.report;

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

  /** The same with breaks wherever no part between two breaks would fit into the measure. */
  Spacing fitting(double measure) {
    List<Gap> fitting = new ArrayList<>(gaps);
    int from = 0;
    double width = 0;
    for (int i = 0; i < clusters.size(); i++) {
      width += clusters.get(i).width();
      boolean ends = i == gaps.size() || gaps.get(i).breakable();
      if (ends && width > measure + LineBreaker.TOLERANCE) {
        for (int k = from; k < i; k++) {
          Gap gap = fitting.get(k);
          fitting.set(
              k,
              new Gap(gap.natural(), gap.least(), gap.squeeze(), gap.easy(), gap.elastic(), true));
        }
      }
      if (ends) {
        from = i + 1;
        width = 0;
      } else {
        width += gaps.get(i).least();
      }
    }
    return new Spacing(clusters, fitting, after);
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
