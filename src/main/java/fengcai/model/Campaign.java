package fengcai.model;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Predicate;

/** A selection of outstanding communities, from recommendation to naming. */
public record Campaign(
    String id,
    String name,
    OptionalInt year,
    List<String> organisers,
    List<String> categories,
    Optional<String> description,
    List<Stage> stages,
    Thresholds thresholds) {

  public Campaign {
    requireNonNull(id);
    requireNonNull(name);
    requireNonNull(year);
    organisers = List.copyOf(organisers);
    categories = List.copyOf(categories);
    requireNonNull(description);
    stages = List.copyOf(stages);
    requireNonNull(thresholds);
  }

  /** The stage that began last, on or before the day; empty before the first begins. */
  public Optional<Stage> stageOn(LocalDate day) {
    return latest(stage -> true, day);
  }

  /** The stage whose name contains the word that began last, on or before the day. */
  public Optional<Stage> begun(String word, LocalDate day) {
    return latest(stage -> stage.name().contains(word), day);
  }

  private Optional<Stage> latest(Predicate<Stage> wanted, LocalDate day) {
    return stages.stream()
        .filter(stage -> wanted.test(stage) && !stage.from().isAfter(day))
        .reduce((earlier, later) -> later.from().isBefore(earlier.from()) ? earlier : later);
  }
}
