package fengcai.data.table;

import fengcai.model.Share;
import fengcai.model.time.Moment;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.function.Function;

/**
 * A column of a table: its key, by which the message file {@code data} has its heading, unit and
 * meaning, and its value for a row.
 */
public record Column<R>(String key, Kind kind, Function<R, Cell> cell) {

  public enum Kind {
    TEXT,
    TEXTS,
    YEAR,
    NUMBER,
    PERCENT,
    TIME
  }

  static <R> Column<R> text(String key, Function<R, String> value) {
    return new Column<>(key, Kind.TEXT, row -> Cell.of(value.apply(row)));
  }

  static <R> Column<R> known(String key, Function<R, Optional<String>> value) {
    return optional(key, Kind.TEXT, value, text -> Cell.of(text));
  }

  static <R> Column<R> texts(String key, Function<R, List<String>> value) {
    return new Column<>(key, Kind.TEXTS, row -> Cell.of(value.apply(row)));
  }

  static <R> Column<R> count(String key, Function<R, OptionalLong> value) {
    return new Column<>(
        key,
        Kind.NUMBER,
        row -> {
          OptionalLong number = value.apply(row);
          return number.isPresent() ? Cell.of(number.getAsLong()) : Cell.EMPTY;
        });
  }

  static <R> Column<R> number(String key, Function<R, Optional<BigDecimal>> value) {
    return optional(key, Kind.NUMBER, value, Cell.Amount::new);
  }

  static <R> Column<R> year(String key, Function<R, OptionalInt> value) {
    return optional(key, Kind.YEAR, row -> value.apply(row).stream().boxed().findAny(), Cell::of);
  }

  static <R> Column<R> percent(String key, Function<R, Optional<Share>> value) {
    return optional(key, Kind.PERCENT, value, Cell.Percent::new);
  }

  static <R> Column<R> day(String key, Function<R, Optional<LocalDate>> value) {
    return optional(key, Kind.TIME, value, day -> Cell.of(day));
  }

  static <R> Column<R> time(String key, Function<R, Optional<Moment>> value) {
    return optional(key, Kind.TIME, value, Cell.Time::new);
  }

  private static <R, T> Column<R> optional(
      String key, Kind kind, Function<R, Optional<T>> value, Function<T, Cell> cell) {
    return new Column<>(key, kind, row -> value.apply(row).map(cell).orElse(Cell.EMPTY));
  }
}
