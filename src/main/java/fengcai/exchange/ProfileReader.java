package fengcai.exchange;

import fengcai.exchange.FormLabel.Answer;
import fengcai.exchange.FormLabel.Labelled;
import fengcai.exchange.Line.Entry;
import fengcai.exchange.Line.Heading;
import fengcai.exchange.Line.Setting;
import fengcai.exchange.Line.Text;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Tells the parts of a manuscript apart: the form's answers, the lines of the story, and what is
 * neither. Nothing is dropped but the furniture of web pages.
 */
final class ProfileReader {

  private static final int LONGEST_TITLE = 40;
  private static final int LONGEST_ANSWER = 80;
  private static final int LONGEST_LABEL = 12;

  private static final Pattern SENTENCE = Pattern.compile("[。！？；]");
  private static final Pattern WHOLE_SENTENCE = Pattern.compile("[。！？]”?$");
  private static final Pattern IN_SENTENCE = Pattern.compile("社区|[，、。]");
  private static final Pattern NUMBERED_HEADING =
      Pattern.compile("^(?:[一二三四五六七八九十]{1,3}、|[（(][一二三四五六七八九十]{1,3}[)）]).+");
  private static final Pattern PARENTHESISED = Pattern.compile("^[(（\\[](.*)[)）\\]]$");

  /** What may still be answered in the middle of a story or behind it. */
  static final Set<FormLabel> ANYWHERE =
      EnumSet.complementOf(
          EnumSet.of(
              FormLabel.CAMPAIGN,
              FormLabel.STORY,
              FormLabel.SOURCE,
              FormLabel.EDITOR,
              FormLabel.AUTHOR,
              FormLabel.PUBLISHED));

  private static final Set<FormLabel> LONG =
      EnumSet.of(FormLabel.SUMMARY, FormLabel.HONOURS, FormLabel.TEAMS, FormLabel.PARTNERS);

  /** Where in the manuscript a line stands. */
  private enum Part {
    HEAD,
    STORY,
    FOOT,
    BEYOND
  }

  private final Manuscript.Origin origin;
  private final FormAnswers answers = new FormAnswers();
  private final List<Line> story = new ArrayList<>();
  private final List<Text> loose = new ArrayList<>();
  private final List<String> furniture = new ArrayList<>();
  private Optional<Answer> waiting = Optional.empty();
  private Part part = Part.HEAD;
  private boolean announced;

  /** An answer of the form and where it stands. */
  record Said(String asked, String value, int number) {}

  /**
   * What a manuscript was found to say.
   *
   * @param title the line above the form that names the community
   * @param unplaced what is kept but not understood
   * @param furniture the lines that were left out as being of the web page
   */
  record Reading(
      Map<FormLabel, Said> answers,
      Optional<Text> name,
      Optional<String> title,
      List<Line> story,
      List<Text> unplaced,
      List<String> furniture) {}

  private ProfileReader(Manuscript.Origin origin) {
    this.origin = origin;
  }

  /**
   * Reads a manuscript.
   *
   * @throws ImportFault if it is of several communities
   */
  static Reading read(Manuscript manuscript) throws ImportFault {
    ProfileReader reader = new ProfileReader(manuscript.origin());
    int first = reader.begin(manuscript);
    for (int i = 0; i < manuscript.lines().size(); i++) {
      Line line = manuscript.lines().get(i);
      if (i < first) {
        reader.leaveOut(Line.words(line));
      } else {
        reader.take(line);
      }
    }
    manuscript.stated().forEach(reader.answers::putIfAbsent);
    return reader.reading(manuscript.title());
  }

  private Reading reading(Optional<String> titleOfPage) {
    HeadLines head = HeadLines.of(loose, answers.of(FormLabel.NAME), titleOfPage);
    List<Text> rest = new ArrayList<>(head.rest());
    rest.addAll(answers.unplaced());
    return new Reading(answers.all(), head.name(), head.title(), story, rest, furniture);
  }

  /** Of a web page that says its title, the line of the title; what comes before is navigation. */
  private int begin(Manuscript manuscript) {
    if (manuscript.title().isEmpty()) {
      return 0;
    }
    int first = 0;
    for (int i = 0; i < manuscript.lines().size(); i++) {
      String text = Line.words(manuscript.lines().get(i)).strip();
      if (text.equals(manuscript.title().get())) {
        first = i;
      }
      if (FormLabel.answer(text).isPresent() || MetaLine.of(text).isPresent()) {
        break;
      }
    }
    return first;
  }

  private void leaveOut(String text) {
    if (!text.isBlank()) {
      furniture.add(text);
    }
  }

  private void take(Line line) throws ImportFault {
    switch (line) {
      case Entry entry -> entry(entry);
      case Heading heading -> takeHeading(heading);
      case Text text -> text(text.of(plain(text.text())));
      case Line.Table table -> ofStory(table);
      case Line.Photo photo -> ofStory(photo);
      case Line.LostPhoto lost -> ofStory(lost);
    }
  }

  /** Only the first line of a paragraph with line breaks is a heading. */
  private void takeHeading(Heading heading) throws ImportFault {
    String[] lines = heading.text().split("\n", -1);
    heading(new Heading(lines[0], heading.level(), heading.number()));
    for (int i = 1; i < lines.length; i++) {
      take(new Text(lines[i], Setting.PARAGRAPH, heading.number()));
    }
  }

  private void heading(Heading heading) throws ImportFault {
    String text = plain(heading.text());
    boolean below = origin == Manuscript.Origin.WEB_PAGE && part == Part.FOOT;
    if (part == Part.BEYOND || below || isFurniture(text)) {
      text(new Text(text, Setting.PARAGRAPH, heading.number()));
    } else if (part == Part.HEAD) {
      headingInHead(new Heading(text, heading.level(), heading.number()));
    } else if (!isAnnouncement(text)) {
      part = Part.STORY;
      story.add(new Heading(text, heading.level(), heading.number()));
    }
  }

  /** Pictures and tables above and below the text of a web page are not of it. */
  private void ofStory(Line line) {
    boolean around = origin == Manuscript.Origin.WEB_PAGE && part != Part.STORY;
    if (!around) {
      story.add(line);
    }
  }

  private static String plain(String text) {
    return text.replace('\u00A0', ' ').replace('\u3000', ' ').strip();
  }

  private boolean isFurniture(String text) {
    return Furniture.is(text, origin);
  }

  private void headingInHead(Heading heading) throws ImportFault {
    Text text = new Text(heading.text(), Setting.PARAGRAPH, heading.number());
    boolean label =
        FormLabel.answer(text.text()).isPresent() || FormLabel.of(text.text()).isPresent();
    boolean ofStory = announced || NUMBERED_HEADING.matcher(text.text()).matches();
    boolean afterForm = heading.level() > 0 && answers.of(FormLabel.NAME).isPresent();
    if (!label && (ofStory || afterForm)) {
      part = Part.STORY;
      story.add(heading);
    } else {
      text(text);
    }
  }

  private void entry(Entry entry) throws ImportFault {
    String value = Line.words(entry.answer().stream().filter(line -> !isHint(line)).toList());
    Optional<FormLabel> label = FormLabel.of(entry.label());
    if (label.equals(Optional.of(FormLabel.STORY))) {
      announce();
      for (Line line : entry.answer()) {
        take(line);
      }
    } else if (part == Part.BEYOND && origin == Manuscript.Origin.WEB_PAGE) {
      leaveOut(entry.label());
    } else {
      if (label.isPresent() && !value.isEmpty()) {
        put(new Answer(label.get(), entry.label(), value), entry.number());
      } else if (!value.isEmpty()) {
        answers.keep(entry.label() + "：" + value, entry.number());
      }
      entry.answer().stream()
          .filter(line -> line instanceof Line.Photo || line instanceof Line.LostPhoto)
          .forEach(story::add);
    }
  }

  private static boolean isHint(Line line) {
    return FormHints.contain(Line.words(line));
  }

  private void text(Text line) throws ImportFault {
    String text = line.text();
    if (isHint(line)) {
      return;
    }
    if (text.isEmpty()) {
      if (part == Part.STORY) {
        story.add(line);
      }
      return;
    }
    switch (part) {
      case HEAD -> head(line);
      case STORY -> story(line);
      case FOOT -> foot(line);
      case BEYOND -> leaveOut(text);
    }
  }

  private void head(Text line) throws ImportFault {
    String text = line.text();
    Optional<MetaLine> meta = MetaLine.of(text);
    Optional<Answer> answer =
        FormLabel.answer(text)
            .or(() -> FormLabel.of(text).map(label -> new Answer(label, text, "")));
    if (meta.isPresent() && !isEmptyAnswer(answer)) {
      meta(meta.get(), line.number());
    } else if (answer.isPresent()) {
      put(answer.get(), line.number());
    } else if (isFurniture(text)) {
      leaveOut(text);
    } else if (waiting.isPresent() && mayAnswer(waiting.get(), text)) {
      put(new Answer(waiting.get().label(), waiting.get().asked(), text), line.number());
    } else if (isLabelled(text)) {
      answers.keep(text, line.number());
    } else if (isStory(text)) {
      part = Part.STORY;
      story.add(line);
    } else {
      loose.add(line);
    }
  }

  private static boolean isEmptyAnswer(Optional<Answer> answer) {
    return answer.filter(each -> each.value().isEmpty()).isPresent();
  }

  private static boolean mayAnswer(Answer waiting, String text) {
    return text.length() <= LONGEST_TITLE || LONG.contains(waiting.label());
  }

  /** A line with a label that no form of ours has. */
  private static boolean isLabelled(String text) {
    return FormLabel.labelled(text)
        .map(Labelled::asked)
        .filter(asked -> asked.length() <= LONGEST_LABEL && !IN_SENTENCE.matcher(asked).find())
        .isPresent();
  }

  private static boolean isStory(String text) {
    return NUMBERED_HEADING.matcher(text).matches()
        || text.length() > LONGEST_TITLE
        || WHOLE_SENTENCE.matcher(text).find()
        || (SENTENCE.matcher(text).find() && text.length() > LONGEST_TITLE / 2);
  }

  private void announce() {
    part = Part.STORY;
    announced = true;
  }

  /** 事迹简介 alone on its line, which says that the story begins. */
  private boolean isAnnouncement(String text) {
    boolean announces = !announced && FormLabel.of(text).equals(Optional.of(FormLabel.STORY));
    announced |= announces;
    return announces;
  }

  private void meta(MetaLine meta, int number) throws ImportFault {
    for (Answer answer : meta.answers()) {
      if (!answer.value().isEmpty()) {
        put(answer, number);
      }
    }
    meta.others().forEach(other -> answers.keep(other, number));
  }

  private void put(Answer answer, int number) throws ImportFault {
    waiting = Optional.empty();
    if (answer.label() == FormLabel.STORY) {
      announce();
      if (!answer.value().isEmpty()) {
        story.add(Line.of(answer.value(), number));
      }
    } else if (answer.value().isEmpty()) {
      waiting = Optional.of(answer);
    } else {
      answers.put(answer, number, part == Part.HEAD);
    }
  }

  private void story(Text line) throws ImportFault {
    String text = line.text();
    String bare = bare(text);
    Optional<Answer> answer = FormLabel.answer(bare).filter(each -> isAnswer(each, bare));
    if (Furniture.isEnd(text, origin)) {
      part = Part.BEYOND;
      leaveOut(text);
    } else if (isAnnouncement(text)) {
      return;
    } else if (isFurniture(text)) {
      leaveOut(text);
    } else if (answer.isPresent() && ANYWHERE.contains(answer.get().label())) {
      put(answer.get(), line.number());
    } else if (answer.isPresent() || isDated(bare)) {
      part = Part.FOOT;
      foot(line);
    } else {
      story.add(line);
    }
  }

  /**
   * Not a sentence that happens to begin like an answer, nor what somebody says in an interview.
   */
  private static boolean isAnswer(Answer answer, String text) {
    boolean sound =
        switch (answer.label()) {
          case CAMPAIGN, STORY -> false;
          case PUBLISHED -> Figures.moment(answer.value()).isPresent();
          default -> true;
        };
    return sound
        && !answer.value().isEmpty()
        && text.length() <= LONGEST_ANSWER
        && !SENTENCE.matcher(answer.value()).find();
  }

  /** A day with who published it: the line below a text. */
  private static boolean isDated(String text) {
    return !SENTENCE.matcher(text).find()
        && MetaLine.of(text).filter(meta -> meta.answers().size() > 1).isPresent();
  }

  private static String bare(String text) {
    return PARENTHESISED.matcher(text).replaceFirst("$1");
  }

  private void foot(Text line) throws ImportFault {
    String text = bare(line.text());
    Optional<MetaLine> meta = MetaLine.of(text);
    Optional<Answer> answer = FormLabel.answer(text).filter(each -> isAnswer(each, text));
    if (Furniture.isEnd(text, origin)) {
      part = Part.BEYOND;
      leaveOut(text);
    } else if (meta.isPresent()) {
      meta(meta.get(), line.number());
    } else if (answer.isPresent()) {
      put(answer.get(), line.number());
    } else if (isFurniture(text)) {
      leaveOut(text);
    } else if (NUMBERED_HEADING.matcher(text).matches()) {
      part = Part.STORY;
      story.add(line);
    } else {
      answers.keep(text, line.number());
    }
  }
}
