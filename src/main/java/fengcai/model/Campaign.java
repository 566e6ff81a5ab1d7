package fengcai.model;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

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
    return stages.stream()
        .filter(stage -> !stage.from().isAfter(day))
        .reduce((earlier, later) -> later.from().isBefore(earlier.from()) ? earlier : later);
  }

  /** Whether a stage whose name contains the word began on or before the day. */
  public boolean hasBegun(String word, LocalDate day) {
    return stages.stream()
        .anyMatch(stage -> stage.name().contains(word) && !stage.from().isAfter(day));
  }
}
