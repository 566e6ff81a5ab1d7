package fengcai.model;

import java.util.List;
import java.util.Optional;

/** A part of a text that stands on lines of its own. */
public sealed interface Block {

  /**
   * A heading; level 1 is the topmost of the text whatever the author began with. The anchor is
   * unique within the text.
   */
  record Heading(int level, String anchor, List<Inline> content) implements Block {
    public Heading {
      content = List.copyOf(content);
    }
  }

  record Paragraph(List<Inline> content) implements Block {
    public Paragraph {
      content = List.copyOf(content);
    }
  }

  /**
   * A paragraph that begins with Chinese numbering. The label is kept as written, with its mark:
   * {@code 一、} is depth 1, {@code （一）} 2, {@code 1、} or {@code 1.} 3, {@code （1）} 4.
   */
  record Numbered(int depth, String label, List<Inline> content) implements Block {
    public Numbered {
      content = List.copyOf(content);
    }
  }

  record BulletList(List<List<Block>> items) implements Block {
    public BulletList {
      items = items.stream().map(List::copyOf).toList();
    }
  }

  record OrderedList(int start, List<List<Block>> items) implements Block {
    public OrderedList {
      items = items.stream().map(List::copyOf).toList();
    }
  }

  record Quotation(List<Block> content) implements Block {
    public Quotation {
      content = List.copyOf(content);
    }
  }

  /** A remark set apart from the text, with what its author calls it (提示, 注意). */
  record Callout(String label, List<Block> content) implements Block {
    public Callout {
      content = List.copyOf(content);
    }
  }

  record Table(List<Alignment> columns, List<List<Inline>> header, List<List<List<Inline>>> rows)
      implements Block {

    /** How a column's cells are set. */
    public enum Alignment {
      START,
      CENTER,
      END
    }

    public Table {
      columns = List.copyOf(columns);
      header = header.stream().map(List::copyOf).toList();
      rows = rows.stream().map(row -> row.stream().map(List::copyOf).toList()).toList();
    }
  }

  record Figure(Photo photo) implements Block {}

  record Chart(fengcai.model.Chart chart) implements Block {}

  /** Text shown letter by letter; also what raw HTML in a text becomes. */
  record Verbatim(String text) implements Block {}

  /** A break between two parts of a text. */
  record Divider() implements Block {}

  /** The plain words of running text. */
  static String plain(List<Inline> content) {
    StringBuilder words = new StringBuilder();
    content.forEach(inline -> words.append(inline.plain()));
    return words.toString();
  }

  /** The first paragraph's plain words, for a text that has no summary. */
  static Optional<String> opening(List<Block> blocks) {
    for (Block block : blocks) {
      if (block instanceof Paragraph paragraph) {
        return Optional.of(plain(paragraph.content()));
      }
    }
    return Optional.empty();
  }
}
