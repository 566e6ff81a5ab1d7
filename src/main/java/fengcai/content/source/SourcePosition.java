package fengcai.content.source;

/** A source position in a file; line and column count from 1, the column in code points. */
public record SourcePosition(int line, int column) {
  public static final SourcePosition START = new SourcePosition(1, 1);
}
