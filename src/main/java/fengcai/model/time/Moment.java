package fengcai.model.time;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Optional;

/** A local date in Asia/Shanghai, with the time of day if it was stated. */
public record Moment(LocalDate date, Optional<LocalTime> time) implements Comparable<Moment> {

  public static Moment of(LocalDate date) {
    return new Moment(date, Optional.empty());
  }

  public static Moment of(LocalDateTime dateTime) {
    return new Moment(dateTime.toLocalDate(), Optional.of(dateTime.toLocalTime()));
  }

  /** The stated time, or the start of the day. */
  public LocalDateTime start() {
    return date.atTime(time.orElse(LocalTime.MIDNIGHT));
  }

  @Override
  public int compareTo(Moment other) {
    return start().compareTo(other.start());
  }
}
