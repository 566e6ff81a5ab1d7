package fengcai.data;

import fengcai.model.Moment;
import fengcai.text.Dates;

/** Formats moments as ISO 8601, with the offset of Shanghai if the time of day is known. */
final class Iso {

  private Iso() {}

  static String of(Moment moment) {
    return Dates.iso(moment.date(), moment.time());
  }

  /** With the start of the day if no time is known, for formats that require a time. */
  static String instant(Moment moment) {
    return Dates.iso(moment.start());
  }
}
