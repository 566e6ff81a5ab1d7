package fengcai.data;

import fengcai.model.Moment;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Moments as ISO 8601, with Shanghai's offset where a time of day is known. */
final class Iso {

  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm:ss'+08:00'", Locale.ROOT);

  private Iso() {}

  static String of(Moment moment) {
    return moment.time().isPresent() ? instant(moment) : moment.date().toString();
  }

  /** The same with the start of the day for a bare day, where a format demands a time. */
  static String instant(Moment moment) {
    return TIME.format(moment.start());
  }
}
