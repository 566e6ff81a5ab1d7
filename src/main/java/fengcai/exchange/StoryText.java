package fengcai.exchange;

import fengcai.exchange.Manuscript.Line;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Makes Markdown of the lines of a story: headings, run-in heads, whole paragraphs. */
final class StoryText {

  private static final int LONGEST_HEADING = 40;
  private static final int LONGEST_RUN_IN = 30;

  private static final Pattern FIRST_LEVEL = Pattern.compile("^[一二三四五六七八九十]{1,3}、\\s*[^。；]+$");
  private static final Pattern SECOND_LEVEL =
      Pattern.compile("^[（(][一二三四五六七八九十]{1,3}[)）]\\s*[^。；]+$");
  private static final Pattern THIRD_LEVEL = Pattern.compile("^[0-9]{1,2}[、．.]\\s*[^。；]+$");
  private static final Pattern NUMBERED =
      Pattern.compile(
          "^([一二三四五六七八九十]{1,3}、|[（(][一二三四五六七八九十]{1,3}[)）]|[0-9]{1,2}[、．.]|[（(][0-9]{1,2}[)）])"
              + "\\s*(.+)$");
  private static final Pattern RUN_IN = Pattern.compile("^([^。！？；]{2,}?[。！？])(.+)$");
  private static final Pattern BEGINS_ANEW =
      Pattern.compile(
          "^(?:[一二三四五六七八九十]{1,3}、|[（(][一二三四五六七八九十0-9]{1,3}[)）]|[0-9]{1,2}[、．.]|第[一二三四五六七八九十]+[，、,]|[•●■◆*-])");
  private static final Pattern ENDS = Pattern.compile("[。！？：；…”’」』）)!?;:.]$");
  private static final Pattern CLOSES_NOTHING = Pattern.compile("[\\p{IsHan}，,、0-9%]$");

  private final List<String> paragraphs = new ArrayList<>();
  private final List<Remark> remarks = new ArrayList<>();
  private boolean blank = true;
  private boolean open;

  /** A story in Markdown, and where lines were joined. */
  record Story(String markdown, List<Remark> remarks) {}

  private StoryText() {}

  /**
   * Makes the text.
   *
   * @param figure what stands for a picture, by its index
   */
  static Story of(List<Line> lines, IntFunction<String> figure) {
    StoryText text = new StoryText();
    for (Line line : lines) {
      if (line.picture().isPresent()) {
        text.close();
        text.paragraphs.add(figure.apply(line.picture().get()));
      } else {
        text.add(line);
      }
    }
    text.close();
    List<String> finished = new ArrayList<>();
    boolean deep = text.paragraphs.stream().anyMatch(StoryText::isSecondLevel);
    text.paragraphs.forEach(paragraph -> finished.add(markdown(paragraph, deep)));
    return new Story(String.join("\n\n", finished), text.remarks);
  }

  private void add(Line line) {
    if (line.text().isEmpty()) {
      blank = true;
      return;
    }
    if (open && continues(line.text())) {
      String before = paragraphs.removeLast();
      paragraphs.add(before + gap(before, line.text()) + line.text());
      if (blank) {
        remarks.add(Remark.of("joined", line.number(), end(before), beginning(line.text())));
      }
    } else {
      paragraphs.add(line.text());
    }
    String last = paragraphs.getLast();
    open = !isHeading(last) && !ENDS.matcher(last).find() && CLOSES_NOTHING.matcher(last).find();
    blank = false;
  }

  private void close() {
    open = false;
  }

  private boolean continues(String text) {
    return !BEGINS_ANEW.matcher(text).find() && !isHeading(text);
  }

  private static boolean isHeading(String text) {
    return text.length() <= LONGEST_HEADING
        && (FIRST_LEVEL.matcher(text).matches()
            || SECOND_LEVEL.matcher(text).matches()
            || THIRD_LEVEL.matcher(text).matches());
  }

  private static String gap(String before, String after) {
    boolean words =
        Character.isLetterOrDigit(before.charAt(before.length() - 1))
            && before.charAt(before.length() - 1) < 0x80
            && after.charAt(0) < 0x80;
    return words ? " " : "";
  }

  private static String end(String text) {
    return "…" + text.substring(Math.max(0, text.length() - 8));
  }

  private static String beginning(String text) {
    return text.substring(0, Math.min(8, text.length())) + "…";
  }

  private static boolean isSecondLevel(String text) {
    return text.length() <= LONGEST_HEADING && SECOND_LEVEL.matcher(text).matches();
  }

  /** {@code deep} tells whether there are headings （一） above those with 1、. */
  private static String markdown(String paragraph, boolean deep) {
    if (paragraph.startsWith("![")) {
      return paragraph;
    }
    String text = escaped(paragraph);
    if (isHeading(paragraph)) {
      if (FIRST_LEVEL.matcher(paragraph).matches()) {
        return "## " + text;
      }
      return (deep && !isSecondLevel(paragraph) ? "#### " : "### ") + text;
    }
    Matcher numbered = NUMBERED.matcher(text);
    if (numbered.matches()) {
      Matcher head = RUN_IN.matcher(numbered.group(2));
      if (head.matches() && head.group(1).length() <= LONGEST_RUN_IN) {
        return numbered.group(1) + "**" + head.group(1) + "**" + head.group(2);
      }
      return numbered.group(1) + numbered.group(2);
    }
    return text;
  }

  /** What Markdown would take for more than a character. */
  private static String escaped(String text) {
    String plain = text.replaceAll("([\\\\*`\\[])", "\\\\$1");
    return plain.replaceFirst("^([#>|+-])", "\\\\$1");
  }
}
