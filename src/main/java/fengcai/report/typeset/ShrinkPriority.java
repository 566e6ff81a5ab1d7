package fengcai.report.typeset;

/** Kinds of space that shrink when a line is too long, in order. */
enum ShrinkPriority {
  LINE_END(0, 0),
  SPACE(1, 0.3),
  MIDDLE_DOT(2, 0.5),
  BRACKET(3, 1),
  PAUSE(4, 1.4),
  HAN_WESTERN(5, 1.7),
  STOP(6, 2);

  private final int rank;
  private final double cost;

  ShrinkPriority(int rank, double cost) {
    this.rank = rank;
    this.cost = cost;
  }

  /** Its place in the order, from 0. */
  int rank() {
    return rank;
  }

  /** The penalty for each em taken from this kind of space. */
  double cost() {
    return cost;
  }
}
