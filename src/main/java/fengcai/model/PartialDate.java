package fengcai.model;

import static java.util.Objects.requireNonNull;

import java.util.OptionalInt;

/** A date known to the year, the month or the day. */
public record PartialDate(int year, OptionalInt month, OptionalInt day) {

  public PartialDate {
    requireNonNull(month);
    requireNonNull(day);
  }
}
