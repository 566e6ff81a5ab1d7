package fengcai.page;

import fengcai.model.Award;
import fengcai.model.Award.Standing;
import fengcai.model.Community;
import fengcai.model.Honour;
import fengcai.model.HonourLevel;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;

/** Who holds which honour, and who did. */
final class HonourRoll {

  private final List<Honour> honours;
  private final Map<String, List<Recipient>> current = new HashMap<>();
  private final Map<String, List<Recipient>> past = new HashMap<>();

  private HonourRoll(List<Honour> honours) {
    this.honours = honours;
  }

  static HonourRoll of(List<Honour> honours, List<Community> profiles, LocalDate day) {
    HonourRoll roll = new HonourRoll(honours);
    for (Community community : profiles) {
      for (Award award : community.awards()) {
        (award.standing(day) == Standing.CURRENT ? roll.current : roll.past)
            .computeIfAbsent(award.honour().title(), title -> new ArrayList<>())
            .add(new Recipient(community, award));
      }
    }
    return roll;
  }

  /** Honours that have a page or a holder, by level. */
  List<LevelGroup<HonourEntry>> levels() {
    return levels(entry -> entry.honour().slug().isPresent() || !entry.recipients().isEmpty());
  }

  /** Honours that have a holder, by level. */
  List<LevelGroup<HonourEntry>> held() {
    return levels(entry -> !entry.recipients().isEmpty());
  }

  private List<LevelGroup<HonourEntry>> levels(Predicate<HonourEntry> wanted) {
    List<HonourEntry> entries =
        honours.stream()
            .map(honour -> new HonourEntry(honour, current(honour)))
            .filter(wanted)
            .toList();
    return byLevel(entries, entry -> entry.honour().level());
  }

  List<HonourPage> pages() {
    return honours.stream()
        .filter(honour -> honour.slug().isPresent())
        .map(
            honour ->
                new HonourPage(
                    honour.slug().orElseThrow(),
                    honour,
                    current(honour),
                    past.getOrDefault(honour.title(), List.of())))
        .toList();
  }

  private List<Recipient> current(Honour honour) {
    return current.getOrDefault(honour.title(), List.of());
  }

  /** Groups in order of level, the highest first; what has no level comes last. */
  static <T> List<LevelGroup<T>> byLevel(
      List<T> entries, Function<T, Optional<HonourLevel>> level) {
    List<LevelGroup<T>> groups = new ArrayList<>();
    for (HonourLevel each : HonourLevel.values()) {
      addGroup(groups, Optional.of(each), entries, level);
    }
    addGroup(groups, Optional.empty(), entries, level);
    return groups;
  }

  private static <T> void addGroup(
      List<LevelGroup<T>> groups,
      Optional<HonourLevel> wanted,
      List<T> entries,
      Function<T, Optional<HonourLevel>> level) {
    List<T> members = entries.stream().filter(e -> level.apply(e).equals(wanted)).toList();
    if (!members.isEmpty()) {
      groups.add(new LevelGroup<>(wanted, members));
    }
  }
}
