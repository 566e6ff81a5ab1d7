package fengcai.exchange.profile;

import fengcai.exchange.record.ImportNotice;
import fengcai.exchange.source.SourceBlock;
import fengcai.exchange.source.SourceBlock.Setting;
import fengcai.exchange.source.SourceBlock.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Joins the broken paragraphs of a story and finds its captions. */
final class StoryText {

  private static final int SHORTEST_BROKEN = 15;
  private static final int LONGEST_CAPTION = 40;

  private static final Pattern BEGINS_PARAGRAPH =
      Pattern.compile(
          "^(?:[一二三四五六七八九十]{1,3}、|[（(][一二三四五六七八九十0-9]{1,3}[)）]|[0-9]{1,2}[、．.]"
              + "|第[一二三四五六七八九十]+[，、,]|[•●■◆※▲*-]|[①-⑳]|——|[“「『《【])");
  private static final Pattern ENDS = Pattern.compile("[。！？：；…”’」』）)!?;:.]$");
  private static final Pattern BROKEN_OFF = Pattern.compile("[\\p{IsHan}0-9%]$");
  private static final Pattern PUNCTUATION = Pattern.compile("[，。；：、！？]");
  private static final Pattern CAPTION =
      Pattern.compile("^(?:图\\s*[0-9一二三四五六七八九十]*[：:. 　]|图[0-9]+|图为|图片说明|[▲△]).+");

  private final List<SourceBlock> blocks = new ArrayList<>();
  private final List<ImportNotice> notices;
  private boolean blankBefore = true;

  /** The line that the next one may continue. */
  private Optional<Text> open = Optional.empty();

  private StoryText(List<ImportNotice> notices) {
    this.notices = notices;
  }

  /**
   * Joins the lines of a story.
   *
   * @param notices to which those about joined paragraphs and missing photos are added
   */
  static List<SourceBlock> join(List<SourceBlock> lines, List<ImportNotice> notices) {
    StoryText story = new StoryText(notices);
    boolean belowPhoto = false;
    for (SourceBlock line : lines) {
      boolean blank = line instanceof Text text && text.text().isEmpty();
      if (belowPhoto && line instanceof Text caption && isCaption(caption)) {
        story.add(new Text(caption.text(), Setting.CAPTION, caption.number()));
      } else {
        story.read(line);
      }
      belowPhoto = line instanceof SourceBlock.Photo || (belowPhoto && blank);
    }
    return story.blocks;
  }

  private static boolean isCaption(Text line) {
    return line.text().length() <= LONGEST_CAPTION && CAPTION.matcher(line.text()).matches();
  }

  private void read(SourceBlock line) {
    switch (line) {
      case Text text -> read(text);
      case SourceBlock.LostPhoto lost ->
          notices.add(
              lost.name().isEmpty()
                  ? ImportNotice.of("picture-gone", lost.number())
                  : ImportNotice.of("picture-lost", lost.number(), lost.name()));
      case SourceBlock.Entry entry -> add(SourceBlock.of(SourceBlock.words(entry), entry.number()));
      case SourceBlock other -> add(other);
    }
  }

  private void read(Text line) {
    if (line.setting().isParagraph() && !line.text().isEmpty()) {
      paragraph(line);
    } else if (!line.text().isEmpty()) {
      add(line);
    }
    blankBefore = line.text().isEmpty();
  }

  private void add(SourceBlock block) {
    blocks.add(block);
    open = Optional.empty();
  }

  private void paragraph(Text line) {
    String text = line.text();
    if (open.isPresent() && blocks.getLast() instanceof Text last && continues(open.get(), line)) {
      String before = last.text();
      blocks.removeLast();
      blocks.add(last.withText(before + space(before, text) + text));
      if (blankBefore || line.setting() == Setting.PARAGRAPH) {
        String end = "…" + before.substring(Math.max(0, before.length() - 8));
        String beginning = text.substring(0, Math.min(8, text.length())) + "…";
        notices.add(ImportNotice.of("joined", line.number(), end, beginning));
      }
    } else {
      blocks.add(line);
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
        || StoryMarkdown.IN_MID_SENTENCE.matcher(before.text()).find()
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
