package fengcai.plan.annual;

import fengcai.model.Award;
import fengcai.model.Award.Revocation;
import fengcai.model.Award.Standing;
import fengcai.model.Community;
import fengcai.model.HonourLevel;
import fengcai.plan.annual.AnnualChanges.EndedAward;
import fengcai.plan.element.ProfileLink;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** Collects the awards of one year, community by community. */
final class AnnualAwards {

  private record Levelled(Optional<HonourLevel> level, AnnualHonours.Awarded award) {}

  private final int year;
  private final LocalDate end;
  private final LocalDate today;
  private final List<Levelled> awarded = new ArrayList<>();
  private final List<Optional<HonourLevel>> held = new ArrayList<>();
  private final List<EndedAward> ended = new ArrayList<>();

  AnnualAwards(int year, LocalDate end, LocalDate today) {
    this.year = year;
    this.end = end;
    this.today = today;
  }

  void add(Community community, ProfileLink link) {
    LocalDate before = LocalDate.of(year - 1, 12, 31);
    for (Award award : community.awards()) {
      String title = award.honour().title();
      Optional<HonourLevel> level = award.honour().level();
      if (award.year().equals(OptionalInt.of(year)) && award.standing(today) != Standing.REVOKED) {
        awarded.add(new Levelled(level, new AnnualHonours.Awarded(title, link)));
      }
      if (award.year().orElse(year) <= year && award.isHeld(end)) {
        held.add(level);
      }
      if (award.isHeld(before) && !award.isHeld(end)) {
        ended.add(new EndedAward(title, link, award.standing(end), firstDayWithout(award)));
      }
    }
  }

  private static LocalDate firstDayWithout(Award award) {
    Optional<LocalDate> revoked = award.revoked().flatMap(Revocation::since);
    LocalDate expired = award.validUntil().map(last -> last.plusDays(1)).orElse(LocalDate.MAX);
    return revoked.filter(day -> day.isBefore(expired)).orElse(expired);
  }

  List<EndedAward> ended() {
    return ended;
  }

  /** Levels that have an honour, the highest first. */
  List<AnnualHonours> byLevel() {
    return HonourLevel.orNone().stream()
        .map(this::ofLevel)
        .filter(level -> level.held() > 0 || !level.awarded().isEmpty())
        .toList();
  }

  private AnnualHonours ofLevel(Optional<HonourLevel> level) {
    return new AnnualHonours(
        level,
        awarded.stream().filter(each -> each.level().equals(level)).map(Levelled::award).toList(),
        (int) held.stream().filter(level::equals).count());
  }
}
