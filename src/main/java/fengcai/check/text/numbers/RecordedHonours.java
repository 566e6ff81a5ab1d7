package fengcai.check.text.numbers;

import fengcai.check.text.MatchContext;
import fengcai.check.text.TextFacts;
import fengcai.model.Award;
import fengcai.model.HonourLevel;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** How many honours the record has of the levels and the year that a text names. */
final class RecordedHonours {
  private RecordedHonours() {}

  private static final Pattern LEVELS = Pattern.compile("国家|省|市|区|县|街道");

  static List<ExpectedRange> honours(Matcher claim, TextFacts facts, MatchContext around) {
    List<Award> all = facts.awards();
    if (all.isEmpty() || around.isPast()) {
      return List.of();
    }
    List<HonourLevel> levels = levels(claim.group("level"));
    List<Award> awards =
        all.stream()
            .filter(award -> isOfLevel(award, levels, claim.group("above") != null))
            .toList();
    if (around.year().isPresent()) {
      return ofYear(all, awards, around);
    }
    long current = awards.stream().filter(award -> award.isHeld(facts.today())).count();
    return List.of(ExpectedRange.exactly(current), ExpectedRange.exactly(awards.size()));
  }

  /** Honours can be counted by year only if each has one. */
  private static List<ExpectedRange> ofYear(
      List<Award> all, List<Award> awards, MatchContext around) {
    int year = around.year().getAsInt();
    if (around.since()) {
      long known =
          awards.stream().filter(a -> a.year().isPresent() && a.year().getAsInt() >= year).count();
      long unknown = awards.stream().filter(a -> a.year().isEmpty()).count();
      return List.of(ExpectedRange.between(known, known + unknown, Optional.empty()));
    }
    return all.stream().anyMatch(a -> a.year().isEmpty())
        ? List.of()
        : List.of(
            ExpectedRange.exactly(awards.stream().filter(a -> a.year().orElse(0) == year).count()));
  }

  /** The levels in a text: 国家级, 省、市. */
  private static List<HonourLevel> levels(@Nullable String words) {
    return words == null
        ? List.of()
        : LEVELS
            .matcher(words)
            .results()
            .map(found -> HonourLevel.ofWord(found.group()).orElse(HonourLevel.COUNTY))
            .distinct()
            .toList();
  }

  private static boolean isOfLevel(Award award, List<HonourLevel> levels, boolean above) {
    Optional<HonourLevel> held = award.honour().level();
    return levels.isEmpty()
        || (held.isPresent()
            && levels.stream()
                .anyMatch(level -> above ? held.get().compareTo(level) <= 0 : level == held.get()));
  }
}
