package fengcai.plan.statistics;

import fengcai.model.Community;
import fengcai.model.Share;
import fengcai.model.VolunteerCount;
import fengcai.plan.element.KeyFigure;
import fengcai.plan.element.Phrase;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * Sums over communities.
 *
 * @param counted how many have a count; {@code registered} is the sum over them
 * @param withResidents how many of those have a number of residents too; the share is taken over
 *     them alone
 * @param withHours how many of those have hours; {@code hours} is the sum over them
 * @param honours how many are held on the day
 * @param from the day of the oldest count
 * @param to the day of the newest count
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

  /** One community's facts, with its latest count. */
  public static Totals of(Community community, LocalDate day) {
    Optional<VolunteerCount> count = community.latestCount(day);
    int honours = community.currentAwards(day).size();
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
            community.particulars().teams().size(),
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

  /** The sum of registered volunteers; empty where none were counted. */
  public OptionalLong registeredIfCounted() {
    return counted == 0 ? OptionalLong.empty() : OptionalLong.of(registered);
  }

  /** The sum of hours; empty where none were recorded. */
  public Optional<BigDecimal> hoursIfRecorded() {
    return withHours == 0 ? Optional.empty() : Optional.of(hours);
  }

  /** The days between which the counts were taken; empty where there is none. */
  public Optional<Period> period() {
    return from.flatMap(first -> to.map(last -> new Period(first, last)));
  }

  /** The days of the oldest and the newest count. */
  public record Period(LocalDate from, LocalDate to) {
    public boolean isOneDay() {
      return from.equals(to);
    }
  }

  /** What division, campaign and booklet show large. */
  public List<KeyFigure> keyFigures() {
    List<KeyFigure> figures = new ArrayList<>();
    figures.add(KeyFigure.of("communities", communities));
    if (counted > 0) {
      figures.add(KeyFigure.of("registered", registered));
    }
    share().map(KeyFigure::of).ifPresent(figures::add);
    figures.add(KeyFigure.of("honours", honours));
    return figures;
  }

  /** Of which days the numbers are, and of how many communities. */
  public List<Phrase> notes() {
    if (period().isEmpty()) {
      return List.of(Phrase.of("totals.uncounted"));
    }
    List<Phrase> notes = new ArrayList<>();
    Period days = period().get();
    notes.add(
        days.isOneDay()
            ? Phrase.of("totals.day", days.to())
            : Phrase.of("totals.days", days.from(), days.to()));
    if (counted < communities) {
      notes.add(Phrase.of("totals.missing", communities - counted));
    }
    if (share().isPresent() && withResidents < counted) {
      notes.add(Phrase.of("totals.withResidents", withResidents));
    }
    return notes;
  }

  private static Optional<LocalDate> earlier(Optional<LocalDate> a, Optional<LocalDate> b) {
    return a.isEmpty() || (b.isPresent() && b.get().isBefore(a.get())) ? b : a;
  }

  private static Optional<LocalDate> later(Optional<LocalDate> a, Optional<LocalDate> b) {
    return a.isEmpty() || (b.isPresent() && b.get().isAfter(a.get())) ? b : a;
  }
}
