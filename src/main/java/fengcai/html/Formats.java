package fengcai.html;

import fengcai.model.time.Moment;
import fengcai.model.time.PartialDate;
import fengcai.plan.element.Phrases;
import fengcai.text.Dates;
import fengcai.text.Digits;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Locale;

/** Formats dates and numbers for templates. */
public final class Formats {

  private static final double KILO = 1024;

  private final Phrases phrases;

  Formats(Phrases phrases) {
    this.phrases = phrases;
  }

  /** 2020年3月26日. */
  public String date(LocalDate day) {
    return phrases.date(day);
  }

  /** 2020年, 2020年3月 or 2020年3月26日, as far as it is known. */
  public String partial(PartialDate date) {
    return phrases.date(date);
  }

  /** 2020-03-26 14:41:51, or the day alone where no time was stated. */
  public String moment(Moment moment) {
    return Phrases.moment(moment);
  }

  /** 2020-03-26 14:41, the format of the page tag PubDate. */
  public String minute(Moment moment) {
    return Dates.minute(moment.start());
  }

  /** 2020-03-26T14:41:51+08:00, or the day alone where no time was stated. */
  public String iso(Moment moment) {
    return Dates.iso(moment.date(), moment.time());
  }

  /** 12,345. */
  public String number(long number) {
    return Digits.grouped(number);
  }

  /** 12,345.5, without trailing zeros. */
  public String decimal(BigDecimal number) {
    return Digits.grouped(number);
  }

  /** +12, −12, 0. */
  public String signed(BigDecimal number) {
    return Digits.signed(number);
  }

  /** 132 KB, 1.4 MB: in units of 1024, at least 1 KB. */
  public String size(long bytes) {
    long kilobytes = Math.max(1, Math.round(bytes / KILO));
    return kilobytes < KILO
        ? kilobytes + " KB"
        : String.format(Locale.ROOT, "%.1f MB", bytes / KILO / KILO);
  }
}
