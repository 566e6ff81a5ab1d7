package fengcai.content;

import java.util.List;

/** A YAML value with the place where it stands; tags and anchors are of no use to records. */
sealed interface Node {

  Mark mark();

  /** How a scalar was written, which decides where its text lies in the file. */
  enum Style {
    PLAIN,
    QUOTED,
    LITERAL,
    FOLDED
  }

  /** {@code empty} tells a value that was left out, or written as {@code null} or {@code ~}. */
  record Scalar(Mark mark, String text, Style style, boolean empty) implements Node {}

  record Mapping(Mark mark, List<Entry> entries) implements Node {
    public Mapping {
      entries = List.copyOf(entries);
    }
  }

  record Sequence(Mark mark, List<Node> items) implements Node {
    public Sequence {
      items = List.copyOf(items);
    }
  }

  record Entry(Scalar key, Node value) {}
}
