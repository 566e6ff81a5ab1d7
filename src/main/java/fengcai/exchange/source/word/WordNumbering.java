package fengcai.exchange.source.word;

import fengcai.exchange.source.XmlStream;
import fengcai.exchange.source.word.WordStyles.ListLevel;
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
final class WordNumbering {

  /** Stands for the number of an item in a bulleted list. */
  static final String BULLET = "•";

  static final int LEVELS = 9;

  private static final int UNUSED = -2;
  private static final Pattern PLACEHOLDER = Pattern.compile("%([1-9])");

  private final Map<Integer, int[]> counters = new HashMap<>();
  private final Map<Integer, NumberedList> lists = new HashMap<>();
  private final Set<Integer> begun = new HashSet<>();
  private final ListNumberFormat numbers = new ListNumberFormat();

  /**
   * A list ({@code w:num}).
   *
   * @param counters the last number of each level, shared by the lists of an abstract numbering
   * @param levels the definitions ({@code w:lvl})
   * @param starts the first numbers of levels at which this list restarts
   */
  private record NumberedList(
      int[] counters, Map<Integer, WordElement> levels, Map<Integer, Integer> starts) {

    /** A property of a level; empty if it is not defined. */
    String value(int level, String property) {
      WordElement definition = levels.get(level);
      return definition == null ? "" : definition.value(property);
    }
  }

  /** Reads {@code numbering.xml}; empty if the document has none. */
  WordNumbering(Optional<WordElement> root) {
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
    Map<Integer, WordElement> levels = abstracts.get(base.getAsInt()).numbered("lvl", "ilvl");
    Map<Integer, Integer> starts = new HashMap<>();
    list.numbered("lvlOverride", "ilvl")
        .forEach(
            (level, override) -> {
              levels.putAll(override.numbered("lvl", "ilvl"));
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

  /** The number of the next item of a list; empty if the list or its level is not defined. */
  String next(ListLevel item) {
    NumberedList list = lists.get(item.list());
    String format = list == null ? "" : list.value(item.level(), "numFmt");
    if (list == null || format.isEmpty()) {
      return "";
    }
    if (format.equals("bullet")) {
      return BULLET;
    }
    count(item, list);
    return PLACEHOLDER
        .matcher(list.value(item.level(), "lvlText"))
        .replaceAll(
            placeholder -> {
              int level = Integer.parseInt(placeholder.group(1)) - 1;
              return Matcher.quoteReplacement(
                  numbers.of(list.value(level, "numFmt"), list.counters()[level]));
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
        int start = XmlStream.number(list.value(i, "start")).orElse(1);
        counters[i] = start - (i == item.level() ? 1 : 0);
      }
    }
    counters[item.level()]++;
    Arrays.fill(counters, item.level() + 1, LEVELS, UNUSED);
  }
}
