package fengcai.report;

import fengcai.model.Moment;
import fengcai.model.PartialDate;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Dates as they stand in Chinese text, and as they stand where the second matters. */
final class Dates {

  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("HH:mm:ss", Locale.ROOT);

  private Dates() {}

  /** 2020年3月26日. */
  static String chinese(LocalDate date) {
    return date.getYear() + "年" + withoutYear(date);
  }

  /** 3月26日. */
  static String withoutYear(LocalDate date) {
    return date.getMonthValue() + "月" + date.getDayOfMonth() + "日";
  }

  /** As far as it is known. */
  static String chinese(PartialDate date) {
    StringBuilder text = new StringBuilder().append(date.year()).append("年");
    date.month().ifPresent(month -> text.append(month).append("月"));
    date.day().ifPresent(day -> text.append(day).append("日"));
    return text.toString();
  }

  /** 2020-03-26 14:41:51, or the day alone where no time was stated. */
  static String exact(Moment moment) {
    String day = moment.date().toString();
    return moment.time().map((LocalTime time) -> day + " " + TIME.format(time)).orElse(day);
  }
}
