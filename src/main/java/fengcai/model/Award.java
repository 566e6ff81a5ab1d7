package fengcai.model;

import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;

/** An honour held by one community. */
public record Award(
    Honour honour, OptionalInt year, Optional<LocalDate> validUntil, Optional<Revocation> revoked) {

  /** A revocation; without a day it applies to any time. */
  public record Revocation(Optional<LocalDate> since) {}

  /** Whether an award is held. */
  public enum Standing {
    CURRENT,
    EXPIRED,
    REVOKED
  }

  public boolean isHeld(LocalDate today) {
    return standing(today) == Standing.CURRENT;
  }

  /** The award is held through {@code validUntil} and until the day before a revocation. */
  public Standing standing(LocalDate today) {
    if (revoked.isPresent() && !revoked.get().since().orElse(LocalDate.MIN).isAfter(today)) {
      return Standing.REVOKED;
    }
    if (validUntil.isPresent() && validUntil.get().isBefore(today)) {
      return Standing.EXPIRED;
    }
    return Standing.CURRENT;
  }
}
