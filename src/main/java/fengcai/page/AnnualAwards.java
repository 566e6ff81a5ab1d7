package fengcai.page;

import fengcai.model.Award;
import fengcai.model.Award.Revocation;
import fengcai.model.Award.Standing;
import fengcai.model.HonourLevel;
import fengcai.page.AnnualChanges.EndedAward;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** The awards of one year, as they come. */
final class AnnualAwards {

  private final int year;
  private final LocalDate end;
  private final LocalDate today;
  private final List<PlacedAward> awarded = new ArrayList<>();
  private final List<PlacedAward> held = new ArrayList<>();
  private final List<EndedAward> ended = new ArrayList<>();

  AnnualAwards(int year, LocalDate end, LocalDate today) {
    this.year = year;
    this.end = end;
    this.today = today;
  }

  void add(PlacedCommunity community) {
    for (Award award : community.community().awards()) {
      PlacedAward placed = new PlacedAward(community, award);
      if (award.year().equals(OptionalInt.of(year)) && award.standing(today) != Standing.REVOKED) {
        awarded.add(placed);
      }
      if (award.year().orElse(year) <= year && award.standing(end) == Standing.CURRENT) {
        held.add(placed);
      }
      LocalDate before = LocalDate.of(year - 1, 12, 31);
      if (award.standing(before) == Standing.CURRENT && award.standing(end) != Standing.CURRENT) {
        ended.add(new EndedAward(placed, award.standing(end), firstWithout(award)));
      }
    }
  }

  private LocalDate firstWithout(Award award) {
    Optional<LocalDate> revoked = award.revoked().flatMap(Revocation::since);
    LocalDate expired = award.validUntil().map(last -> last.plusDays(1)).orElse(LocalDate.MAX);
    return revoked.filter(day -> day.isBefore(expired)).orElse(expired);
  }

  List<EndedAward> ended() {
    return ended;
  }

  /** Levels that have an honour, the highest first. */
  List<AnnualHonours> byLevel() {
    List<AnnualHonours> levels = new ArrayList<>();
    for (HonourLevel level : HonourLevel.values()) {
      add(levels, Optional.of(level));
    }
    add(levels, Optional.empty());
    return levels;
  }

  private void add(List<AnnualHonours> levels, Optional<HonourLevel> level) {
    AnnualHonours own = new AnnualHonours(level, of(awarded, level), of(held, level).size());
    if (own.held() > 0 || !own.awarded().isEmpty()) {
      levels.add(own);
    }
  }

  private static List<PlacedAward> of(List<PlacedAward> all, Optional<HonourLevel> level) {
    return all.stream().filter(each -> each.award().honour().level().equals(level)).toList();
  }
}
