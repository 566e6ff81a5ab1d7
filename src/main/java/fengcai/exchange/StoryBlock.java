package fengcai.exchange;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A part of a story, and how Markdown writes it. */
sealed interface StoryBlock {

  record Paragraph(String text) implements StoryBlock {}

  /** A paragraph of a row of short ones, which is no heading whatever its number. */
  record Item(String text) implements StoryBlock {}

  /**
   * A heading of the file's own.
   *
   * @param level from 1
   */
  record Heading(String text, int level) implements StoryBlock {}

  /**
   * A point of a list.
   *
   * @param mark what is written before it, such as a number
   */
  record Point(String mark, String text) implements StoryBlock {}

  record Quotation(String text) implements StoryBlock {}

  record Table(List<List<String>> rows) implements StoryBlock {
    public Table {
      rows = rows.stream().map(List::copyOf).toList();
    }
  }

  /** Markdown already. */
  record Raw(String markdown) implements StoryBlock {}

  int LONGEST_HEADING = 40;
  int LONGEST_RUN_IN = 30;

  Pattern FIRST_LEVEL = Pattern.compile("^[一二三四五六七八九十]{1,3}、\\s*[^。；]+$");
  Pattern SECOND_LEVEL = Pattern.compile("^[（(][一二三四五六七八九十]{1,3}[)）]\\s*[^。；]+$");
  Pattern THIRD_LEVEL = Pattern.compile("^[0-9]{1,2}[、．.](?![0-9])\\s*[^。；]+$");
  Pattern NUMBERED =
      Pattern.compile(
          "^([一二三四五六七八九十]{1,3}、|[（(][一二三四五六七八九十]{1,3}[)）]|[0-9]{1,2}[、．.](?![0-9])|[（(][0-9]{1,2}[)）])"
              + "\\s*(.+)$");
  Pattern SENTENCES = Pattern.compile("[。；]");
  Pattern IN_MID_SENTENCE = Pattern.compile("[，,、]$");
  Pattern RUN_IN = Pattern.compile("^([^。！？；]{2,}?[。！？])(.+)$");

  /** Whether a text is a heading by its number and its brevity. */
  static boolean isHeading(String text) {
    return text.length() <= LONGEST_HEADING
        && (FIRST_LEVEL.matcher(text).matches()
            || SECOND_LEVEL.matcher(text).matches()
            || THIRD_LEVEL.matcher(text).matches());
  }

  /** Whether a text has a number and is short enough to be a heading, or an item, by itself. */
  static boolean mayStandAlone(String text) {
    return text.length() <= LONGEST_HEADING
        && NUMBERED.matcher(text).matches()
        && !SENTENCES.matcher(text).find()
        && !IN_MID_SENTENCE.matcher(text).find();
  }

  /** The whole story; lists hold together, all else is set apart by a blank line. */
  static String markdown(List<StoryBlock> blocks) {
    int top =
        blocks.stream()
            .mapToInt(block -> block instanceof Heading heading ? heading.level() : 6)
            .min()
            .orElse(1);
    Levels levels = new Levels(top);
    StringBuilder story = new StringBuilder();
    Optional<Boolean> list = Optional.empty();
    for (StoryBlock block : itemised(blocks)) {
      String text = markdown(block, levels);
      if (!text.isEmpty()) {
        Optional<Boolean> bullets = bullets(block);
        boolean goesOn = bullets.isPresent() && bullets.equals(list);
        story.append(story.isEmpty() ? "" : goesOn ? "\n" : "\n\n").append(text);
        list = bullets;
      }
    }
    return story.toString();
  }

  /** Whether a point has a bullet or a number; empty for what is no point. */
  private static Optional<Boolean> bullets(StoryBlock block) {
    return block instanceof Point point
        ? Optional.of(point.mark().startsWith("-"))
        : Optional.empty();
  }

  /** Numbered lines with nothing between them are items, not headings. */
  private static List<StoryBlock> itemised(List<StoryBlock> blocks) {
    List<StoryBlock> itemised = new ArrayList<>();
    for (int i = 0; i < blocks.size(); i++) {
      boolean before = i > 0 && isInRow(blocks.get(i - 1), blocks.get(i));
      boolean behind = i + 1 < blocks.size() && isInRow(blocks.get(i), blocks.get(i + 1));
      itemised.add(
          (before || behind) && blocks.get(i) instanceof Paragraph item
              ? new Item(item.text())
              : blocks.get(i));
    }
    return itemised;
  }

  private static boolean isInRow(StoryBlock first, StoryBlock second) {
    return first instanceof Paragraph a
        && second instanceof Paragraph b
        && isHeading(a.text())
        && isHeading(b.text())
        && List.of(SECOND_LEVEL, THIRD_LEVEL).stream()
            .anyMatch(
                level -> level.matcher(a.text()).matches() && level.matcher(b.text()).matches());
  }

  private static String markdown(StoryBlock block, Levels levels) {
    return switch (block) {
      case Raw raw -> raw.markdown();
      case Heading heading -> levels.of(heading) + " " + marksEscaped(heading.text());
      case Point point -> point.mark() + escaped(point.text());
      case Item item -> runIn(escaped(item.text()));
      case Quotation quotation -> "> " + escaped(quotation.text());
      case Table table -> table(table.rows());
      case Paragraph paragraph ->
          isHeading(paragraph.text())
              ? levels.of(paragraph.text()) + " " + marksEscaped(paragraph.text())
              : runIn(escaped(paragraph.text()));
    };
  }

  private static String runIn(String text) {
    Matcher numbered = NUMBERED.matcher(text);
    if (!numbered.matches()) {
      return text;
    }
    Matcher head = RUN_IN.matcher(numbered.group(2));
    return head.matches() && head.group(1).length() <= LONGEST_RUN_IN
        ? numbered.group(1) + "**" + head.group(1) + "**" + head.group(2)
        : numbered.group(1) + numbered.group(2);
  }

  private static String table(List<List<String>> rows) {
    int columns = rows.stream().mapToInt(List::size).max().orElse(0);
    List<String> lines = new ArrayList<>();
    for (List<String> row : rows) {
      StringBuilder line = new StringBuilder("|");
      for (int i = 0; i < columns; i++) {
        String cell = i < row.size() ? escaped(row.get(i).replaceAll("\\s+", " ").strip()) : "";
        line.append(' ').append(cell.replace("|", "\\|")).append(" |");
      }
      lines.add(line.toString());
    }
    lines.add(1, "|" + " --- |".repeat(columns));
    return String.join("\n", lines);
  }

  /** What Markdown would take for more than a character, and a number for one of a list. */
  private static String escaped(String text) {
    return marksEscaped(text).replaceFirst("^([0-9]{1,9})([.)])(?=\\s)", "$1\\\\$2");
  }

  private static String marksEscaped(String text) {
    return text.replaceAll("([\\\\*`\\[]|&(?=#?[A-Za-z0-9]+;))", "\\\\$1")
        .replaceFirst("^([#>|+-])", "\\\\$1");
  }

  /** The marks of headings: those of a number stand below the last one of a higher kind. */
  final class Levels {

    private final int top;
    private int styled;
    private boolean second;

    Levels(int top) {
      this.top = top;
    }

    String of(Heading heading) {
      styled = heading.level() - top + 1;
      second = false;
      return marks(styled);
    }

    String of(String text) {
      if (FIRST_LEVEL.matcher(text).matches()) {
        second = false;
        return marks(styled + 1);
      }
      if (SECOND_LEVEL.matcher(text).matches()) {
        second = true;
        return marks(styled + 2);
      }
      return marks(styled + (second ? 3 : 2));
    }

    private static String marks(int level) {
      return "#".repeat(Math.min(6, level + 1));
    }
  }
}
