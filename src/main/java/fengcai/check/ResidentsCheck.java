package fengcai.check;

import fengcai.diagnostic.Diagnostic;
import fengcai.diagnostic.Positions;
import fengcai.diagnostic.Rule;
import fengcai.diagnostic.Term;
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
 * Whether a count without residents of its own has more people than there can be residents, going
 * by the residents that the record states for the nearest other day. They may have doubled within a
 * year, and grown by a quarter of the known number in each further year begun: to three times as
 * many in five years. More people than the nearest known residents are doubtful in any case.
 */
final class ResidentsCheck implements Check {

  /** New housing doubles a community within a year or two, and cannot go on doing so. */
  private static final int QUARTERS_AFTER_A_YEAR = 8;

  private static final int QUARTERS_A_FURTHER_YEAR = 1;

  private static final int YEAR_IN_DAYS = 366;

  /** Over more years than that the residents of one day say nothing of another. */
  private static final int MOST_YEARS = 10;

  /** Residents of some day, {@code years} begun away from the count's. */
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

  /** Nothing where residents are stated for the count itself, or for no day within reach. */
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

  /** The active and the Party members are some of the registered, who stand for them. */
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
                            new Term("fact." + key),
                            Long.toString(number.orElse(0)),
                            known.day().toString(),
                            Long.toString(known.residents()),
                            known.most().toString()))
                .ifPresent(found::add));
  }

  private static Optional<Rule> rule(long people, Known known) {
    if (BigInteger.valueOf(people).compareTo(known.most()) > 0) {
      return Optional.of(Rule.COUNT_IMPLAUSIBLE);
    }
    return people > known.residents() ? Optional.of(Rule.COUNT_OVER_NEAREST) : Optional.empty();
  }
}
