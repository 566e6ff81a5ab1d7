package fengcai.model.time;

import java.util.OptionalInt;

/** A date of which month and day may be unknown. */
public record PartialDate(int year, OptionalInt month, OptionalInt day) {}
