package fengcai.testdata;

import fengcai.model.Award;
import fengcai.model.Award.Revocation;
import fengcai.model.Honour;
import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;

/** Builds an {@link Award}; by default one of no year that holds for ever. */
public final class AwardBuilder {

  private final Honour honour;
  private OptionalInt year = OptionalInt.empty();
  private Optional<LocalDate> validUntil = Optional.empty();
  private Optional<Revocation> revoked = Optional.empty();

  public AwardBuilder(Honour honour) {
    this.honour = honour;
  }

  public AwardBuilder year(int value) {
    year = OptionalInt.of(value);
    return this;
  }

  public AwardBuilder validUntil(String day) {
    validUntil = Optional.of(LocalDate.parse(day));
    return this;
  }

  /** Revokes the award on a day that is not known. */
  public AwardBuilder revoked() {
    revoked = Optional.of(new Revocation(Optional.empty()));
    return this;
  }

  public AwardBuilder revoked(String day) {
    revoked = Optional.of(new Revocation(Optional.of(LocalDate.parse(day))));
    return this;
  }

  public Award build() {
    return new Award(honour, year, validUntil, revoked);
  }
}
