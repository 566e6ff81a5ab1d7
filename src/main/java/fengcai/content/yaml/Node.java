package fengcai.content.yaml;

import fengcai.content.source.SourcePosition;
import java.util.List;

/**
 * A YAML value with the range of the text that it takes. Reading, source positions and edits use
 * the same nodes. Tags and anchors are not kept.
 */
public sealed interface Node {

  /** Line and column of the first character. */
  SourcePosition mark();

  /** The offset of the first character, in {@code char}s. */
  int from();

  /** The offset behind the last character; a comment may follow on the same line. */
  int to();

  enum Style {
    PLAIN,
    SINGLE_QUOTED,
    DOUBLE_QUOTED,
    LITERAL,
    FOLDED;

    /** Whether the text stands on the lines below a {@code |} or {@code >}. */
    public boolean isBlock() {
      return this == LITERAL || this == FOLDED;
    }
  }

  /**
   * A single value.
   *
   * @param text the value with escapes and folded lines resolved
   * @param empty whether it was left out, or written as {@code null} or {@code ~}
   */
  record Scalar(SourcePosition mark, int from, int to, String text, Style style, boolean empty)
      implements Node {}

  /**
   * Values by key.
   *
   * @param flow whether it is written in braces
   */
  record Mapping(SourcePosition mark, int from, int to, boolean flow, List<Entry> entries)
      implements Node {
    public Mapping {
      entries = List.copyOf(entries);
    }
  }

  /**
   * A list of values.
   *
   * @param flow whether it is written in brackets
   */
  record Sequence(SourcePosition mark, int from, int to, boolean flow, List<Node> items)
      implements Node {
    public Sequence {
      items = List.copyOf(items);
    }
  }

  /**
   * A key and its value.
   *
   * @param colon the offset behind the colon that follows the key
   */
  record Entry(Scalar key, int colon, Node value) {}

  /** Whether a value is written in braces or brackets. */
  default boolean isFlow() {
    return switch (this) {
      case Scalar scalar -> false;
      case Mapping mapping -> mapping.flow();
      case Sequence sequence -> sequence.flow();
    };
  }
}
