package fengcai.exchange;

import fengcai.exchange.FormLabel.Answer;
import fengcai.exchange.Line.Text;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** Collects the answers of a form, and its text that cannot be an answer. */
final class FormAnswers {

  private static final Pattern NOTHING = Pattern.compile("(?:暂?无|没有|[/\\\\—–-]+)[。.]?");

  private final Map<FormLabel, Answer> answers = new EnumMap<>(FormLabel.class);
  private final List<Text> unplaced = new ArrayList<>();

  Map<FormLabel, Answer> all() {
    return answers;
  }

  List<Text> unplaced() {
    return unplaced;
  }

  Optional<Answer> of(FormLabel label) {
    return Optional.ofNullable(answers.get(label));
  }

  /** Adds an answer from the file's metadata unless the text has one. */
  void addIfAbsent(Answer answer) {
    answers.putIfAbsent(answer.label(), answer);
  }

  /**
   * Adds an answer. A second answer to the same question is kept as unplaced text.
   *
   * @param inHead whether the story has not begun
   * @throws ImportFault if it is the name of another community
   */
  void add(Answer answer, boolean inHead) throws ImportFault {
    if (NOTHING.matcher(answer.value()).matches()) {
      return;
    }
    Answer before = answers.putIfAbsent(answer.label(), answer);
    if (before == null || before.value().equals(answer.value())) {
      return;
    }
    if (answer.label() == FormLabel.NAME && (!inHead || answers.size() > 1 + bylineAnswers())) {
      throw new ImportFault("several", before.value(), answer.value());
    }
    if (answer.label() == FormLabel.CONTACT) {
      answers.put(FormLabel.CONTACT, before.withValue(before.value() + "；" + answer.value()));
    } else {
      keep(answer.words(), answer.number());
    }
  }

  void keep(String text, int number) {
    unplaced.add(Line.of(text, number));
  }

  /** The number of answers that bylines give, which do not tell whose form it is. */
  private long bylineAnswers() {
    return answers.keySet().stream()
        .filter(label -> label != FormLabel.NAME && !ProfileSyntax.ANYWHERE.contains(label))
        .count();
  }
}
