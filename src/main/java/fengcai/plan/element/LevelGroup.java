package fengcai.plan.element;

import fengcai.model.HonourLevel;
import java.util.List;
import java.util.Optional;

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
}
