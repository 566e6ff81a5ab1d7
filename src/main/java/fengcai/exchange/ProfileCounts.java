package fengcai.exchange;

import fengcai.exchange.ProfileReader.Said;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The figures of a form: a count of its day, or of the day of publication where it gives none. */
final class ProfileCounts {
  private ProfileCounts() {}

  /** Puts residents and volunteers into a record; without a day they are notes. */
  static void put(ProfileAnswers answers, Map<String, Object> record) {
    Optional<Said> said = answers.of(FormLabel.AS_OF);
    Optional<String> day = answers.figure(FormLabel.AS_OF, "day", Figures::day);
    Optional<String> published =
        answers.of(FormLabel.PUBLISHED).map(Said::value).flatMap(Figures::day);
    Map<String, Object> count = new LinkedHashMap<>();
    Map<String, String> asked = new LinkedHashMap<>();
    for (CountColumn column : CountColumn.values()) {
      if (column != CountColumn.RESIDENTS) {
        answers
            .figure(column.label(), "figure", column::read)
            .ifPresent(
                value -> {
                  count.put(column.key(), value);
                  asked.put(
                      column.key(),
                      answers.of(column.label()).map(Said::asked).orElse("") + "：" + value);
                });
      }
    }
    Optional<String> residents =
        answers.figure(FormLabel.RESIDENTS, "figure", CountColumn.RESIDENTS::read);
    boolean assumed = said.isEmpty() && published.isPresent();
    Optional<String> asOf = assumed ? published : day;
    if (assumed && (!count.isEmpty() || residents.isPresent())) {
      answers.remarks().add(Remark.of("day-assumed", 0, published.orElseThrow()));
    }
    residents.ifPresent(
        value -> {
          Map<String, Object> dated = new LinkedHashMap<>();
          dated.put("count", value);
          asOf.ifPresent(each -> dated.put("asOf", each));
          record.put("residents", dated);
        });
    if (!count.isEmpty() && asOf.isEmpty()) {
      answers.remarks().add(Remark.of("no-day", 0));
      answers.notes().addAll(asked.values());
    } else if (!count.isEmpty()) {
      Map<String, Object> dated = new LinkedHashMap<>();
      dated.put("asOf", asOf.orElseThrow());
      dated.putAll(count);
      record.put("volunteers", List.of(dated));
    }
  }
}
