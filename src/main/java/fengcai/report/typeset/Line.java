package fengcai.report.typeset;

import java.util.List;

/** A line with positioned clusters, in points. */
public final class Line {

  public static final Line EMPTY = new Line(List.of(), new double[0], 0);

  private final List<Cluster> clusters;
  private final double[] places;
  private final double width;
  private final double offset;

  /** {@code places} are the offsets of the clusters from the line's left edge. */
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

  /** The offset of a cluster from the line's left edge. */
  public double place(int cluster) {
    return offset + places[cluster];
  }

  /** The width without the space after the last mark. */
  public double width() {
    return width;
  }

  public Line movedBy(double distance) {
    return new Line(clusters, places, width, offset + distance);
  }
}
