package fengcai.report.line;

import java.util.List;

/**
 * A line ready to be drawn: where each cluster begins, in points from the line's left edge, and how
 * wide the line is without the air after its last mark.
 */
public record Line(List<Cluster> clusters, List<Double> places, double width) {

  public Line movedBy(double distance) {
    return new Line(clusters, places.stream().map(place -> place + distance).toList(), width);
  }
}
