package fengcai.content;

/** A source position in a file; line and column count from 1, the column in code points. */
record Mark(int line, int column) {
  static final Mark START = new Mark(1, 1);
}
