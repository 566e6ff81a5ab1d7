package fengcai.content.merge;

import fengcai.content.keys.CountFields;
import fengcai.content.record.CountStatement;
import fengcai.content.schema.Field;
import fengcai.content.schema.ScalarFormat;
import fengcai.content.source.Problems;
import fengcai.diagnostic.Diagnostic;
import fengcai.diagnostic.Position;
import fengcai.diagnostic.Rule;
import fengcai.model.Residents;
import fengcai.model.VolunteerCount;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.TreeMap;

/**
 * Merges the volunteer counts of a community's record and of the ledgers. Statements of one day
 * complete each other; a contradiction is reported with both positions.
 */
final class CountMerge {

  private final Problems problems;

  CountMerge(Problems problems) {
    this.problems = problems;
  }

  /** One count per day, in order. */
  List<VolunteerCount> merge(List<CountStatement> statements) {
    Map<LocalDate, List<CountStatement>> byDay = new TreeMap<>();
    for (CountStatement statement : statements) {
      byDay.computeIfAbsent(statement.asOf(), day -> new ArrayList<>()).add(statement);
    }
    return byDay.entrySet().stream().map(e -> merge(e.getKey(), e.getValue())).toList();
  }

  /** Compares the community's own number of residents with those counted on the same day. */
  void compare(Residents residents, Position at, List<CountStatement> statements) {
    for (CountStatement statement : statements) {
      Optional<Long> other = statement.values().get(CountFields.RESIDENTS);
      if (other.isPresent()
          && other.get() != residents.count()
          && residents.asOf().equals(Optional.of(statement.asOf()))) {
        problems.add(
            conflict(CountFields.RESIDENTS, residents.count(), other.get(), at)
                .andAt(statement.values().at(CountFields.RESIDENTS)));
      }
    }
  }

  private VolunteerCount merge(LocalDate day, List<CountStatement> statements) {
    return new VolunteerCount(
        day,
        whole(CountFields.REGISTERED, statements),
        first(CountFields.SHARE, statements),
        whole(CountFields.RESIDENTS, statements),
        whole(CountFields.ACTIVE, statements),
        whole(CountFields.PARTY_MEMBERS, statements),
        first(CountFields.HOURS, statements),
        whole(CountFields.PERSON_TIMES, statements),
        whole(CountFields.ACTIVITIES, statements),
        source(statements));
  }

  private OptionalLong whole(Field<Long> field, List<CountStatement> statements) {
    return first(field, statements).map(OptionalLong::of).orElse(OptionalLong.empty());
  }

  private <T> Optional<T> first(Field<T> field, List<CountStatement> statements) {
    Optional<T> value = Optional.empty();
    Optional<Position> place = Optional.empty();
    for (CountStatement statement : statements) {
      Optional<T> stated = statement.values().get(field);
      if (stated.isEmpty()) {
        continue;
      }
      if (value.isEmpty()) {
        value = stated;
        place = Optional.of(statement.values().at(field));
      } else if (!ScalarFormat.same(value.get(), stated.get())) {
        problems.add(
            conflict(field, stated.get(), value.get(), statement.values().at(field))
                .andAt(place.orElseThrow()));
      }
    }
    return value;
  }

  private static Optional<String> source(List<CountStatement> statements) {
    return statements.stream()
        .map(s -> s.values().get(CountFields.SOURCE).or(s::source))
        .flatMap(Optional::stream)
        .findFirst();
  }

  private static Diagnostic conflict(Field<?> field, Object here, Object there, Position at) {
    return Diagnostic.of(Rule.COUNT_CONFLICT, at, field.chinese(), field.english(), here, there);
  }
}
