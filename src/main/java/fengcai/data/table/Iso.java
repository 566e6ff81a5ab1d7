package fengcai.data.table;

import fengcai.model.time.Moment;
import fengcai.text.Dates;

/** Formats moments as ISO 8601, with the offset of Shanghai if the time of day is known. */
public final class Iso {

  private Iso() {}

  public static String of(Moment moment) {
    return Dates.iso(moment.date(), moment.time());
  }

  /** With the start of the day if no time is known, for formats that require a time. */
  public static String instant(Moment moment) {
    return Dates.iso(moment.start());
  }
}
