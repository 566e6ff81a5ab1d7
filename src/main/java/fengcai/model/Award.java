package fengcai.model;

import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;

/** An honour as one community holds it. */
public record Award(
    Honour honour, OptionalInt year, Optional<LocalDate> validUntil, Optional<Revocation> revoked) {

  /** A withdrawal; without a day it holds since ever. */
  public record Revocation(Optional<LocalDate> since) {}

  /** Whether an award may be printed as held. */
  public enum Standing {
    CURRENT,
    EXPIRED,
    REVOKED
  }


  /** The last day of {@code validUntil} still counts; so does the day before a revocation. */
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
