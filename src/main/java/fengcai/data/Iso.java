package fengcai.data;

import fengcai.model.Moment;
import fengcai.text.Dates;

/** Moments as ISO 8601, with Shanghai's offset where a time of day is known. */
final class Iso {

  private Iso() {}

  static String of(Moment moment) {
    return Dates.iso(moment.date(), moment.time());
  }

  /** The same with the start of the day for a bare day, where a format demands a time. */
  static String instant(Moment moment) {
    return Dates.iso(moment.start());
  }
}
