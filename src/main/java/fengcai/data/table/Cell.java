package fengcai.data.table;

import fengcai.model.Share;
import fengcai.model.time.Moment;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

/** The value of a table's field; an unknown one is {@link Empty}, never zero. */
public sealed interface Cell {

  record Empty() implements Cell {}

  record Text(String value) implements Cell {}

  record Texts(List<String> values) implements Cell {
    public Texts {
      values = List.copyOf(values);
    }
  }

  record Amount(BigDecimal value) implements Cell {}

  record Percent(Share value) implements Cell {}

  record Time(Moment value) implements Cell {}

  Cell EMPTY = new Empty();

  static Cell of(String text) {
    return text.isEmpty() ? EMPTY : new Text(text);
  }

  static Cell of(long number) {
    return new Amount(BigDecimal.valueOf(number));
  }

  static Cell of(LocalDate day) {
    return new Time(Moment.of(day));
  }

  static Cell of(List<String> texts) {
    return texts.isEmpty() ? EMPTY : new Texts(texts);
  }
}
