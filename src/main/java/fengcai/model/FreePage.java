package fengcai.model;

import fengcai.model.time.Moment;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** A page written by the office, such as 关于; {@code path} is its address without outer slashes. */
public record FreePage(
    String path,
    String title,
    Optional<String> summary,
    OptionalInt order,
    boolean draft,
    Optional<Moment> updated,
    List<String> aliases) {

  public FreePage {
    aliases = List.copyOf(aliases);
  }
}
