package fengcai.chart;

import fengcai.diagnostic.Messages;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

/** The texts of charts, from the message file {@code chart}. */
final class ChartWords {

  private final Messages messages;

  ChartWords(Locale language) {
    this.messages = Messages.of("chart", language);
  }

  String of(String key, Object... parts) {
    return messages.text(key, parts);
  }

  String date(LocalDate day) {
    return of(
        "date",
        String.valueOf(day.getYear()),
        String.valueOf(day.getMonthValue()),
        String.valueOf(day.getDayOfMonth()));
  }

  String year(int year) {
    return of("year", String.valueOf(year));
  }

  /** As a label of an axis. */
  String shortYear(int year) {
    return of("year.short", String.valueOf(year));
  }

  /** The days as years, else months, else dates: the shortest form in which no two are equal. */
  List<String> shortest(List<LocalDate> days) {
    List<String> years = days.stream().map(day -> shortYear(day.getYear())).toList();
    List<String> months = days.stream().map(this::month).toList();
    if (years.stream().distinct().count() == days.size()) {
      return years;
    }
    return months.stream().distinct().count() == days.size()
        ? months
        : days.stream().map(LocalDate::toString).toList();
  }

  private String month(LocalDate day) {
    return of("month", String.valueOf(day.getYear()), String.valueOf(day.getMonthValue()));
  }

  String listed(List<String> parts) {
    return String.join(of("pause"), parts);
  }
}
