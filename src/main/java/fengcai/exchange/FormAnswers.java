package fengcai.exchange;

import fengcai.exchange.FormLabel.Answer;
import fengcai.exchange.Line.Text;
import fengcai.exchange.ProfileReader.Said;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** What a form answers, and what stands on it but cannot be one of its answers. */
final class FormAnswers {

  private static final Pattern NOTHING = Pattern.compile("(?:暂?无|没有|[/\\\\—–-]+)[。.]?");

  private final Map<FormLabel, Said> answers = new EnumMap<>(FormLabel.class);
  private final List<Text> unplaced = new ArrayList<>();

  Map<FormLabel, Said> all() {
    return answers;
  }

  List<Text> unplaced() {
    return unplaced;
  }

  Optional<Said> of(FormLabel label) {
    return Optional.ofNullable(answers.get(label));
  }

  /** What the file says of itself, where its text does not. */
  void putIfAbsent(Answer answer) {
    answers.putIfAbsent(answer.label(), new Said(answer.asked(), answer.value(), 0));
  }

  /**
   * Takes an answer; a second one to the same question is kept beside the first.
   *
   * @param inHead whether the story has not begun
   * @throws ImportFault if it is the name of another community, whose form begins here
   */
  void put(Answer answer, int number, boolean inHead) throws ImportFault {
    if (NOTHING.matcher(answer.value()).matches()) {
      return;
    }
    Said said = new Said(answer.asked(), answer.value(), number);
    Said before = answers.putIfAbsent(answer.label(), said);
    if (before == null || before.value().equals(said.value())) {
      return;
    }
    if (answer.label() == FormLabel.NAME && (!inHead || answers.size() > 1 + aroundTheText())) {
      throw new ImportFault("several", before.value(), said.value());
    }
    if (answer.label() == FormLabel.CONTACT) {
      String both = before.value() + "；" + said.value();
      answers.put(FormLabel.CONTACT, new Said(before.asked(), both, before.number()));
    } else {
      keep(said.asked() + "：" + said.value(), number);
    }
  }

  void keep(String text, int number) {
    unplaced.add(Line.of(text, number));
  }

  /** How many answers the lines around a text give, which say nothing of whose form it is. */
  private long aroundTheText() {
    return answers.keySet().stream()
        .filter(label -> label != FormLabel.NAME && !ProfileReader.ANYWHERE.contains(label))
        .count();
  }
}
