package fengcai.exchange.source;

import java.util.List;

/** A block of a manuscript. */
public sealed interface SourceBlock {

  /** The paragraph, line or row of the file, counted from 1. */
  int number();

  /** The layout of a text, which decides whether it may continue the text before it. */
  enum Setting {
    /** A line of a text file, which may end at the page width. */
    LINE,
    PARAGRAPH,
    /** A line without the indentation that paragraphs of the file have. */
    CONTINUATION,
    /** An item of a bulleted list, without its bullet. */
    POINT,
    /** An item of a numbered list, with its number. */
    NUMBERED,
    QUOTATION,
    /** Below a photo. */
    CAPTION;

    public boolean isParagraph() {
      return this == LINE || this == PARAGRAPH || this == CONTINUATION;
    }
  }

  /** A paragraph or line. */
  record Text(String text, Setting setting, int number) implements SourceBlock {

    public Text withText(String other) {
      return new Text(other, setting, number);
    }
  }

  /**
   * A paragraph that the file marks as a heading.
   *
   * @param level from 1; 0 for the title of the document
   */
  record Heading(String text, int level, int number) implements SourceBlock {}

  /** A label of a form with what was entered beside it. */
  record Entry(String label, List<SourceBlock> answer, int number) implements SourceBlock {
    public Entry {
      answer = List.copyOf(answer);
    }
  }

  /** A table that is not a form. */
  record Table(List<List<String>> rows, int number) implements SourceBlock {
    public Table {
      rows = rows.stream().map(List::copyOf).toList();
    }
  }

  /** A picture, by its index in the manuscript. */
  record Photo(int picture, int number) implements SourceBlock {}

  /** A picture that is not in the file. */
  record LostPhoto(String name, int number) implements SourceBlock {}

  static Text of(String text, int number) {
    return new Text(text, Setting.LINE, number);
  }

  default boolean isPhoto() {
    return this instanceof Photo || this instanceof LostPhoto;
  }

  /** The text of a block, several lines separated by line breaks; empty for photos. */
  static String words(SourceBlock block) {
    return switch (block) {
      case Text text -> text.text();
      case Heading heading -> heading.text();
      case Entry entry -> entry.label() + "：" + words(entry.answer());
      case Table table ->
          String.join("\n", table.rows().stream().map(row -> String.join(" ", row)).toList());
      case Photo photo -> "";
      case LostPhoto lost -> "";
    };
  }

  static String words(List<SourceBlock> blocks) {
    return String.join(
        "\n",
        blocks.stream()
            .map(SourceBlock::words)
            .map(String::strip)
            .filter(t -> !t.isEmpty())
            .toList());
  }
}
