package fengcai.exchange;

import fengcai.exchange.FormLabel.Answer;
import fengcai.exchange.Manuscript.Line;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Tells the parts of a manuscript apart: the form's answers, the lines of the story, and what is
 * neither. Nothing is dropped but the furniture of web pages.
 */
final class ProfileReader {

  private static final int LONGEST_TITLE = 40;

  /** What the office's own form explains, and what it shows before anything is chosen. */
  private static final String HINT = "※";

  private static final String NOT_CHOSEN = "请选择";

  private static final Pattern TIME_LINE =
      Pattern.compile(
          "^\\s*(?:发布)?(?:时间|日期)?\\s*[:：]?\\s*(?:19|20)[0-9]{2}\\s*[-年/.]\\s*[0-9]{1,2}\\s*[-月/.]"
              + "\\s*[0-9]{1,2}.*");
  private static final Pattern INLINE_LABEL =
      Pattern.compile("(来源|稿源|责任编辑|责编|编辑|作者|通讯员|记者)\\s*[:：]\\s*([^\\s:：|]+)");
  private static final Pattern SENTENCE = Pattern.compile("[。！？；]");
  private static final Pattern HEADING =
      Pattern.compile("^(?:[一二三四五六七八九十]{1,3}、|[（(][一二三四五六七八九十]{1,3}[)）]).+");

  /** Where in the manuscript a line stands. */
  private enum Part {
    HEAD,
    STORY,
    FOOT,
    BEYOND
  }

  private final Map<FormLabel, Answer> answers = new EnumMap<>(FormLabel.class);
  private final Map<FormLabel, Integer> numbers = new EnumMap<>(FormLabel.class);
  private final List<Line> story = new ArrayList<>();
  private final List<Line> unplaced = new ArrayList<>();
  private Optional<Line> title = Optional.empty();
  private Optional<FormLabel> waiting = Optional.empty();
  private Part part = Part.HEAD;
  private int furniture;

  /**
   * What a manuscript was found to say.
   *
   * @param title the first line, where it is no answer
   * @param furniture how many lines were left out as being of the web page
   */
  record Reading(
      Map<FormLabel, Answer> answers,
      Map<FormLabel, Integer> numbers,
      Optional<Line> title,
      List<Line> story,
      List<Line> unplaced,
      int furniture) {}

  private ProfileReader() {}

  static Reading read(Manuscript manuscript) {
    ProfileReader reader = new ProfileReader();
    List<Line> lines = manuscript.lines();
    int first = reader.begin(manuscript);
    for (int i = 0; i < lines.size(); i++) {
      Line line = lines.get(i);
      String text = line.text().replace('\u00A0', ' ').replace('\u3000', ' ').strip();
      if (i < first) {
        reader.furniture += text.isEmpty() ? 0 : 1;
      } else {
        reader.take(new Line(text, line.number(), line.picture()));
      }
    }
    return new Reading(
        reader.answers,
        reader.numbers,
        reader.title,
        reader.story,
        reader.unplaced,
        reader.furniture);
  }

  /** Of a web page that says its title, the line of the title; what comes before is navigation. */
  private int begin(Manuscript manuscript) {
    if (manuscript.title().isEmpty()) {
      return 0;
    }
    List<Line> lines = manuscript.lines();
    int first = 0;
    for (int i = 0; i < lines.size(); i++) {
      String text = lines.get(i).text().strip();
      if (text.equals(manuscript.title().get())) {
        first = i;
      }
      if (FormLabel.answer(text).isPresent() || TIME_LINE.matcher(text).matches()) {
        break;
      }
    }
    return first;
  }

  private void take(Line line) {
    if (line.text().startsWith(HINT)) {
      return;
    }
    if (line.picture().isPresent()) {
      story.add(line);
      return;
    }
    String text = line.text();
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
      case BEYOND -> furniture++;
    }
  }

  private void head(Line line) {
    Optional<Answer> answer = FormLabel.answer(line.text());
    if (answer.isEmpty() && FormLabel.of(line.text()).isPresent()) {
      answer = FormLabel.of(line.text()).map(label -> new Answer(label, ""));
    }
    if (answer.isPresent() && !isTimeLine(line.text())) {
      put(answer.get(), line);
    } else if (isTimeLine(line.text())) {
      timeLine(line);
    } else if (Furniture.is(line.text())) {
      furniture++;
    } else if (waiting.isPresent()) {
      put(new Answer(waiting.get(), line.text()), line);
    } else if (isStory(line.text())) {
      part = Part.STORY;
      story(line);
    } else if (title.isEmpty() && line.text().length() <= LONGEST_TITLE) {
      title = Optional.of(line);
    } else {
      unplaced.add(line);
    }
  }

  private static boolean isTimeLine(String text) {
    return TIME_LINE.matcher(text).matches() && text.length() <= 2 * LONGEST_TITLE;
  }

  private void timeLine(Line line) {
    answers.putIfAbsent(FormLabel.PUBLISHED, new Answer(FormLabel.PUBLISHED, line.text()));
    numbers.putIfAbsent(FormLabel.PUBLISHED, line.number());
    inlineAnswers(line);
  }

  /** 来源：张家口市文明办 责任编辑：郑佳, on one line with other things. */
  private void inlineAnswers(Line line) {
    Matcher inline = INLINE_LABEL.matcher(line.text());
    while (inline.find()) {
      FormLabel.of(inline.group(1))
          .ifPresent(
              label -> {
                answers.putIfAbsent(label, new Answer(label, inline.group(2)));
                numbers.putIfAbsent(label, line.number());
              });
    }
  }

  private void put(Answer answer, Line line) {
    waiting = Optional.empty();
    if (answer.label() == FormLabel.STORY) {
      part = Part.STORY;
      if (!answer.value().isEmpty()) {
        story.add(Line.of(answer.value(), line.number()));
      }
      return;
    }
    if (answer.value().equals(NOT_CHOSEN)) {
      return;
    }
    if (answer.value().isEmpty()) {
      waiting = Optional.of(answer.label());
      return;
    }
    Answer before = answers.get(answer.label());
    if (before != null && !before.value().equals(answer.value())) {
      unplaced.add(line);
      return;
    }
    answers.put(answer.label(), answer);
    numbers.put(answer.label(), line.number());
    if (answer.label() == FormLabel.SOURCE || answer.label() == FormLabel.EDITOR) {
      inlineRest(line);
    }
  }

  private void inlineRest(Line line) {
    Matcher inline = INLINE_LABEL.matcher(line.text());
    int found = 0;
    while (inline.find()) {
      found++;
    }
    if (found > 1) {
      answers.remove(FormLabel.SOURCE);
      answers.remove(FormLabel.EDITOR);
      inlineAnswers(line);
    }
  }

  private static boolean isStory(String text) {
    return HEADING.matcher(text).matches()
        || text.length() > LONGEST_TITLE
        || (SENTENCE.matcher(text).find() && text.length() > LONGEST_TITLE / 2);
  }

  private void story(Line line) {
    if (isFoot(line.text())) {
      part = Part.FOOT;
      foot(line);
    } else {
      story.add(line);
    }
  }

  /** A line of the page below the text, but not a sentence that happens to begin like one. */
  private static boolean isFoot(String text) {
    String bare = text.replaceAll("^[(（\\[【]|[)）\\]】]$", "");
    boolean answered =
        FormLabel.answer(bare)
            .map(Answer::label)
            .filter(
                label ->
                    label == FormLabel.SOURCE
                        || label == FormLabel.EDITOR
                        || label == FormLabel.AUTHOR
                        || label == FormLabel.CONTACT)
            .isPresent();
    return (answered && text.length() <= 2 * LONGEST_TITLE)
        || (Furniture.is(text) && text.length() <= LONGEST_TITLE);
  }

  private void foot(Line line) {
    String text = line.text().replaceAll("^[(（\\[【]|[)）\\]】]$", "");
    if (Furniture.isEnd(text)) {
      part = Part.BEYOND;
      furniture++;
      return;
    }
    Optional<Answer> answer = FormLabel.answer(text);
    if (answer.isPresent() && !answer.get().value().isEmpty()) {
      FormLabel label = answer.get().label();
      Answer before = answers.get(label);
      if (before == null || before.value().equals(answer.get().value())) {
        put(answer.get(), Line.of(text, line.number()));
        return;
      }
    }
    if (Furniture.is(text)) {
      furniture++;
    } else if (isTimeLine(text) && !answers.containsKey(FormLabel.PUBLISHED)) {
      timeLine(line);
    } else {
      unplaced.add(line);
    }
  }
}
