package fengcai.data;

import static java.util.Objects.requireNonNull;

import fengcai.model.Moment;
import fengcai.model.Share;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.function.Function;

/**
 * One fact of each row of a table. Its heading, its unit and its meaning stand in the message file
 * {@code data} under the key.
 */
record Column<R>(String key, Kind kind, Function<R, Cell> cell) {

  /** What a column holds. */
  enum Kind {
    TEXT,
    TEXTS,
    YEAR,
    NUMBER,
    PERCENT,
    TIME
  }

  Column {
    requireNonNull(key);
    requireNonNull(kind);
    requireNonNull(cell);
  }

  static <R> Column<R> text(String key, Function<R, String> value) {
    return new Column<>(key, Kind.TEXT, row -> Cell.of(value.apply(row)));
  }

  static <R> Column<R> known(String key, Function<R, Optional<String>> value) {
    return new Column<>(
        key, Kind.TEXT, row -> value.apply(row).map(text -> Cell.of(text)).orElse(Cell.EMPTY));
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
    return new Column<>(
        key, Kind.NUMBER, row -> value.apply(row).<Cell>map(Cell.Amount::new).orElse(Cell.EMPTY));
  }

  static <R> Column<R> year(String key, Function<R, OptionalInt> value) {
    return new Column<>(
        key,
        Kind.YEAR,
        row -> {
          OptionalInt year = value.apply(row);
          return year.isPresent() ? Cell.of(year.getAsInt()) : Cell.EMPTY;
        });
  }

  static <R> Column<R> percent(String key, Function<R, Optional<Share>> value) {
    return new Column<>(
        key, Kind.PERCENT, row -> value.apply(row).<Cell>map(Cell.Percent::new).orElse(Cell.EMPTY));
  }

  static <R> Column<R> day(String key, Function<R, Optional<LocalDate>> value) {
    return time(key, row -> value.apply(row).map(Moment::of));
  }

  static <R> Column<R> time(String key, Function<R, Optional<Moment>> value) {
    return new Column<>(
        key, Kind.TIME, row -> value.apply(row).<Cell>map(Cell.Time::new).orElse(Cell.EMPTY));
  }
}
