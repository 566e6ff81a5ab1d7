package fengcai.plan.element;

import fengcai.model.HonourLevel;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * Things of one honour level; an empty level stands last.
 *
 * @param total how many there are, of which the entries may be the first
 */
public record LevelGroup<T>(Optional<HonourLevel> level, int total, List<T> entries) {
  public LevelGroup {
    entries = List.copyOf(entries);
  }

  public LevelGroup(Optional<HonourLevel> level, List<T> entries) {
    this(level, entries.size(), entries);
  }

  public <R> LevelGroup<R> map(Function<T, R> change) {
    return new LevelGroup<>(level, total, entries.stream().map(change).toList());
  }

  /** The same with its first entries alone. */
  public LevelGroup<T> first(int most) {
    return new LevelGroup<>(level, total, entries.stream().limit(most).toList());
  }
}
