package fengcai.exchange.profile;

import fengcai.exchange.source.SourceBlock;
import fengcai.exchange.source.SourceBlock.Heading;
import fengcai.exchange.source.SourceBlock.Setting;
import fengcai.exchange.source.SourceBlock.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Writes a story as Markdown: numbered headings get their level, run-in heads are bold. */
final class StoryMarkdown {

  private static final int LONGEST_HEADING = 40;
  private static final int LONGEST_RUN_IN = 30;

  private static final Pattern FIRST_LEVEL = Pattern.compile("^[一二三四五六七八九十]{1,3}、\\s*[^。；]+$");
  private static final Pattern SECOND_LEVEL =
      Pattern.compile("^[（(][一二三四五六七八九十]{1,3}[)）]\\s*[^。；]+$");
  private static final Pattern THIRD_LEVEL =
      Pattern.compile("^[0-9]{1,2}[、．.](?![0-9])\\s*[^。；]+$");
  private static final Pattern NUMBERED =
      Pattern.compile(
          "^([一二三四五六七八九十]{1,3}、|[（(][一二三四五六七八九十]{1,3}[)）]|[0-9]{1,2}[、．.](?![0-9])|[（(][0-9]{1,2}[)）])"
              + "\\s*(.+)$");
  private static final Pattern SENTENCES = Pattern.compile("[。；]");
  static final Pattern IN_MID_SENTENCE = Pattern.compile("[，,、]$");
  private static final Pattern RUN_IN = Pattern.compile("^([^。！？；]{2,}?[。！？])(.+)$");

  private final List<SourceBlock> blocks;
  private final BiFunction<Integer, Optional<String>, String> photo;

  /** The highest level of the headings that are marked in the file. */
  private final int top;

  /** The level of the last marked heading, from 1; 0 above the first. */
  private int marked;

  /** Whether there was a numbered heading of the second level since the last first-level one. */
  private boolean second;

  private StoryMarkdown(
      List<SourceBlock> blocks, BiFunction<Integer, Optional<String>, String> photo) {
    this.blocks = blocks;
    this.photo = photo;
    this.top =
        blocks.stream()
            .mapToInt(block -> block instanceof Heading heading ? level(heading) : 6)
            .min()
            .orElse(1);
  }

  /** From 1: the title of a document is a heading like others. */
  private static int level(Heading heading) {
    return Math.max(1, heading.level());
  }

  /** Whether a text is a heading by its number and length. */
  static boolean isHeading(String text) {
    return text.length() <= LONGEST_HEADING
        && Stream.of(FIRST_LEVEL, SECOND_LEVEL, THIRD_LEVEL)
            .anyMatch(level -> level.matcher(text).matches());
  }

  /** Whether a numbered text is complete by itself: a heading or an item. */
  static boolean isComplete(String text) {
    return text.length() <= LONGEST_HEADING
        && NUMBERED.matcher(text).matches()
        && !SENTENCES.matcher(text).find()
        && !IN_MID_SENTENCE.matcher(text).find();
  }

  /**
   * Writes blocks, separated by blank lines except for the items of a list.
   *
   * @param photo the Markdown of a picture, by its index and its caption
   */
  static String write(
      List<SourceBlock> blocks, BiFunction<Integer, Optional<String>, String> photo) {
    StoryMarkdown writer = new StoryMarkdown(blocks, photo);
    StringBuilder story = new StringBuilder();
    Optional<Setting> list = Optional.empty();
    for (int i = 0; i < blocks.size(); i++) {
      String text = writer.markdown(i);
      if (!text.isEmpty()) {
        Optional<Setting> own = list(blocks.get(i));
        boolean sameList = own.isPresent() && own.equals(list);
        story.append(story.isEmpty() ? "" : sameList ? "\n" : "\n\n").append(text);
        list = own;
      }
    }
    return story.toString();
  }

  private static Optional<Setting> list(SourceBlock block) {
    return block instanceof Text text
        ? Optional.of(text.setting()).filter(s -> s == Setting.POINT || s == Setting.NUMBERED)
        : Optional.empty();
  }

  private String markdown(int index) {
    return switch (blocks.get(index)) {
      case Heading heading -> marks(heading) + " " + escapedMarks(heading.text());
      case Text text -> markdown(text, index);
      case SourceBlock.Table table -> table(table.rows());
      case SourceBlock.Photo shown -> photo.apply(shown.picture(), caption(index + 1));
      case SourceBlock.LostPhoto lost -> "";
      case SourceBlock.Entry entry -> escaped(SourceBlock.words(entry));
    };
  }

  private Optional<String> caption(int index) {
    return index < blocks.size()
            && blocks.get(index) instanceof Text text
            && text.setting() == Setting.CAPTION
        ? Optional.of(text.text())
        : Optional.empty();
  }

  private String markdown(Text block, int index) {
    String text = block.text();
    return switch (block.setting()) {
      case POINT -> "- " + escaped(text);
      case NUMBERED -> {
        int number = text.indexOf(' ') + 1;
        yield text.substring(0, number) + escaped(text.substring(number));
      }
      case QUOTATION -> "> " + escaped(text);
      case CAPTION -> "";
      case LINE, PARAGRAPH, CONTINUATION ->
          isHeading(text) && !isItem(index)
              ? marks(text) + " " + escapedMarks(text)
              : runIn(escaped(text));
    };
  }

  /** Numbered lines of the same kind that follow each other directly are items, not headings. */
  private boolean isItem(int index) {
    return isSequence(index - 1) || isSequence(index);
  }

  private boolean isSequence(int first) {
    return first >= 0
        && first + 1 < blocks.size()
        && blocks.get(first) instanceof Text a
        && blocks.get(first + 1) instanceof Text b
        && a.setting().isParagraph()
        && b.setting().isParagraph()
        && isHeading(a.text())
        && isHeading(b.text())
        && Stream.of(SECOND_LEVEL, THIRD_LEVEL)
            .anyMatch(
                level -> level.matcher(a.text()).matches() && level.matcher(b.text()).matches());
  }

  private String marks(Heading heading) {
    marked = level(heading) - top + 1;
    second = false;
    return marks(marked);
  }

  /** Numbered headings are below the last marked one. */
  private String marks(String text) {
    if (FIRST_LEVEL.matcher(text).matches()) {
      second = false;
      return marks(marked + 1);
    }
    if (SECOND_LEVEL.matcher(text).matches()) {
      second = true;
      return marks(marked + 2);
    }
    return marks(marked + (second ? 3 : 2));
  }

  private static String marks(int level) {
    return "#".repeat(Math.min(6, level + 1));
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

  /** Escapes the marks of Markdown, including a number that would begin a list. */
  private static String escaped(String text) {
    return escapedMarks(text).replaceFirst("^([0-9]{1,9})([.)])(?=\\s)", "$1\\\\$2");
  }

  private static String escapedMarks(String text) {
    return text.replaceAll("([\\\\*`\\[]|&(?=#?[A-Za-z0-9]+;))", "\\\\$1")
        .replaceFirst("^([#>|+-])", "\\\\$1");
  }
}
