package fengcai.content;

import fengcai.diagnostic.Position;
import java.util.Optional;

/** The values of a mapping together with the file that states them. */
record StatedValues(String file, Values values) {

  <T> Optional<T> get(Field<T> field) {
    return values.get(field);
  }

  boolean has(Field<?> field) {
    return values.has(field);
  }

  /** The position of the field's value, or of the mapping if the field is absent. */
  Position at(Field<?> field) {
    Mark mark = values.at(field);
    return new Position(file, mark.line(), mark.column());
  }
}
