package fengcai.exchange;

import fengcai.exchange.WordStyles.Numbering;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.w3c.dom.Element;

/** The numbers that Word writes before paragraphs, which are not in their texts. */
final class WordNumbers {

  /** What stands before a paragraph that is a point of a list. */
  static final String POINT = "•";

  static final int LEVELS = 9;

  private static final int UNUSED = -2;
  private static final Pattern PLACE = Pattern.compile("%([1-9])");

  private final Map<Integer, Form> forms = new HashMap<>();
  private final Map<Integer, NumberedList> lists = new HashMap<>();
  private final Set<Integer> begun = new HashSet<>();
  private final ListNumber numbers = new ListNumber();

  /** How a level of a list is numbered. */
  private record Level(int start, String format, String text) {
    static Level of(Element level) {
      return new Level(
          WordXml.number(WordXml.value(level, "start")).orElse(1),
          WordXml.value(level, "numFmt"),
          WordXml.value(level, "lvlText"));
    }
  }

  /** An abstract numbering: its levels, and how far each has counted. */
  private record Form(Map<Integer, Level> levels, int[] counts) {}

  /** A list of a form, with what it does otherwise. */
  private record NumberedList(
      Form form, Map<Integer, Level> levels, Map<Integer, Integer> starts) {}

  /** Reads {@code numbering.xml}; empty where the document has none. */
  WordNumbers(Optional<Element> root) {
    root.ifPresent(
        all -> {
          each(all, "abstractNum", "abstractNumId", this::form);
          each(all, "num", "numId", this::list);
        });
  }

  /** Elements of a name by the number they bear; those without one cannot be used. */
  private static void each(
      Element parent, String name, String attribute, BiConsumer<Integer, Element> action) {
    for (Element element : WordXml.parts(parent, Set.of(name))) {
      WordXml.number(WordXml.attribute(element, attribute))
          .ifPresent(number -> action.accept(number, element));
    }
  }

  private void form(int number, Element element) {
    int[] counts = new int[LEVELS];
    Arrays.fill(counts, UNUSED);
    forms.put(number, new Form(levels(element), counts));
  }

  private static Map<Integer, Level> levels(Element parent) {
    Map<Integer, Level> levels = new HashMap<>();
    each(parent, "lvl", "ilvl", (number, level) -> levels.put(number, Level.of(level)));
    return levels;
  }

  private void list(int number, Element element) {
    OptionalInt of = WordXml.number(WordXml.value(element, "abstractNumId"));
    if (of.isEmpty() || !forms.containsKey(of.getAsInt())) {
      return;
    }
    Form form = forms.get(of.getAsInt());
    Map<Integer, Level> levels = new HashMap<>(form.levels());
    Map<Integer, Integer> starts = new HashMap<>();
    each(
        element,
        "lvlOverride",
        "ilvl",
        (level, override) -> {
          levels.putAll(levels(override));
          WordXml.number(WordXml.value(override, "startOverride"))
              .ifPresent(start -> starts.put(level, start));
        });
    lists.put(number, new NumberedList(form, levels, starts));
  }

  /** The number of the next paragraph that is numbered so; empty where none can be told. */
  String next(Numbering place) {
    NumberedList list = lists.get(place.list());
    Level level = list == null ? null : list.levels().get(place.level());
    if (list == null || level == null || level.format().isEmpty()) {
      return "";
    }
    if (level.format().equals("bullet")) {
      return POINT;
    }
    int[] counts = count(place, list);
    return PLACE
        .matcher(level.text())
        .replaceAll(
            match -> {
              int at = Integer.parseInt(match.group(1)) - 1;
              Level named = list.levels().get(at);
              return Matcher.quoteReplacement(
                  numbers.of(named == null ? "" : named.format(), counts[at]));
            });
  }

  /** Lists of one form go on with each other's numbers unless one of them begins anew. */
  private int[] count(Numbering place, NumberedList list) {
    int[] counts = list.form().counts();
    if (begun.add(place.list())) {
      list.starts()
          .forEach(
              (level, start) -> {
                if (level < LEVELS) {
                  counts[level] = start - 1;
                }
              });
    }
    for (int i = 0; i <= place.level(); i++) {
      if (counts[i] == UNUSED) {
        Level level = list.levels().get(i);
        counts[i] = (level == null ? 1 : level.start()) - (i == place.level() ? 1 : 0);
      }
    }
    counts[place.level()]++;
    Arrays.fill(counts, place.level() + 1, LEVELS, UNUSED);
    return counts;
  }
}
