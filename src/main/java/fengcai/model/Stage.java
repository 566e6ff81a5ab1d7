package fengcai.model;

import java.time.LocalDate;
import java.util.Optional;

/** A stage of a campaign; {@code to} is its last day. */
public record Stage(String name, LocalDate from, Optional<LocalDate> to) {}
