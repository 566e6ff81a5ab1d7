package fengcai.plan.report;

import fengcai.model.Community;
import fengcai.model.CommunityId;
import fengcai.plan.statistics.SiteFacts;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** The index of a booklet: names by the first letter of their pinyin. */
public final class BookletIndex {

  /** What names are under that begin with no letter; it comes last. */
  private static final String OTHERS = "#";

  /** The names under a letter. */
  public record Group(String letter, List<Entry> entries) {
    public Group {
      entries = List.copyOf(entries);
    }
  }

  /** A name; with the division's where another community has the same name. */
  public record Entry(CommunityId id, String name, Optional<String> region) {}

  private BookletIndex() {}

  static List<Group> of(List<Community> communities, SiteFacts facts) {
    Map<String, Integer> shared = new HashMap<>();
    communities.forEach(community -> shared.merge(community.name(), 1, Integer::sum));
    Map<String, List<Entry>> letters = new TreeMap<>();
    List<Entry> others = new ArrayList<>();
    communities.stream()
        .sorted(
            Comparator.<Community, String>comparing(facts.order()::sound)
                .thenComparing(Community::id))
        .forEach(
            community -> {
              Entry entry =
                  new Entry(
                      community.id(),
                      community.name(),
                      shared.getOrDefault(community.name(), 1) > 1
                          ? Optional.of(facts.regionName(community.id().region()))
                          : Optional.empty());
              letter(facts.order().sound(community))
                  .map(letter -> letters.computeIfAbsent(letter, key -> new ArrayList<>()))
                  .orElse(others)
                  .add(entry);
            });
    List<Group> groups = new ArrayList<>();
    letters.forEach((letter, entries) -> groups.add(new Group(letter, entries)));
    if (!others.isEmpty()) {
      groups.add(new Group(OTHERS, others));
    }
    return groups;
  }

  private static Optional<String> letter(String sound) {
    char first = sound.isEmpty() ? '#' : sound.charAt(0);
    return first >= 'a' && first <= 'z'
        ? Optional.of(String.valueOf(first).toUpperCase(Locale.ROOT))
        : Optional.empty();
  }
}
