package fengcai.model;

import java.time.LocalDate;
import java.util.Optional;

/** The number of residents; {@code basis} is the definition used (常住, 户籍). */
public record Residents(long count, Optional<LocalDate> asOf, Optional<String> basis) {}
