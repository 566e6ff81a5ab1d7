package fengcai.exchange;

import static java.util.Objects.requireNonNull;

import java.util.List;

/** A piece of a manuscript, in the order of reading. */
sealed interface Line {

  /** Of the paragraph, line or row in the file, counted from 1. */
  int number();

  /** How a text is set, which tells whether it may go on with what stood before it. */
  enum Setting {
    /** A line of a text file: the end of a line may be the end of the page's width. */
    LINE,
    /** Set apart from what stands before it. */
    PARAGRAPH,
    /** Not indented where paragraphs are, so that it goes on with the line before. */
    CONTINUATION,
    /** A point of a list, without its bullet. */
    POINT,
    /** A point of a numbered list, with its number. */
    NUMBERED,
    QUOTATION
  }

  /** A line of text. */
  record Text(String text, Setting setting, int number) implements Line {
    public Text {
      requireNonNull(text);
      requireNonNull(setting);
    }

    Text of(String other) {
      return new Text(other, setting, number);
    }
  }

  /**
   * A heading that the file itself says is one.
   *
   * @param level from 1; 0 for the title of the whole
   */
  record Heading(String text, int level, int number) implements Line {
    public Heading {
      requireNonNull(text);
    }
  }

  /** A row of a form: what it asks for and what was written beside it. */
  record Entry(String label, List<Line> answer, int number) implements Line {
    public Entry {
      requireNonNull(label);
      answer = List.copyOf(answer);
    }
  }

  /** A table that is no form. */
  record Table(List<List<String>> rows, int number) implements Line {
    public Table {
      rows = rows.stream().map(List::copyOf).toList();
    }
  }

  /** A picture, by its index among those of the manuscript. */
  record Photo(int picture, int number) implements Line {}

  /** A picture that is not in the file: a link to one elsewhere, or one that is lost. */
  record LostPhoto(String name, int number) implements Line {
    public LostPhoto {
      requireNonNull(name);
    }
  }

  static Text of(String text, int number) {
    return new Text(text, Setting.LINE, number);
  }

  /** The words of a line, with a break between those of several; nothing of pictures. */
  static String words(Line line) {
    return switch (line) {
      case Text text -> text.text();
      case Heading heading -> heading.text();
      case Entry entry -> entry.label() + "：" + words(entry.answer());
      case Table table ->
          String.join("\n", table.rows().stream().map(row -> String.join(" ", row)).toList());
      case Photo photo -> "";
      case LostPhoto lost -> "";
    };
  }

  static String words(List<Line> lines) {
    return String.join(
        "\n",
        lines.stream().map(Line::words).map(String::strip).filter(t -> !t.isEmpty()).toList());
  }
}
