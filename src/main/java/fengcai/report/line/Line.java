package fengcai.report.line;

import java.util.List;

/** A line ready to be drawn, in points. */
public final class Line {

  public static final Line EMPTY = new Line(List.of(), new double[0], 0);

  private final List<Cluster> clusters;
  private final double[] places;
  private final double width;
  private final double offset;

  /** {@code places}: where each cluster begins, from the line's left edge. */
  public Line(List<Cluster> clusters, double[] places, double width) {
    this(clusters, places, width, 0);
  }

  private Line(List<Cluster> clusters, double[] places, double width, double offset) {
    this.clusters = clusters;
    this.places = places;
    this.width = width;
    this.offset = offset;
  }

  public List<Cluster> clusters() {
    return clusters;
  }

  /** Where a cluster begins, from the line's left edge. */
  public double place(int cluster) {
    return offset + places[cluster];
  }

  /** Without the air after the last mark. */
  public double width() {
    return width;
  }

  public Line movedBy(double distance) {
    return new Line(clusters, places, width, offset + distance);
  }
}
