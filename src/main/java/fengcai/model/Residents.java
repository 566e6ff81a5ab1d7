package fengcai.model;

import java.time.LocalDate;
import java.util.Optional;

/** How many people live in a community; {@code basis} says who was counted (常住, 户籍). */
public record Residents(long count, Optional<LocalDate> asOf, Optional<String> basis) {}
