package fengcai.exchange;

import fengcai.exchange.FormLabel.Answer;
import fengcai.exchange.Line.Entry;
import fengcai.exchange.Line.Heading;
import fengcai.exchange.Line.Setting;
import fengcai.exchange.Line.Text;
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
  private final List<Line> story = new ArrayList<>();
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
      ProfileAnswers answers, HeadLines head, List<Line> story, List<String> boilerplate) {}

  private ProfileReader(Manuscript.Origin origin) {
    this.origin = origin;
  }

  /**
   * Reads a manuscript.
   *
   * @throws ImportFault if it is about several communities
   */
  static Reading read(Manuscript manuscript) throws ImportFault {
    ProfileReader reader = new ProfileReader(manuscript.origin());
    List<Line> blocks = manuscript.blocks();
    int first = Furniture.linesAbove(manuscript.title(), blocks);
    blocks.subList(0, first).forEach(block -> reader.drop(Line.words(block)));
    for (Line block : blocks.subList(first, blocks.size())) {
      reader.read(block);
    }
    manuscript.stated().forEach(reader.answers::addIfAbsent);
    Optional<String> name = reader.answers.name();
    HeadLines head = HeadLines.of(reader.head, name, manuscript.title());
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
    return Furniture.is(text, origin);
  }

  private void read(Line block) throws ImportFault {
    switch (block) {
      case Entry entry -> entry(entry);
      case Heading heading -> heading(heading);
      case Text text -> text(text.withText(ProfileSyntax.plain(text.text())));
      case Line.Table table -> addToStory(table);
      case Line.Photo photo -> addToStory(photo);
      case Line.LostPhoto lost -> addToStory(lost);
    }
  }

  /** Pictures and tables of a web page that are above or below the story do not belong to it. */
  private void addToStory(Line block) {
    if (!isOfPage() || part == Part.STORY) {
      story.add(block);
    }
  }

  /** Only the first line of a heading with line breaks is the heading. */
  private void heading(Heading heading) throws ImportFault {
    String[] lines = heading.text().split("\n", -1);
    String first = ProfileSyntax.plain(lines[0]);
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
    boolean ofStory = announced || ProfileSyntax.isNumberedHeading(text);
    boolean belowForm = heading.level() > 0 && answers.name().isPresent();
    return !label && (ofStory || belowForm);
  }

  private void entry(Entry entry) throws ImportFault {
    String value = Line.words(entry.answer().stream().filter(block -> !isHint(block)).toList());
    Optional<FormLabel> label = FormLabel.of(entry.label());
    if (label.equals(Optional.of(FormLabel.STORY))) {
      announce();
      for (Line block : entry.answer()) {
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
      entry.answer().stream().filter(Line::isPhoto).forEach(story::add);
    }
  }

  private static boolean isHint(Line block) {
    return FormHints.contain(Line.words(block));
  }

  private void text(Text line) throws ImportFault {
    if (isHint(line)) {
      return;
    }
    String text = part == Part.FOOT ? ProfileSyntax.bare(line.text()) : line.text();
    if (line.text().isEmpty()) {
      if (part == Part.STORY) {
        story.add(line);
      }
      return;
    }
    if (part != Part.HEAD && Furniture.isEnd(text, origin)) {
      part = Part.BEYOND;
    }
    switch (part) {
      case HEAD -> head(line);
      case STORY -> story(line);
      case FOOT -> foot(line);
      case BEYOND -> drop(text);
    }
  }

  private void head(Text line) throws ImportFault {
    String text = line.text();
    Optional<MetaLine> byline = MetaLine.of(text);
    Optional<Answer> answer = ProfileSyntax.answerOrLabel(text);
    if (byline.isPresent() && answer.filter(Answer::isEmpty).isEmpty()) {
      byline(byline.get(), line.number());
    } else if (answer.isPresent()) {
      add(answer.get().withNumber(line.number()));
    } else if (isBoilerplate(text)) {
      drop(text);
    } else if (waiting.filter(label -> ProfileSyntax.mayAnswer(label, text)).isPresent()) {
      add(waiting.get().withValue(text).withNumber(line.number()));
    } else if (ProfileSyntax.isLabelled(text)) {
      answers.addUnplaced(text, line.number());
    } else if (ProfileSyntax.beginsStory(text)) {
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

  private void byline(MetaLine byline, int number) throws ImportFault {
    for (Answer answer : byline.answers()) {
      if (!answer.isEmpty()) {
        add(answer.withNumber(number));
      }
    }
    byline.others().forEach(other -> answers.addUnplaced(other, number));
  }

  private void add(Answer answer) throws ImportFault {
    waiting = Optional.empty();
    if (answer.label() == FormLabel.STORY) {
      announce();
      if (!answer.isEmpty()) {
        story.add(Line.of(answer.value(), answer.number()));
      }
    } else if (answer.isEmpty()) {
      waiting = Optional.of(answer);
    } else {
      answers.add(answer, part == Part.HEAD);
    }
  }

  private void story(Text line) throws ImportFault {
    String text = line.text();
    String bare = ProfileSyntax.bare(text);
    Optional<Answer> answer = ProfileSyntax.answer(bare);
    if (isAnnouncement(text)) {
      return;
    }
    if (isBoilerplate(text)) {
      drop(text);
    } else if (answer.filter(a -> ProfileSyntax.ANYWHERE.contains(a.label())).isPresent()) {
      add(answer.get().withNumber(line.number()));
    } else if (answer.isPresent() || ProfileSyntax.isByline(bare)) {
      part = Part.FOOT;
      foot(line);
    } else {
      story.add(line);
    }
  }

  private void foot(Text line) throws ImportFault {
    String text = ProfileSyntax.bare(line.text());
    Optional<MetaLine> byline = MetaLine.of(text);
    Optional<Answer> answer = ProfileSyntax.answer(text);
    if (byline.isPresent()) {
      byline(byline.get(), line.number());
    } else if (answer.isPresent()) {
      add(answer.get().withNumber(line.number()));
    } else if (isBoilerplate(text)) {
      drop(text);
    } else if (ProfileSyntax.isNumberedHeading(text)) {
      part = Part.STORY;
      story.add(line);
    } else {
      answers.addUnplaced(text, line.number());
    }
  }
}
