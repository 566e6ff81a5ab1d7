package fengcai.model;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/** A volunteer team of a community. */
public record Team(
    String name,
    Optional<String> category,
    OptionalLong members,
    Optional<PartialDate> founded,
    List<String> tasks) {

  public Team {
    requireNonNull(name);
    requireNonNull(category);
    requireNonNull(members);
    requireNonNull(founded);
    tasks = List.copyOf(tasks);
  }
}
