package fengcai.exchange;

import fengcai.exchange.Line.Setting;
import fengcai.exchange.Line.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.regex.Pattern;

/** Joins the broken paragraphs of a story, finds its captions and lists, and writes Markdown. */
final class StoryText {

  private static final int SHORTEST_BROKEN = 15;
  private static final int LONGEST_CAPTION = 40;

  private static final Pattern BEGINS_PARAGRAPH =
      Pattern.compile(
          "^(?:[一二三四五六七八九十]{1,3}、|[（(][一二三四五六七八九十0-9]{1,3}[)）]|[0-9]{1,2}[、．.]"
              + "|第[一二三四五六七八九十]+[，、,]|[•●■◆※▲*-]|[①-⑳]|——|[“「『《【])");
  private static final Pattern ENDS = Pattern.compile("[。！？：；…”’」』）)!?;:.]$");
  private static final Pattern IN_MID_SENTENCE = Pattern.compile("[，,、]$");
  private static final Pattern BROKEN_OFF = Pattern.compile("[\\p{IsHan}0-9%]$");
  private static final Pattern PUNCTUATION = Pattern.compile("[，。；：、！？]");
  private static final Pattern CAPTION =
      Pattern.compile("^(?:图\\s*[0-9一二三四五六七八九十]*[：:. 　]|图[0-9]+|图为|图片说明|[▲△]).+");

  private final List<StoryBlock> blocks = new ArrayList<>();
  private final List<Remark> notices = new ArrayList<>();
  private final BiFunction<Integer, Optional<String>, String> photo;
  private boolean blankBefore = true;

  /** The line that the next one may continue. */
  private Optional<Text> open = Optional.empty();

  /**
   * A story in Markdown.
   *
   * @param notices about joined paragraphs and missing photos
   */
  record Story(String markdown, List<Remark> notices) {}

  private StoryText(BiFunction<Integer, Optional<String>, String> photo) {
    this.photo = photo;
  }

  /**
   * Writes a story.
   *
   * @param photo the Markdown of a picture, by its index and its caption
   */
  static Story of(List<Line> lines, BiFunction<Integer, Optional<String>, String> photo) {
    StoryText text = new StoryText(photo);
    for (int i = 0; i < lines.size(); i++) {
      Optional<Text> caption =
          lines.get(i) instanceof Line.Photo ? caption(lines, i) : Optional.empty();
      text.add(lines.get(i), caption);
      i += caption.isPresent() ? lines.indexOf(caption.get()) - i : 0;
    }
    return new Story(StoryMarkdown.write(text.blocks), text.notices);
  }

  /** The next text below a picture, if it is a caption. */
  private static Optional<Text> caption(List<Line> lines, int picture) {
    for (Line line : lines.subList(picture + 1, lines.size())) {
      if (!(line instanceof Text text)) {
        return Optional.empty();
      }
      if (!text.text().isEmpty()) {
        return Optional.of(text)
            .filter(each -> each.text().length() <= LONGEST_CAPTION)
            .filter(each -> CAPTION.matcher(each.text()).matches());
      }
    }
    return Optional.empty();
  }

  private void add(Line line, Optional<Text> caption) {
    switch (line) {
      case Text text -> text(text);
      case Line.Photo shown ->
          add(new StoryBlock.Raw(photo.apply(shown.picture(), caption.map(Text::text))));
      case Line.LostPhoto lost ->
          notices.add(
              lost.name().isEmpty()
                  ? Remark.of("picture-gone", lost.number())
                  : Remark.of("picture-lost", lost.number(), lost.name()));
      case Line.Table table -> add(new StoryBlock.Table(table.rows()));
      case Line.Heading heading ->
          add(new StoryBlock.Heading(heading.text(), Math.max(1, heading.level())));
      case Line.Entry entry -> add(new StoryBlock.Paragraph(Line.words(entry)));
    }
  }

  private void add(StoryBlock block) {
    blocks.add(block);
    open = Optional.empty();
  }

  private void text(Text line) {
    String text = line.text();
    if (text.isEmpty()) {
      blankBefore = true;
      return;
    }
    switch (line.setting()) {
      case POINT -> add(new StoryBlock.Point("- ", text));
      case NUMBERED -> {
        int number = text.indexOf(' ') + 1;
        add(new StoryBlock.Point(text.substring(0, number), text.substring(number)));
      }
      case QUOTATION -> add(new StoryBlock.Quotation(text));
      case LINE, PARAGRAPH, CONTINUATION -> paragraph(line);
    }
    blankBefore = false;
  }

  private void paragraph(Text line) {
    String text = line.text();
    if (open.isPresent()
        && blocks.getLast() instanceof StoryBlock.Paragraph last
        && continues(open.get(), line)) {
      String before = last.text();
      blocks.removeLast();
      blocks.add(new StoryBlock.Paragraph(before + space(before, text) + text));
      if (blankBefore || line.setting() == Setting.PARAGRAPH) {
        String end = "…" + before.substring(Math.max(0, before.length() - 8));
        String beginning = text.substring(0, Math.min(8, text.length())) + "…";
        notices.add(Remark.of("joined", line.number(), end, beginning));
      }
    } else {
      blocks.add(new StoryBlock.Paragraph(text));
    }
    boolean ended = ENDS.matcher(text).find() || StoryMarkdown.isComplete(text);
    open = ended ? Optional.empty() : Optional.of(line);
  }

  /** Whether a line continues a sentence, rather than being one of several short lines. */
  private static boolean continues(Text before, Text line) {
    String text = line.text();
    if (BEGINS_PARAGRAPH.matcher(text).find() || StoryMarkdown.isHeading(text)) {
      return false;
    }
    return line.setting() == Setting.CONTINUATION
        || IN_MID_SENTENCE.matcher(before.text()).find()
        || (BROKEN_OFF.matcher(before.text()).find()
            && before.text().length() >= SHORTEST_BROKEN
            && PUNCTUATION.matcher(before.text()).find()
            && (PUNCTUATION.matcher(text).find() || text.length() >= SHORTEST_BROKEN));
  }

  /** A space between words of Latin letters; nothing between Chinese characters. */
  private static String space(String before, String after) {
    char last = before.charAt(before.length() - 1);
    return Character.isLetterOrDigit(last) && last < 0x80 && after.charAt(0) < 0x80 ? " " : "";
  }
}
