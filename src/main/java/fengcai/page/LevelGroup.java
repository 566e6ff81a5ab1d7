package fengcai.page;

import fengcai.model.HonourLevel;
import java.util.List;
import java.util.Optional;

/** Things of one honour level; an empty level stands last. */
public record LevelGroup<T>(Optional<HonourLevel> level, List<T> entries) {
  public LevelGroup {
    entries = List.copyOf(entries);
  }
}
