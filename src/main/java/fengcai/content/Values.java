package fengcai.content;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The values that a mapping gave to its fields, each of its field's own type. */
final class Values {

  private final Mark mark;
  private final Map<Field<?>, Located<?>> values = new HashMap<>();
  private final Map<Field<?>, Mark> blanks = new HashMap<>();
  private final Set<Field<?>> written = new HashSet<>();

  Values(Mark mark) {
    this.mark = mark;
  }

  static Values of(Field<String> field, String text, Mark mark) {
    Values values = new Values(mark);
    values.put(field, text, mark);
    return values;
  }

  <T> void put(Field<T> field, T value, Mark at) {
    values.put(field, new Located<>(value, at));
    written.add(field);
  }

  /** Notes a key that was left without a value. */
  void markBlank(Field<?> field, Mark at) {
    blanks.put(field, at);
  }

  /** Notes that a value was given, be it one that could not be read. */
  void markWritten(Field<?> field) {
    written.add(field);
  }

  <T> Optional<T> get(Field<T> field) {
    return located(field).map(Located::value);
  }

  /** The value of a field that is required, where nothing was found at fault. */
  <T> T require(Field<T> field) {
    return get(field).orElseThrow();
  }

  /** The items of a list field, none where the list was not given. */
  <T> List<Located<T>> list(Field<List<Located<T>>> field) {
    return get(field).orElse(List.of());
  }

  /** The items of a list field without their places. */
  <T> List<T> items(Field<List<Located<T>>> field) {
    return list(field).stream().map(Located::value).toList();
  }

  /** The place of the field's value, or of the key without one; else of the whole mapping. */
  Mark at(Field<?> field) {
    Located<?> value = values.get(field);
    return value == null ? blanks.getOrDefault(field, mark) : value.mark();
  }

  /** Where the mapping begins. */
  Mark mark() {
    return mark;
  }

  /** Whether the field has a value. */
  boolean has(Field<?> field) {
    return values.containsKey(field);
  }

  /** Whether a value was given; it may have been unreadable, which was reported then. */
  boolean isWritten(Field<?> field) {
    return written.contains(field);
  }

  /** Each value was put in under a field of its own type, so the cast holds. */
  @SuppressWarnings("unchecked")
  private <T> Optional<Located<T>> located(Field<T> field) {
    return Optional.ofNullable((Located<T>) values.get(field));
  }
}
