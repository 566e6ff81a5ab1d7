package fengcai.model;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Optional;

/** A local time in Asia/Shanghai as it was stated: a day, or a day with the time of day. */
public record Moment(LocalDate date, Optional<LocalTime> time) implements Comparable<Moment> {

  public static Moment of(LocalDate date) {
    return new Moment(date, Optional.empty());
  }

  public static Moment of(LocalDateTime dateTime) {
    return new Moment(dateTime.toLocalDate(), Optional.of(dateTime.toLocalTime()));
  }

  /** The start of the day where no time was stated. */
  public LocalDateTime start() {
    return date.atTime(time.orElse(LocalTime.MIDNIGHT));
  }

  @Override
  public int compareTo(Moment other) {
    return start().compareTo(other.start());
  }
}
