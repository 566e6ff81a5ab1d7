package fengcai.page;

import fengcai.model.Community;
import fengcai.model.Share;
import fengcai.model.VolunteerCount;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * Sums over communities. {@code registered} adds up what was counted in {@code counted} of them;
 * the share is taken only over those whose residents are known too, {@code withResidents} in
 * number, and the hours over {@code withHours}. {@code from} and {@code to} are the days of the
 * oldest and the newest count.
 */
public record Totals(
    int communities,
    int counted,
    long registered,
    int withResidents,
    long registeredOfResidents,
    long residents,
    int withHours,
    BigDecimal hours,
    int teams,
    int honours,
    Optional<LocalDate> from,
    Optional<LocalDate> to) {

  public static final Totals NONE =
      new Totals(0, 0, 0, 0, 0, 0, 0, BigDecimal.ZERO, 0, 0, Optional.empty(), Optional.empty());

  /** One community's facts, with the newest count up to the day. */
  public static Totals of(Community community, LocalDate day) {
    Optional<VolunteerCount> count = community.latestCount(day);
    int honours = CurrentAwards.of(community, day).size();
    Totals base =
        new Totals(
            1,
            0,
            0,
            0,
            0,
            0,
            0,
            BigDecimal.ZERO,
            community.teams().size(),
            honours,
            Optional.empty(),
            Optional.empty());
    return count.map(c -> base.plus(of(community, c))).orElse(base);
  }

  /** One count alone, as part of a sum over a year. Nobody living there makes no share. */
  public static Totals of(Community community, VolunteerCount count) {
    OptionalLong residents = community.residentsAt(count);
    boolean inhabited = residents.orElse(0) > 0;
    long registered = count.registered().orElse(0);
    return new Totals(
        0,
        1,
        registered,
        inhabited ? 1 : 0,
        inhabited ? registered : 0,
        inhabited ? residents.getAsLong() : 0,
        count.hours().isPresent() ? 1 : 0,
        count.hours().orElse(BigDecimal.ZERO),
        0,
        0,
        Optional.of(count.asOf()),
        Optional.of(count.asOf()));
  }

  public Totals plus(Totals other) {
    return new Totals(
        communities + other.communities,
        counted + other.counted,
        registered + other.registered,
        withResidents + other.withResidents,
        registeredOfResidents + other.registeredOfResidents,
        residents + other.residents,
        withHours + other.withHours,
        hours.add(other.hours),
        teams + other.teams,
        honours + other.honours,
        earlier(from, other.from),
        later(to, other.to));
  }

  /** Registered volunteers among residents, to one decimal, where any residents are known. */
  public Optional<Share> share() {
    return residents == 0
        ? Optional.empty()
        : Optional.of(Share.of(registeredOfResidents, residents, 1));
  }

  private static Optional<LocalDate> earlier(Optional<LocalDate> a, Optional<LocalDate> b) {
    return a.isEmpty() || (b.isPresent() && b.get().isBefore(a.get())) ? b : a;
  }

  private static Optional<LocalDate> later(Optional<LocalDate> a, Optional<LocalDate> b) {
    return a.isEmpty() || (b.isPresent() && b.get().isAfter(a.get())) ? b : a;
  }
}
