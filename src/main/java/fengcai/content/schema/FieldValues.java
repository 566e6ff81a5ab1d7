package fengcai.content.schema;

import fengcai.content.source.Located;
import fengcai.content.source.SourcePosition;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.Set;

/** The values of a mapping by field, each of the type of its field. */
public final class FieldValues {

  private final SourcePosition mark;
  private final Map<Field<?>, Located<?>> values = new HashMap<>();
  private final Map<Field<?>, SourcePosition> blanks = new HashMap<>();
  private final Set<Field<?>> written = new HashSet<>();

  public FieldValues(SourcePosition mark) {
    this.mark = mark;
  }

  /** Of a file that states nothing. */
  public static FieldValues none() {
    return new FieldValues(SourcePosition.START);
  }

  static FieldValues of(Field<String> field, String text, SourcePosition mark) {
    FieldValues values = new FieldValues(mark);
    values.put(field, text, mark);
    return values;
  }

  <T> void put(Field<T> field, T value, SourcePosition at) {
    values.put(field, new Located<>(value, at));
    written.add(field);
  }

  /** Records a key without a value. */
  void markBlank(Field<?> field, SourcePosition at) {
    blanks.put(field, at);
  }

  /** Records that a value is written, even if it is invalid. */
  void markWritten(Field<?> field) {
    written.add(field);
  }

  public <T> Optional<T> get(Field<T> field) {
    return located(field).map(Located::value);
  }

  public OptionalLong number(Field<Long> field) {
    return get(field).map(OptionalLong::of).orElse(OptionalLong.empty());
  }

  public OptionalInt year(Field<Integer> field) {
    return get(field).map(OptionalInt::of).orElse(OptionalInt.empty());
  }

  /** The place in an order; one beyond the range of an int comes last. */
  public OptionalInt order(Field<Long> field) {
    return get(field)
        .map(place -> OptionalInt.of((int) Math.min(place, Integer.MAX_VALUE)))
        .orElse(OptionalInt.empty());
  }

  /** The value of a required field of a mapping without errors. */
  public <T> T require(Field<T> field) {
    return get(field).orElseThrow();
  }

  /** The items of a list; none if it is absent. */
  public <T> List<Located<T>> list(Field<List<Located<T>>> field) {
    return get(field).orElse(List.of());
  }

  /** The items of a list without their positions. */
  public <T> List<T> items(Field<List<Located<T>>> field) {
    return list(field).stream().map(Located::value).toList();
  }

  /** The position of the value, else of its key, else of the mapping. */
  public SourcePosition at(Field<?> field) {
    Located<?> value = values.get(field);
    return value == null ? blanks.getOrDefault(field, mark) : value.mark();
  }

  /** The position of the mapping. */
  public SourcePosition mark() {
    return mark;
  }

  /** Whether the field has a valid value. */
  public boolean has(Field<?> field) {
    return values.containsKey(field);
  }

  /** Whether a value is written; it may be invalid, which has been reported. */
  public boolean isWritten(Field<?> field) {
    return written.contains(field);
  }

  /** Each value is stored under a field of its type, so the cast is safe. */
  @SuppressWarnings("unchecked")
  private <T> Optional<Located<T>> located(Field<T> field) {
    return Optional.ofNullable((Located<T>) values.get(field));
  }
}
