package fengcai.bench;

import java.util.List;
import java.util.Locale;
import java.util.function.ToDoubleFunction;

/** The least, the middle and the greatest of some measurements. */
record Spread(double min, double median, double max) {

  static Spread of(List<Cost> costs, ToDoubleFunction<Cost> value) {
    double[] sorted = costs.stream().mapToDouble(value).sorted().toArray();
    return new Spread(sorted[0], sorted[sorted.length / 2], sorted[sorted.length - 1]);
  }

  /** {@code 1.20/1.31/1.55}. */
  @Override
  public String toString() {
    return String.format(Locale.ROOT, "%.2f/%.2f/%.2f", min, median, max);
  }
}
