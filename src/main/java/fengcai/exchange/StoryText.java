package fengcai.exchange;

import fengcai.exchange.Line.Setting;
import fengcai.exchange.Line.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.regex.Pattern;

/**
 * Makes Markdown of the lines of a story: headings, run-in heads, lists, tables, whole paragraphs.
 */
final class StoryText {

  private static final int SHORTEST_BROKEN = 15;
  private static final int LONGEST_CAPTION = 40;

  private static final Pattern BEGINS_ANEW =
      Pattern.compile(
          "^(?:[一二三四五六七八九十]{1,3}、|[（(][一二三四五六七八九十0-9]{1,3}[)）]|[0-9]{1,2}[、．.]"
              + "|第[一二三四五六七八九十]+[，、,]|[•●■◆※▲*-]|[①-⑳]|——|[“「『《【])");
  private static final Pattern ENDS = Pattern.compile("[。！？：；…”’」』）)!?;:.]$");
  private static final Pattern IN_MID_SENTENCE = Pattern.compile("[，,、]$");
  private static final Pattern BROKEN_OFF = Pattern.compile("[\\p{IsHan}0-9%]$");
  private static final Pattern MARKED = Pattern.compile("[，。；：、！？]");
  private static final Pattern CAPTION =
      Pattern.compile("^(?:图\\s*[0-9一二三四五六七八九十]*[：:. 　]|图[0-9]+|图为|图片说明|[▲△]).+");

  private final List<StoryBlock> blocks = new ArrayList<>();
  private final List<Remark> remarks = new ArrayList<>();
  private final BiFunction<Integer, Optional<String>, String> figure;
  private boolean blank = true;

  /** The line that the next one may go on with; empty where it cannot. */
  private Optional<Text> open = Optional.empty();

  /** A story in Markdown, and where lines were joined. */
  record Story(String markdown, List<Remark> remarks) {}

  private StoryText(BiFunction<Integer, Optional<String>, String> figure) {
    this.figure = figure;
  }

  /**
   * Makes the text.
   *
   * @param figure what stands for a picture, by its index and its caption
   */
  static Story of(List<Line> lines, BiFunction<Integer, Optional<String>, String> figure) {
    StoryText text = new StoryText(figure);
    for (int i = 0; i < lines.size(); i++) {
      Optional<Text> caption =
          lines.get(i) instanceof Line.Photo ? caption(lines, i) : Optional.empty();
      text.add(lines.get(i), caption);
      i += caption.isPresent() ? lines.indexOf(caption.get()) - i : 0;
    }
    return new Story(StoryBlock.markdown(text.blocks), text.remarks);
  }

  /** The words below a picture, if the next thing that is said is a caption. */
  private static Optional<Text> caption(List<Line> lines, int picture) {
    for (Line line : lines.subList(picture + 1, lines.size())) {
      if (!(line instanceof Text text)) {
        return Optional.empty();
      }
      if (!text.text().isEmpty()) {
        boolean below =
            text.text().length() <= LONGEST_CAPTION && CAPTION.matcher(text.text()).matches();
        return below ? Optional.of(text) : Optional.empty();
      }
    }
    return Optional.empty();
  }

  private void add(Line line, Optional<Text> caption) {
    switch (line) {
      case Text text -> text(text);
      case Line.Photo photo ->
          set(new StoryBlock.Raw(figure.apply(photo.picture(), caption.map(Text::text))));
      case Line.LostPhoto lost ->
          remarks.add(
              lost.name().isEmpty()
                  ? Remark.of("picture-gone", lost.number())
                  : Remark.of("picture-lost", lost.number(), lost.name()));
      case Line.Table table -> set(new StoryBlock.Table(table.rows()));
      case Line.Heading heading ->
          set(new StoryBlock.Heading(heading.text(), Math.max(1, heading.level())));
      case Line.Entry entry -> set(new StoryBlock.Paragraph(Line.words(entry)));
    }
  }

  private void set(StoryBlock block) {
    blocks.add(block);
    open = Optional.empty();
  }

  private void text(Text line) {
    String text = line.text();
    if (text.isEmpty()) {
      blank = true;
      return;
    }
    switch (line.setting()) {
      case POINT -> set(new StoryBlock.Point("- ", text));
      case NUMBERED -> {
        int number = text.indexOf(' ') + 1;
        set(new StoryBlock.Point(text.substring(0, number), text.substring(number)));
      }
      case QUOTATION -> set(new StoryBlock.Quotation(text));
      case LINE, PARAGRAPH, CONTINUATION -> paragraph(line);
    }
    blank = false;
  }

  private void paragraph(Text line) {
    String text = line.text();
    if (open.isPresent()
        && blocks.getLast() instanceof StoryBlock.Paragraph last
        && goesOn(open.get(), line)) {
      String before = last.text();
      blocks.removeLast();
      blocks.add(new StoryBlock.Paragraph(before + gap(before, text) + text));
      if (blank || line.setting() == Setting.PARAGRAPH) {
        remarks.add(Remark.of("joined", line.number(), end(before), beginning(text)));
      }
    } else {
      blocks.add(new StoryBlock.Paragraph(text));
    }
    boolean ended = ENDS.matcher(text).find() || StoryBlock.mayStandAlone(text);
    open = ended ? Optional.empty() : Optional.of(line);
  }

  /** A sentence that broke off, and not one of several short lines. */
  private static boolean goesOn(Text before, Text line) {
    String text = line.text();
    if (BEGINS_ANEW.matcher(text).find() || StoryBlock.isHeading(text)) {
      return false;
    }
    return line.setting() == Setting.CONTINUATION
        || IN_MID_SENTENCE.matcher(before.text()).find()
        || (BROKEN_OFF.matcher(before.text()).find()
            && before.text().length() >= SHORTEST_BROKEN
            && MARKED.matcher(before.text()).find()
            && (MARKED.matcher(text).find() || text.length() >= SHORTEST_BROKEN));
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
}
