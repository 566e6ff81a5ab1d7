package fengcai.exchange.profile;

import fengcai.exchange.form.FormLabel;
import fengcai.exchange.form.FormLabel.Answer;
import fengcai.exchange.form.PrintedHints;
import fengcai.exchange.source.ImportException;
import fengcai.exchange.source.Manuscript;
import fengcai.exchange.source.SourceBlock;
import fengcai.exchange.source.SourceBlock.Entry;
import fengcai.exchange.source.SourceBlock.Heading;
import fengcai.exchange.source.SourceBlock.Setting;
import fengcai.exchange.source.SourceBlock.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Separates a manuscript into the form's answers, the story and unplaced text. Nothing is dropped
 * except the boilerplate of web pages.
 */
final class ProfileReader {

  /** The part of the manuscript that a line is in. */
  private enum Part {
    HEAD,
    STORY,
    FOOT,
    BEYOND
  }

  private final Manuscript.Origin origin;
  private final ProfileAnswers answers = new ProfileAnswers();
  private final List<SourceBlock> story = new ArrayList<>();
  private final List<Text> head = new ArrayList<>();
  private final List<String> boilerplate = new ArrayList<>();

  /** A label that was the last line; its answer may be the next one. */
  private Optional<Answer> waiting = Optional.empty();

  private Part part = Part.HEAD;
  private boolean announced;

  /**
   * The parts of a manuscript.
   *
   * @param boilerplate the lines of a web page that were dropped
   */
  record Reading(
      ProfileAnswers answers, TitleLines head, List<SourceBlock> story, List<String> boilerplate) {}

  private ProfileReader(Manuscript.Origin origin) {
    this.origin = origin;
  }

  /**
   * Reads a manuscript.
   *
   * @throws ImportException if it is about several communities
   */
  static Reading read(Manuscript manuscript) throws ImportException {
    ProfileReader reader = new ProfileReader(manuscript.origin());
    List<SourceBlock> blocks = manuscript.blocks();
    int first = PageBoilerplate.linesAbove(manuscript.title(), blocks);
    blocks.subList(0, first).forEach(block -> reader.drop(SourceBlock.words(block)));
    for (SourceBlock block : blocks.subList(first, blocks.size())) {
      reader.read(block);
    }
    manuscript.stated().forEach(reader.answers::addIfAbsent);
    Optional<String> name = reader.answers.name();
    TitleLines head = TitleLines.of(reader.head, name, manuscript.title());
    reader.answers.addUnplacedFirst(head.rest());
    return new Reading(reader.answers, head, reader.story, reader.boilerplate);
  }

  private void drop(String text) {
    if (!text.isBlank()) {
      boilerplate.add(text);
    }
  }

  private boolean isOfPage() {
    return origin == Manuscript.Origin.WEB_PAGE;
  }

  private boolean isBoilerplate(String text) {
    return PageBoilerplate.is(text, origin);
  }

  private void read(SourceBlock block) throws ImportException {
    switch (block) {
      case Entry entry -> entry(entry);
      case Heading heading -> heading(heading);
      case Text text -> text(text.withText(ProfileLineRules.plain(text.text())));
      case SourceBlock other -> addToStory(other);
    }
  }

  /** Pictures and tables of a web page that are above or below the story do not belong to it. */
  private void addToStory(SourceBlock block) {
    if (!isOfPage() || part == Part.STORY) {
      story.add(block);
    }
  }

  /** Only the first line of a heading with line breaks is the heading. */
  private void heading(Heading heading) throws ImportException {
    String[] lines = heading.text().split("\n", -1);
    String first = ProfileLineRules.plain(lines[0]);
    Text text = new Text(first, Setting.PARAGRAPH, heading.number());
    boolean below = part == Part.BEYOND || (isOfPage() && part == Part.FOOT);
    if (below || isBoilerplate(first) || (part == Part.HEAD && !opensStory(heading, first))) {
      text(text);
    } else if (part == Part.HEAD || !isAnnouncement(first)) {
      part = Part.STORY;
      story.add(new Heading(first, heading.level(), heading.number()));
    }
    for (int i = 1; i < lines.length; i++) {
      read(new Text(lines[i], Setting.PARAGRAPH, heading.number()));
    }
  }

  /** Whether a heading above the story is the first of the story. */
  private boolean opensStory(Heading heading, String text) {
    boolean label = FormLabel.answer(text).isPresent() || FormLabel.of(text).isPresent();
    boolean ofStory = announced || ProfileLineRules.isNumberedHeading(text);
    boolean belowForm = heading.level() > 0 && answers.name().isPresent();
    return !label && (ofStory || belowForm);
  }

  private void entry(Entry entry) throws ImportException {
    String value =
        SourceBlock.words(entry.answer().stream().filter(block -> !isHint(block)).toList());
    Optional<FormLabel> label = FormLabel.of(entry.label());
    if (label.equals(Optional.of(FormLabel.STORY))) {
      announce();
      for (SourceBlock block : entry.answer()) {
        read(block);
      }
    } else if (part == Part.BEYOND && isOfPage()) {
      drop(entry.label());
    } else {
      if (label.isPresent() && !value.isEmpty()) {
        add(new Answer(label.get(), entry.label(), value, entry.number()));
      } else if (!value.isEmpty()) {
        answers.addUnplaced(entry.label() + "：" + value, entry.number());
      }
      entry.answer().stream().filter(SourceBlock::isPhoto).forEach(story::add);
    }
  }

  private static boolean isHint(SourceBlock block) {
    return PrintedHints.contain(SourceBlock.words(block));
  }

  private void text(Text line) throws ImportException {
    if (isHint(line)) {
      return;
    }
    String text = part == Part.FOOT ? ProfileLineRules.bare(line.text()) : line.text();
    if (line.text().isEmpty()) {
      if (part == Part.STORY) {
        story.add(line);
      }
      return;
    }
    if (part != Part.HEAD && PageBoilerplate.isEnd(text, origin)) {
      part = Part.BEYOND;
    }
    switch (part) {
      case HEAD -> head(line);
      case STORY -> story(line);
      case FOOT -> foot(line);
      case BEYOND -> drop(text);
    }
  }

  private void head(Text line) throws ImportException {
    String text = line.text();
    Optional<SourceByline> byline = SourceByline.of(text);
    Optional<Answer> answer = ProfileLineRules.answerOrLabel(text);
    if (byline.isPresent() && answer.filter(Answer::isEmpty).isEmpty()) {
      byline(byline.get(), line.number());
    } else if (answer.isPresent()) {
      add(answer.get().withNumber(line.number()));
    } else if (isBoilerplate(text)) {
      drop(text);
    } else if (waiting.filter(label -> ProfileLineRules.mayAnswer(label, text)).isPresent()) {
      add(waiting.get().withValue(text).withNumber(line.number()));
    } else if (ProfileLineRules.isLabelled(text)) {
      answers.addUnplaced(text, line.number());
    } else if (ProfileLineRules.beginsStory(text)) {
      part = Part.STORY;
      story.add(line);
    } else {
      head.add(line);
    }
  }

  private void announce() {
    part = Part.STORY;
    announced = true;
  }

  /** Whether a line is the label of the story alone (事迹简介); true once only. */
  private boolean isAnnouncement(String text) {
    boolean announces = !announced && FormLabel.of(text).equals(Optional.of(FormLabel.STORY));
    announced |= announces;
    return announces;
  }

  private void byline(SourceByline byline, int number) throws ImportException {
    for (Answer answer : byline.answers()) {
      if (!answer.isEmpty()) {
        add(answer.withNumber(number));
      }
    }
    byline.others().forEach(other -> answers.addUnplaced(other, number));
  }

  private void add(Answer answer) throws ImportException {
    waiting = Optional.empty();
    if (answer.label() == FormLabel.STORY) {
      announce();
      if (!answer.isEmpty()) {
        story.add(SourceBlock.of(answer.value(), answer.number()));
      }
    } else if (answer.isEmpty()) {
      waiting = Optional.of(answer);
    } else {
      answers.add(answer, part == Part.HEAD);
    }
  }

  private void story(Text line) throws ImportException {
    String text = line.text();
    String bare = ProfileLineRules.bare(text);
    Optional<Answer> answer = ProfileLineRules.answer(bare);
    if (isAnnouncement(text)) {
      return;
    }
    if (isBoilerplate(text)) {
      drop(text);
    } else if (answer.filter(a -> ProfileLineRules.ANYWHERE.contains(a.label())).isPresent()) {
      add(answer.get().withNumber(line.number()));
    } else if (answer.isPresent() || ProfileLineRules.isByline(bare)) {
      part = Part.FOOT;
      foot(line);
    } else {
      story.add(line);
    }
  }

  private void foot(Text line) throws ImportException {
    String text = ProfileLineRules.bare(line.text());
    Optional<SourceByline> byline = SourceByline.of(text);
    Optional<Answer> answer = ProfileLineRules.answer(text);
    if (byline.isPresent()) {
      byline(byline.get(), line.number());
    } else if (answer.isPresent()) {
      add(answer.get().withNumber(line.number()));
    } else if (isBoilerplate(text)) {
      drop(text);
    } else if (ProfileLineRules.isNumberedHeading(text)) {
      part = Part.STORY;
      story.add(line);
    } else {
      answers.addUnplaced(text, line.number());
    }
  }
}
