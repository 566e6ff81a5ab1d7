package fengcai.content.record;

import fengcai.content.schema.Field;
import fengcai.content.schema.FieldValues;
import fengcai.content.source.SourcePosition;
import fengcai.diagnostic.Position;
import java.util.Optional;

/** The values of a mapping together with the file that states them. */
public record StatedValues(String file, FieldValues values) {

  public <T> Optional<T> get(Field<T> field) {
    return values.get(field);
  }

  public boolean has(Field<?> field) {
    return values.has(field);
  }

  /** The position of the field's value, or of the mapping if the field is absent. */
  public Position at(Field<?> field) {
    SourcePosition mark = values.at(field);
    return new Position(file, mark.line(), mark.column());
  }
}
