package fengcai.exchange.profile;

import fengcai.exchange.form.CountColumn;
import fengcai.exchange.form.FormLabel;
import fengcai.exchange.form.FormLabel.Answer;
import fengcai.exchange.form.ValueParser;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Adds the counts of a form to a record: residents and volunteers of a day. */
final class ProfileCounts {
  private ProfileCounts() {}

  /**
   * Adds the counts. Their day is that of publication if the form gives none; without any day the
   * counts of volunteers are kept in the notes.
   */
  static void add(ProfileAnswers answers, Map<String, Object> record) {
    boolean stated = answers.of(FormLabel.AS_OF).isPresent();
    Optional<String> day = answers.value(FormLabel.AS_OF, "day", ValueParser::day);
    Optional<String> published = answers.text(FormLabel.PUBLISHED).flatMap(ValueParser::day);
    boolean assumed = !stated && published.isPresent();
    Optional<String> asOf = assumed ? published : day;
    Map<String, Object> count = new LinkedHashMap<>();
    asOf.ifPresent(each -> count.put("asOf", each));
    Map<String, String> words = new LinkedHashMap<>();
    for (CountColumn column : CountColumn.values()) {
      if (column != CountColumn.RESIDENTS) {
        String asked = answers.of(column.label()).map(Answer::asked).orElse("");
        answers
            .value(column.label(), "figure", column::parse)
            .ifPresent(
                value -> {
                  count.put(column.key(), value);
                  words.put(column.key(), asked + "：" + value);
                });
      }
    }
    Optional<String> residents =
        answers.value(FormLabel.RESIDENTS, "figure", CountColumn.RESIDENTS::parse);
    if (assumed && (!words.isEmpty() || residents.isPresent())) {
      answers.addNotice("day-assumed", 0, published.orElseThrow());
    }
    residents.ifPresent(
        value -> {
          Map<String, Object> dated = new LinkedHashMap<>();
          dated.put("count", value);
          asOf.ifPresent(each -> dated.put("asOf", each));
          record.put("residents", dated);
        });
    if (!words.isEmpty() && asOf.isEmpty()) {
      answers.addNotice("no-day", 0);
      answers.notes().addAll(words.values());
    } else if (!words.isEmpty()) {
      record.put("volunteers", List.of(count));
    }
  }
}
