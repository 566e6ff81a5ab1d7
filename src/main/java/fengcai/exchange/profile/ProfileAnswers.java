package fengcai.exchange.profile;

import fengcai.exchange.form.FormLabel;
import fengcai.exchange.form.FormLabel.Answer;
import fengcai.exchange.form.ValueParser;
import fengcai.exchange.record.ImportNotice;
import fengcai.exchange.source.ImportException;
import fengcai.exchange.source.Manuscript;
import fengcai.exchange.source.SourceBlock;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;

/**
 * The answers of a form. Text that is not an answer, and answers that cannot be used, are kept in
 * the notes of the record.
 */
final class ProfileAnswers {

  private static final Pattern NOTHING = Pattern.compile("(?:暂?无|没有|[/\\\\—–-]+)[。.]?");

  private final Map<FormLabel, Answer> answers = new EnumMap<>(FormLabel.class);
  private final List<SourceBlock.Text> unplaced = new ArrayList<>();
  private final Set<FormLabel> used = EnumSet.noneOf(FormLabel.class);
  private final List<ImportNotice> notices = new ArrayList<>();
  private final List<String> notes = new ArrayList<>();

  /** Adds an answer from the file's metadata unless the text has one. */
  void addIfAbsent(Answer answer) {
    answers.putIfAbsent(answer.label(), answer);
  }

  /**
   * Adds an answer. A second answer to the same question is unplaced text.
   *
   * @param inHead whether the story has not begun
   * @throws ImportException if it is the name of another community
   */
  void add(Answer answer, boolean inHead) throws ImportException {
    if (NOTHING.matcher(answer.value()).matches()) {
      return;
    }
    Answer before = answers.putIfAbsent(answer.label(), answer);
    if (before == null || before.value().equals(answer.value())) {
      return;
    }
    if (answer.label() == FormLabel.NAME && (!inHead || answers.size() > 1 + bylineAnswers())) {
      throw new ImportException("several", before.value(), answer.value());
    }
    if (answer.label() == FormLabel.CONTACT) {
      answers.put(FormLabel.CONTACT, before.withValue(before.value() + "；" + answer.value()));
    } else {
      addUnplaced(answer.words(), answer.number());
    }
  }

  /** The number of answers that bylines give, which do not tell whose form it is. */
  private long bylineAnswers() {
    return answers.keySet().stream()
        .filter(label -> label != FormLabel.NAME && !ProfileLineRules.ANYWHERE.contains(label))
        .count();
  }

  void addUnplaced(String text, int number) {
    unplaced.add(SourceBlock.of(text, number));
  }

  /** Adds the text above the form that is not an answer. */
  void addUnplacedFirst(List<SourceBlock.Text> lines) {
    unplaced.addAll(0, lines);
  }

  /** Whether there are neither answers nor unplaced text. */
  boolean isEmpty() {
    return answers.isEmpty() && unplaced.isEmpty();
  }

  /** The name that the form gives. */
  Optional<String> name() {
    return Optional.ofNullable(answers.get(FormLabel.NAME)).map(Answer::value);
  }

  /** An answer, which counts as used then. */
  Optional<Answer> of(FormLabel label) {
    used.add(label);
    return Optional.ofNullable(answers.get(label));
  }

  Optional<String> text(FormLabel label) {
    return of(label).map(Answer::value);
  }

  /** The items of an answer that is a list. */
  Optional<List<String>> texts(FormLabel label) {
    return text(label)
        .map(
            value ->
                List.of(value.split("[、；;，,\\n]+", -1)).stream()
                    .map(String::strip)
                    .filter(each -> !each.isEmpty())
                    .toList());
  }

  /**
   * The parsed value of an answer. An answer that cannot be parsed, or that has more in
   * parentheses, is also kept in the notes.
   *
   * @param notice the key of the notice about an answer that cannot be parsed
   */
  Optional<String> value(
      FormLabel label, String notice, Function<String, Optional<String>> parser) {
    Optional<Answer> answer = of(label);
    Optional<String> value = answer.map(Answer::value).flatMap(parser);
    if (value.isEmpty()) {
      answer.ifPresent(each -> note(notice, each));
    } else {
      answer
          .filter(each -> ValueParser.besides(each.value()).isPresent())
          .ifPresent(each -> note("besides", each));
    }
    return value;
  }

  List<ImportNotice> notices() {
    return notices;
  }

  List<String> notes() {
    return notes;
  }

  void addNotice(String key, int number, Object... arguments) {
    notices.add(ImportNotice.of(key, number, arguments));
  }

  /** Keeps an answer in the notes. */
  void note(String notice, Answer answer) {
    note(notice, answer.number(), answer.asked() + "：" + answer.value().replace('\n', ' '));
  }

  private void note(String notice, int number, String text) {
    addNotice(notice, number, text);
    notes.add(text);
  }

  /** Keeps unplaced text, asides and the answers that have not been used in the notes. */
  void noteRest(List<Manuscript.Aside> asides) {
    unplaced.forEach(line -> note("unplaced", line.number(), line.text()));
    asides.forEach(aside -> note(aside.kind(), aside.number(), aside.text()));
    answers.forEach(
        (label, answer) -> {
          if (!used.contains(label) && label != FormLabel.SUMMARY) {
            note("unplaced", answer);
          }
        });
  }
}
