package fengcai.html;

import fengcai.model.Moment;
import fengcai.model.PartialDate;
import fengcai.page.Digits;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Dates and numbers as pages print them, for templates. */
public final class Formats {

  private static final DateTimeFormatter TO_THE_SECOND =
      DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss", Locale.ROOT);
  private static final DateTimeFormatter TO_THE_MINUTE =
      DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm", Locale.ROOT);
  private static final DateTimeFormatter ISO =
      DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm:ss'+08:00'", Locale.ROOT);

  private static final double KILO = 1024;

  Formats() {}

  /** 2020年3月26日. */
  public String date(LocalDate day) {
    return day.getYear() + "年" + day.getMonthValue() + "月" + day.getDayOfMonth() + "日";
  }

  /** 2020年, 2020年3月 or 2020年3月26日, as far as it is known. */
  public String partial(PartialDate date) {
    String text = date.year() + "年";
    if (date.month().isPresent()) {
      text += date.month().getAsInt() + "月";
    }
    return date.day().isPresent() ? text + date.day().getAsInt() + "日" : text;
  }

  /** 2020-03-26 14:41:51, or the day alone where no time was stated. */
  public String moment(Moment moment) {
    return moment.time().isPresent()
        ? TO_THE_SECOND.format(moment.start())
        : moment.date().toString();
  }

  /** 2020-03-26 14:41, as the page tag PubDate wants it. */
  public String minute(Moment moment) {
    return TO_THE_MINUTE.format(moment.start());
  }

  /** 2020-03-26T14:41:51+08:00, or the day alone where no time was stated. */
  public String iso(Moment moment) {
    return moment.time().isPresent() ? ISO.format(moment.start()) : moment.date().toString();
  }

  /** 12,345. */
  public String number(long number) {
    return Digits.grouped(number);
  }

  /** 12,345.5, without zeros that say nothing. */
  public String decimal(BigDecimal number) {
    return Digits.grouped(number);
  }

  /** 132 KB, 1.4 MB: of 1024 each, as file managers count, and never less than 1 KB. */
  public String size(long bytes) {
    long kilobytes = Math.max(1, Math.round(bytes / KILO));
    return kilobytes < KILO
        ? kilobytes + " KB"
        : String.format(Locale.ROOT, "%.1f MB", bytes / KILO / KILO);
  }
}
