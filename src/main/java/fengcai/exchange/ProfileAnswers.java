package fengcai.exchange;

import fengcai.exchange.FormLabel.Answer;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** The answers of a form, with the notes and import notices that arise while they are used. */
final class ProfileAnswers {

  private final Map<FormLabel, Answer> answers;
  private final Set<FormLabel> used = EnumSet.noneOf(FormLabel.class);
  private final List<Remark> notices = new ArrayList<>();
  private final List<String> notes = new ArrayList<>();

  ProfileAnswers(Map<FormLabel, Answer> answers) {
    this.answers = answers;
  }

  List<Remark> notices() {
    return notices;
  }

  /** The notes of the record: text that has no key. */
  List<String> notes() {
    return notes;
  }

  void addNotice(String key, int number, Object... arguments) {
    notices.add(Remark.of(key, number, arguments));
  }

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
          .filter(each -> Figures.besides(each.value()).isPresent())
          .ifPresent(each -> note("besides", each));
    }
    return value;
  }

  /** Keeps an answer in the notes. */
  void note(String notice, Answer answer) {
    note(notice, answer.number(), answer.asked() + "：" + answer.value().replace('\n', ' '));
  }

  void note(String notice, int number, String text) {
    addNotice(notice, number, text);
    notes.add(text);
  }

  /** Keeps the answers that have not been used in the notes. */
  void noteUnused() {
    answers.forEach(
        (label, answer) -> {
          if (!used.contains(label) && label != FormLabel.SUMMARY) {
            note("unplaced", answer);
          }
        });
  }
}
