package fengcai.check.facts;

import fengcai.diagnostic.Diagnostic;
import fengcai.diagnostic.Position;
import fengcai.diagnostic.Positions;
import fengcai.diagnostic.Rule;
import fengcai.model.Community;
import fengcai.model.Publication;
import fengcai.model.Residents;
import fengcai.model.Share;
import fengcai.model.VolunteerCount;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/** Cross-checks the numbers of a count and compares it with the count before it. */
public final class CountCheck implements FactCheck {

  private static final BigDecimal HALF = BigDecimal.valueOf(50);
  private static final double JUMP = 0.3;
  private static final int YEAR_IN_DAYS = 366;

  /** The plausible change of residents in two years. */
  private static final double DRIFT = 0.2;

  /** The plausible hours per person and service. */
  private static final BigDecimal FEWEST_HOURS = new BigDecimal("0.25");

  private static final BigDecimal MOST_HOURS = BigDecimal.valueOf(12);

  @Override
  public List<Diagnostic> check(Publication publication, Positions positions, LocalDate today) {
    List<Diagnostic> found = new ArrayList<>();
    for (Community community : publication.communities()) {
      Optional<VolunteerCount> earlier = Optional.empty();
      for (VolunteerCount count : community.counts()) {
        OneCount one = new OneCount(community, count, positions, found);
        one.checkShare();
        one.checkBounds();
        one.checkHours();
        one.checkDate(today);
        earlier.ifPresent(one::checkJump);
        earlier = Optional.of(count);
      }
    }
    return found;
  }

  private record OneCount(
      Community community, VolunteerCount count, Positions positions, List<Diagnostic> found) {

    void checkShare() {
      OptionalLong residents = community.residentsAt(count);
      if (count.registered().isEmpty() || residents.isEmpty()) {
        checkStatedShare();
        return;
      }
      long registered = count.registered().getAsLong();
      long whole = residents.getAsLong();
      if (registered > whole) {
        add(Rule.COUNT_OVER_RESIDENTS, "registered", registered, whole);
        return;
      }
      if (whole == 0) {
        return;
      }
      if (count.share().isPresent() && !count.share().get().agreesWith(registered, whole)) {
        Share stated = count.share().get();
        add(
            Rule.SHARE_DISAGREES,
            "share",
            registered,
            whole,
            Share.of(registered, whole, Math.max(1, stated.percent().scale())),
            stated);
      }
      Share share = Share.of(registered, whole, 1);
      if (share.percent().compareTo(HALF) > 0) {
        add(Rule.COUNT_SHARE_HIGH, "registered", share);
      }
    }

    /** Without residents of that time, compares the share with those of another day. */
    private void checkStatedShare() {
      if (count.share().isEmpty()) {
        return;
      }
      Share share = count.share().get();
      if (share.percent().compareTo(HALF) > 0) {
        add(Rule.COUNT_SHARE_HIGH, "share", share);
      }
      Optional<Residents> other =
          community.residents().filter(r -> r.asOf().isPresent() && isNear(r.asOf().get()));
      if (other.isEmpty() || count.registered().isEmpty() || share.percent().signum() == 0) {
        return;
      }
      long registered = count.registered().getAsLong();
      long least = share.leastWhole(registered);
      long most = share.greatestWhole(registered);
      long there = other.get().count();
      if (there < least * (1 - DRIFT) || there > most * (1 + DRIFT)) {
        add(
            Rule.SHARE_DOUBTFUL,
            "share",
            registered,
            share,
            least == most ? least : least + "–" + most,
            other.get().asOf().get(),
            there);
      }
    }

    private boolean isNear(LocalDate day) {
      return Math.abs(day.toEpochDay() - count.asOf().toEpochDay()) <= 2 * YEAR_IN_DAYS;
    }

    void checkBounds() {
      checkPart(Rule.COUNT_ACTIVE, "active", count.active());
      checkPart(Rule.COUNT_PARTY_MEMBERS, "partyMembers", count.partyMembers());
    }

    private void checkPart(Rule rule, String key, OptionalLong part) {
      if (count.registered().isPresent()
          && part.isPresent()
          && part.getAsLong() > count.registered().getAsLong()) {
        add(rule, key, part.getAsLong(), count.registered().getAsLong());
      }
    }

    void checkHours() {
      if (count.hours().isEmpty() || count.personTimes().orElse(0) == 0) {
        return;
      }
      BigDecimal each =
          count
              .hours()
              .get()
              .divide(BigDecimal.valueOf(count.personTimes().getAsLong()), 2, RoundingMode.HALF_UP);
      if (each.compareTo(FEWEST_HOURS) < 0 || each.compareTo(MOST_HOURS) > 0) {
        add(Rule.HOURS_ODD, "hours", each.toPlainString());
      }
    }

    void checkDate(LocalDate today) {
      if (count.asOf().isAfter(today)) {
        add(Rule.COUNT_AFTER_TODAY, "asOf", count.asOf());
      }
    }

    void checkJump(VolunteerCount earlier) {
      long before = earlier.registered().orElse(0);
      long days = count.asOf().toEpochDay() - earlier.asOf().toEpochDay();
      if (before == 0 || count.registered().isEmpty() || days > YEAR_IN_DAYS) {
        return;
      }
      long now = count.registered().getAsLong();
      if (Math.abs(now - before) > before * JUMP) {
        add(Rule.COUNT_JUMP, "registered", earlier.asOf(), before, count.asOf(), now);
      }
    }

    private void add(Rule rule, String key, Object... arguments) {
      Position position = positions.count(community.id(), count.asOf(), key);
      found.add(Diagnostic.of(rule, position, arguments));
    }
  }
}
