package fengcai.model;

import fengcai.model.time.PartialDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/** A team of volunteers. */
public record Team(
    String name,
    Optional<String> category,
    OptionalLong members,
    Optional<PartialDate> founded,
    List<String> tasks) {

  public Team {
    tasks = List.copyOf(tasks);
  }
}
