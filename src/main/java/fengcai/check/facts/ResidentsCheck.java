package fengcai.check.facts;

import fengcai.diagnostic.Diagnostic;
import fengcai.diagnostic.MessageTerm;
import fengcai.diagnostic.Positions;
import fengcai.diagnostic.Rule;
import fengcai.model.Community;
import fengcai.model.Publication;
import fengcai.model.VolunteerCount;
import java.math.BigInteger;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Stream;

/**
 * Compares a count without residents of its own with the residents of the nearest other day. These
 * are assumed to double within a year at most, and to grow by a quarter of the known number in each
 * further year begun: to three times as many in five years. More people than that are an error,
 * more than the known residents a warning.
 */
public final class ResidentsCheck implements FactCheck {

  /** New housing can double a community, but only once. */
  private static final int QUARTERS_AFTER_A_YEAR = 8;

  private static final int QUARTERS_A_FURTHER_YEAR = 1;

  private static final int YEAR_IN_DAYS = 366;

  /** Residents of days further apart are not compared. */
  private static final int MOST_YEARS = 10;

  /** Residents of a day, {@code years} (begun) before or after the count. */
  private record Known(LocalDate day, long residents, int years) {
    BigInteger most() {
      int quarters = years == 0 ? 4 : QUARTERS_AFTER_A_YEAR + QUARTERS_A_FURTHER_YEAR * (years - 1);
      return BigInteger.valueOf(residents)
          .multiply(BigInteger.valueOf(quarters))
          .divide(BigInteger.valueOf(4));
    }
  }

  @Override
  public List<Diagnostic> check(Publication publication, Positions positions, LocalDate today) {
    List<Diagnostic> found = new ArrayList<>();
    for (Community community : publication.communities()) {
      for (VolunteerCount count : community.counts()) {
        nearest(community, count)
            .ifPresent(known -> check(community, count, known, positions, found));
      }
    }
    return found;
  }

  /** Empty if residents are stated for the count itself, or for no day near enough. */
  private static Optional<Known> nearest(Community community, VolunteerCount count) {
    if (count.registered().isPresent() && community.residentsAt(count).isPresent()) {
      return Optional.empty();
    }
    Stream<Known> own =
        community.residents().stream()
            .map(r -> known(r.asOf().orElse(count.asOf()), r.count(), count));
    Stream<Known> counted =
        community.counts().stream()
            .filter(other -> other.residents().isPresent())
            .map(other -> known(other.asOf(), other.residents().getAsLong(), count));
    return Stream.concat(own, counted)
        .filter(known -> known.years() <= MOST_YEARS)
        .min(
            Comparator.comparingLong((Known known) -> days(known.day(), count))
                .thenComparing(Known::residents, Comparator.reverseOrder()));
  }

  private static Known known(LocalDate day, long residents, VolunteerCount count) {
    return new Known(day, residents, (int) Math.ceilDiv(days(day, count), YEAR_IN_DAYS));
  }

  private static long days(LocalDate day, VolunteerCount count) {
    return Math.abs(ChronoUnit.DAYS.between(day, count.asOf()));
  }

  /** Active volunteers and Party members are checked only if the registered are unknown. */
  private static void check(
      Community community,
      VolunteerCount count,
      Known known,
      Positions positions,
      List<Diagnostic> found) {
    Map<String, OptionalLong> people =
        count.registered().isPresent()
            ? Map.of("registered", count.registered())
            : Map.of("active", count.active(), "partyMembers", count.partyMembers());
    people.forEach(
        (key, number) ->
            rule(number.orElse(0), known)
                .map(
                    rule ->
                        Diagnostic.of(
                            rule,
                            positions.count(community.id(), count.asOf(), key),
                            new MessageTerm("fact." + key),
                            number.orElse(0),
                            known.day(),
                            known.residents(),
                            known.most()))
                .ifPresent(found::add));
  }

  private static Optional<Rule> rule(long people, Known known) {
    if (BigInteger.valueOf(people).compareTo(known.most()) > 0) {
      return Optional.of(Rule.COUNT_IMPLAUSIBLE);
    }
    return people > known.residents() ? Optional.of(Rule.COUNT_OVER_NEAREST) : Optional.empty();
  }
}
