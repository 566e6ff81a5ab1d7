package fengcai.text;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;

/** Formats dates and times of Asia/Shanghai (GB/T 7408.1-2023, GB/T 15835-2011). */
public final class Dates {

  private static final DateTimeFormatter TO_THE_SECOND =
      DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss", Locale.ROOT);
  private static final DateTimeFormatter TO_THE_MINUTE =
      DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm", Locale.ROOT);
  private static final DateTimeFormatter ISO =
      DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm:ss'+08:00'", Locale.ROOT);

  private Dates() {}

  /** 2020年3月26日. */
  public static String chinese(LocalDate date) {
    return date.getYear() + "年" + withoutYear(date);
  }

  /** 2020年, 2020年3月 or 2020年3月26日. */
  public static String chinese(int year, OptionalInt month, OptionalInt day) {
    StringBuilder text = new StringBuilder().append(year).append("年");
    month.ifPresent(number -> text.append(number).append("月"));
    day.ifPresent(number -> text.append(number).append("日"));
    return text.toString();
  }

  /** 3月26日. */
  public static String withoutYear(LocalDate date) {
    return date.getMonthValue() + "月" + date.getDayOfMonth() + "日";
  }

  /** 2020-03-26 14:41:51. */
  public static String exact(LocalDateTime time) {
    return TO_THE_SECOND.format(time);
  }

  /** 2020-03-26 14:41:51, or 2020-03-26 without a time of day. */
  public static String exact(LocalDate date, Optional<LocalTime> time) {
    return time.map(of -> exact(date.atTime(of))).orElseGet(date::toString);
  }

  /** 2020-03-26 14:41. */
  public static String minute(LocalDateTime time) {
    return TO_THE_MINUTE.format(time);
  }

  /** 2020-03-26T14:41:51+08:00 (ISO 8601). */
  public static String iso(LocalDateTime time) {
    return ISO.format(time);
  }

  /** 2020-03-26T14:41:51+08:00, or 2020-03-26 without a time of day. */
  public static String iso(LocalDate date, Optional<LocalTime> time) {
    return time.map(of -> iso(date.atTime(of))).orElseGet(date::toString);
  }
}
