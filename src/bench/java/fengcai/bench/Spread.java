package fengcai.bench;

import java.util.Locale;
import java.util.stream.DoubleStream;

/** The least, the middle and the greatest of some measurements. */
public record Spread(double min, double median, double max) {

  public static Spread of(DoubleStream measurements) {
    double[] sorted = measurements.sorted().toArray();
    return new Spread(sorted[0], sorted[sorted.length / 2], sorted[sorted.length - 1]);
  }

  /** {@code 1.20/1.31/1.55}. */
  @Override
  public String toString() {
    return String.format(Locale.ROOT, "%.2f/%.2f/%.2f", min, median, max);
  }
}
