package fengcai.plan.profile;

import fengcai.model.Award;
import fengcai.plan.element.Address;
import fengcai.plan.element.Phrase;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * An honour that a community holds.
 *
 * @param slug of the honour's page, if it has one
 */
public record HeldHonour(
    String title,
    Optional<String> slug,
    OptionalInt year,
    Optional<String> grantor,
    Optional<LocalDate> validUntil) {

  public static HeldHonour of(Award award) {
    return new HeldHonour(
        award.honour().title(),
        award.honour().slug(),
        award.year(),
        award.honour().grantor(),
        award.validUntil());
  }

  public Optional<Address> address() {
    return slug.map(Address::honour);
  }

  /** Year, grantor and last day, as far as they are known. */
  public List<Phrase> details() {
    List<Phrase> details = new ArrayList<>();
    year.ifPresent(of -> details.add(Phrase.of("honour.year", of)));
    grantor.ifPresent(by -> details.add(Phrase.of("honour.grantedBy", by)));
    validUntil.ifPresent(day -> details.add(Phrase.of("honour.validUntil", day)));
    return details;
  }
}
