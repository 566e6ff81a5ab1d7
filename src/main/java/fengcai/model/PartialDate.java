package fengcai.model;

import java.util.OptionalInt;

/** A date known to the year, the month or the day. */
public record PartialDate(int year, OptionalInt month, OptionalInt day) {}
