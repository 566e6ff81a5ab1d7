package fengcai.plan.statistics;

import fengcai.model.Award;
import fengcai.model.Award.Standing;
import fengcai.model.Community;
import fengcai.model.Honour;
import fengcai.model.HonourLevel;
import fengcai.plan.element.Address;
import fengcai.plan.element.LevelGroup;
import fengcai.plan.element.LevelSum;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** Current and past holders of each honour. */
public final class HonourRoll {

  private final List<Honour> honours;
  private final Map<String, List<Holder>> current = new HashMap<>();
  private final Map<String, List<Holder>> past = new HashMap<>();

  private HonourRoll(List<Honour> honours) {
    this.honours = honours;
  }

  public static HonourRoll of(List<Honour> honours, List<Community> profiles, SiteFacts facts) {
    HonourRoll roll = new HonourRoll(honours);
    for (Community community : profiles) {
      for (Award award : community.awards()) {
        Holder holder = Holder.of(facts.link(community), award, facts.today());
        (holder.standing() == Standing.CURRENT ? roll.current : roll.past)
            .computeIfAbsent(award.honour().title(), title -> new ArrayList<>())
            .add(holder);
      }
    }
    return roll;
  }

  /** Honours that have a page, in order of level. */
  public List<Honour> withPage() {
    return honours.stream().filter(honour -> honour.slug().isPresent()).toList();
  }

  public List<Holder> current(Honour honour) {
    return current.getOrDefault(honour.title(), List.of());
  }

  /** Those whose award has expired or was revoked. */
  public List<Holder> past(Honour honour) {
    return past.getOrDefault(honour.title(), List.of());
  }

  /**
   * Honours that have a page or a holder, by level.
   *
   * @param entries at most so many honours of a level
   * @param holders at most so many holders of an honour that has no page
   */
  public List<LevelGroup<HonourEntry>> levels(int entries, int holders) {
    List<Honour> listed =
        honours.stream()
            .filter(honour -> honour.slug().isPresent() || !current(honour).isEmpty())
            .toList();
    return byLevel(listed, Honour::level).stream()
        .map(
            group ->
                group
                    .first(entries)
                    .map(honour -> entry(honour, honour.slug().isPresent() ? 0 : holders)))
        .toList();
  }

  /** Honours that have a holder, each with all of them, by level. */
  public List<LevelGroup<HonourEntry>> held() {
    List<Honour> held = honours.stream().filter(honour -> !current(honour).isEmpty()).toList();
    return byLevel(held, Honour::level).stream()
        .map(group -> group.map(honour -> entry(honour, Integer.MAX_VALUE)))
        .toList();
  }

  private HonourEntry entry(Honour honour, int holders) {
    List<Holder> all = current(honour);
    return new HonourEntry(
        honour.title(),
        honour.slug().map(Address::honour),
        honour.grantor(),
        all.size(),
        all.stream().limit(holders).toList());
  }

  /** The honours of each level and their holders, in numbers. */
  public static List<LevelSum> sums(List<LevelGroup<HonourEntry>> levels) {
    return levels.stream()
        .map(
            group ->
                new LevelSum(
                    group.level(),
                    group.total(),
                    group.entries().stream().mapToInt(HonourEntry::total).sum()))
        .toList();
  }

  /** Groups in order of level, the highest first; what has no level comes last. */
  static <T> List<LevelGroup<T>> byLevel(
      List<T> entries, Function<T, Optional<HonourLevel>> level) {
    return HonourLevel.orNone().stream()
        .map(
            wanted ->
                new LevelGroup<>(
                    wanted, entries.stream().filter(e -> level.apply(e).equals(wanted)).toList()))
        .filter(group -> group.total() > 0)
        .toList();
  }
}
