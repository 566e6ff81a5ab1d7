package fengcai.testdata;

import fengcai.model.Share;
import fengcai.model.VolunteerCount;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalLong;

/** Builds a {@link VolunteerCount}; by default one of registered volunteers at most. */
public final class VolunteerCountBuilder {

  private final LocalDate asOf;
  private OptionalLong registered = OptionalLong.empty();
  private Optional<Share> share = Optional.empty();
  private OptionalLong residents = OptionalLong.empty();
  private OptionalLong active = OptionalLong.empty();
  private OptionalLong partyMembers = OptionalLong.empty();
  private Optional<BigDecimal> hours = Optional.empty();
  private OptionalLong personTimes = OptionalLong.empty();
  private OptionalLong activities = OptionalLong.empty();
  private Optional<String> source = Optional.empty();

  /** Begins a count that states nothing. */
  public VolunteerCountBuilder(String asOf) {
    this.asOf = LocalDate.parse(asOf);
  }

  public VolunteerCountBuilder(String asOf, long registered) {
    this(asOf);
    registered(registered);
  }

  public VolunteerCountBuilder registered(long value) {
    registered = OptionalLong.of(value);
    return this;
  }

  /**
   * Sets the share of the residents.
   *
   * @param percent with the decimals that are stated: {@code 8.0}
   */
  public VolunteerCountBuilder share(String percent) {
    share = Optional.of(new Share(new BigDecimal(percent)));
    return this;
  }

  public VolunteerCountBuilder residents(long value) {
    residents = OptionalLong.of(value);
    return this;
  }

  public VolunteerCountBuilder active(long value) {
    active = OptionalLong.of(value);
    return this;
  }

  public VolunteerCountBuilder partyMembers(long value) {
    partyMembers = OptionalLong.of(value);
    return this;
  }

  public VolunteerCountBuilder hours(String value) {
    hours = Optional.of(new BigDecimal(value));
    return this;
  }

  public VolunteerCountBuilder personTimes(long value) {
    personTimes = OptionalLong.of(value);
    return this;
  }

  public VolunteerCountBuilder activities(long value) {
    activities = OptionalLong.of(value);
    return this;
  }

  public VolunteerCountBuilder source(String value) {
    source = Optional.of(value);
    return this;
  }

  public VolunteerCount build() {
    return new VolunteerCount(
        asOf,
        registered,
        share,
        residents,
        active,
        partyMembers,
        hours,
        personTimes,
        activities,
        source);
  }
}
