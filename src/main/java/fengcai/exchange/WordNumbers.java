package fengcai.exchange;

import fengcai.exchange.WordStyles.ListLevel;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The numbers of list items, which Word computes and does not store in their text. */
final class WordNumbers {

  /** Stands for the number of an item in a bulleted list. */
  static final String BULLET = "•";

  static final int LEVELS = 9;

  private static final int UNUSED = -2;
  private static final Pattern PLACEHOLDER = Pattern.compile("%([1-9])");

  private final Map<Integer, int[]> counters = new HashMap<>();
  private final Map<Integer, NumberedList> lists = new HashMap<>();
  private final Set<Integer> begun = new HashSet<>();

  /** How a level is numbered; the text has a placeholder for each level's number: %1.%2. */
  private record Level(int start, String format, String text) {
    static Level of(WordElement level) {
      return new Level(
          XmlStream.number(level.value("start")).orElse(1),
          level.value("numFmt"),
          level.value("lvlText"));
    }
  }

  /**
   * A list ({@code w:num}).
   *
   * @param counters the last number of each level, shared by the lists of an abstract numbering
   * @param starts the first numbers of levels at which this list restarts
   */
  private record NumberedList(
      int[] counters, Map<Integer, Level> levels, Map<Integer, Integer> starts) {}

  /** Reads {@code numbering.xml}; empty if the document has none. */
  WordNumbers(Optional<WordElement> root) {
    root.ifPresent(
        all -> {
          Map<Integer, WordElement> abstracts = all.numbered("abstractNum", "abstractNumId");
          all.numbered("num", "numId").forEach((number, list) -> add(number, list, abstracts));
        });
  }

  private void add(int number, WordElement list, Map<Integer, WordElement> abstracts) {
    OptionalInt base = XmlStream.number(list.value("abstractNumId"));
    if (base.isEmpty() || !abstracts.containsKey(base.getAsInt())) {
      return;
    }
    Map<Integer, Level> levels = levels(abstracts.get(base.getAsInt()));
    Map<Integer, Integer> starts = new HashMap<>();
    list.numbered("lvlOverride", "ilvl")
        .forEach(
            (level, override) -> {
              levels.putAll(levels(override));
              XmlStream.number(override.value("startOverride"))
                  .ifPresent(start -> starts.put(level, start));
            });
    int[] shared =
        counters.computeIfAbsent(
            base.getAsInt(),
            key -> {
              int[] unused = new int[LEVELS];
              Arrays.fill(unused, UNUSED);
              return unused;
            });
    lists.put(number, new NumberedList(shared, levels, starts));
  }

  private static Map<Integer, Level> levels(WordElement parent) {
    Map<Integer, Level> levels = new HashMap<>();
    parent.numbered("lvl", "ilvl").forEach((level, each) -> levels.put(level, Level.of(each)));
    return levels;
  }

  /** The number of the next item of a list; empty if the list is not defined. */
  String next(ListLevel item) {
    NumberedList list = lists.get(item.list());
    Level level = list == null ? null : list.levels().get(item.level());
    if (list == null || level == null || level.format().isEmpty()) {
      return "";
    }
    if (level.format().equals("bullet")) {
      return BULLET;
    }
    count(item, list);
    return PLACEHOLDER
        .matcher(level.text())
        .replaceAll(
            placeholder -> {
              int at = Integer.parseInt(placeholder.group(1)) - 1;
              Level named = list.levels().get(at);
              String format = named == null ? "" : named.format();
              return Matcher.quoteReplacement(ListNumber.of(format, list.counters()[at]));
            });
  }

  /** Lists of one abstract numbering continue each other's numbers unless they restart. */
  private void count(ListLevel item, NumberedList list) {
    int[] counters = list.counters();
    if (begun.add(item.list())) {
      list.starts().entrySet().stream()
          .filter(start -> start.getKey() < LEVELS)
          .forEach(start -> counters[start.getKey()] = start.getValue() - 1);
    }
    for (int i = 0; i <= item.level(); i++) {
      if (counters[i] == UNUSED) {
        Level level = list.levels().get(i);
        counters[i] = (level == null ? 1 : level.start()) - (i == item.level() ? 1 : 0);
      }
    }
    counters[item.level()]++;
    Arrays.fill(counters, item.level() + 1, LEVELS, UNUSED);
  }
}
