package fengcai.exchange;

import fengcai.exchange.ProfileReader.Said;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** The answers of one form while a record is made of them, with the notes and remarks on them. */
final class ProfileAnswers {

  private final Map<FormLabel, Said> said;
  private final Set<FormLabel> used = EnumSet.noneOf(FormLabel.class);
  private final List<Remark> remarks = new ArrayList<>();
  private final List<String> notes = new ArrayList<>();

  ProfileAnswers(Map<FormLabel, Said> said) {
    this.said = said;
  }

  List<Remark> remarks() {
    return remarks;
  }

  List<String> notes() {
    return notes;
  }

  Optional<Said> of(FormLabel label) {
    Optional<Said> answer = Optional.ofNullable(said.get(label));
    answer.ifPresent(found -> used.add(label));
    return answer;
  }

  Optional<List<String>> texts(FormLabel label) {
    return of(label)
        .map(
            answer ->
                List.of(answer.value().split("[、；;，,\\n]+", -1)).stream()
                    .map(String::strip)
                    .filter(each -> !each.isEmpty())
                    .toList());
  }

  /** A figure; one that is none is kept in the notes, and so is what is said beside one. */
  Optional<String> figure(FormLabel label, String kind, Function<String, Optional<String>> reader) {
    Optional<Said> answer = of(label);
    Optional<String> figure = answer.map(Said::value).flatMap(reader);
    if (answer.isPresent() && figure.isEmpty()) {
      note(kind, answer.get());
    }
    if (figure.isPresent()) {
      Figures.besides(answer.orElseThrow().value())
          .ifPresent(besides -> note("besides", answer.orElseThrow()));
    }
    return figure;
  }

  void note(String kind, Said answer) {
    String words = answer.asked() + "：" + answer.value().replace('\n', ' ');
    remarks.add(Remark.of(kind, answer.number(), words));
    notes.add(words);
  }

  /** What nobody asked for is noted. */
  void noteUnused() {
    said.forEach(
        (label, each) -> {
          if (!used.contains(label) && label != FormLabel.SUMMARY) {
            note("unplaced", each);
          }
        });
  }
}
