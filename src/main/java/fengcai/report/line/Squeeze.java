package fengcai.report.line;

/** What gives way when a line is too long, in the order in which it does. */
enum Squeeze {
  LINE_END(0, 0),
  SPACE(1, 0.3),
  MIDDLE_DOT(2, 0.5),
  BRACKET(3, 1),
  PAUSE(4, 1.4),
  HAN_WESTERN(5, 1.7),
  STOP(6, 2);

  private final int rank;
  private final double cost;

  Squeeze(int rank, double cost) {
    this.rank = rank;
    this.cost = cost;
  }

  /** Its place in the order, from 0. */
  int rank() {
    return rank;
  }

  /** How much an em taken here weighs against other ways to set the paragraph. */
  double cost() {
    return cost;
  }
}
