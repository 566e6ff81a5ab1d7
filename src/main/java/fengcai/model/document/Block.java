package fengcai.model.document;

import java.util.List;
import java.util.Optional;

/** A block of a text. */
public sealed interface Block {

  /**
   * A heading.
   *
   * @param level 1 for the topmost level used in the text
   * @param anchor unique within the text
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
   * A paragraph that begins with Chinese numbering.
   *
   * @param depth 1 for {@code 一、}, 2 for {@code （一）}, 3 for {@code 1、} or {@code 1.}, 4 for {@code
   *     （1）}
   * @param label as written, with punctuation
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

  /** An admonition with its heading (提示, 注意). */
  record Callout(String label, List<Block> content) implements Block {
    public Callout {
      content = List.copyOf(content);
    }
  }

  record Table(List<Alignment> columns, List<List<Inline>> header, List<List<List<Inline>>> rows)
      implements Block {

    /** The alignment of a column. */
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

  record Chart(fengcai.model.document.Chart chart) implements Block {}

  /** Preformatted text, including raw HTML, which is not interpreted. */
  record Verbatim(String text) implements Block {}

  /** A thematic break. */
  record Divider() implements Block {}

  /** The text without formatting. */
  static String plain(List<Inline> content) {
    StringBuilder words = new StringBuilder();
    content.forEach(inline -> words.append(inline.plain()));
    return words.toString();
  }

  /** The first paragraph without formatting, for texts that have no summary. */
  static Optional<String> opening(List<Block> blocks) {
    for (Block block : blocks) {
      if (block instanceof Paragraph paragraph) {
        return Optional.of(plain(paragraph.content()));
      }
    }
    return Optional.empty();
  }
}
