package fengcai.exchange.source.word;

import fengcai.exchange.source.XmlStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Headings and list items, according to a paragraph's properties and its style. */
final class WordStyles {

  private static final Pattern HEADING = Pattern.compile("(?:heading|标题) ?([1-6])");
  private static final Set<String> TITLE = Set.of("title", "标题");

  /** Ends circular chains of styles; Word itself allows eleven steps. */
  private static final int LONGEST_CHAIN = 50;

  private final Map<String, WordElement> styles = new HashMap<>();

  /**
   * The list of a paragraph.
   *
   * @param level in the list, from 0
   */
  record ListLevel(int list, int level) {}

  /** Reads {@code styles.xml}; empty if the document has none. */
  WordStyles(Optional<WordElement> root) {
    root.ifPresent(
        all -> all.parts("style").forEach(style -> styles.put(style.attribute("styleId"), style)));
  }

  /** The level of a heading, 0 for a title; empty if the paragraph is no heading. */
  OptionalInt heading(WordElement paragraph) {
    for (WordElement style : chain(paragraph)) {
      String name = style.value("name").toLowerCase(Locale.ROOT).strip();
      Matcher heading = HEADING.matcher(name);
      if (TITLE.contains(name)) {
        return OptionalInt.of(0);
      }
      if (heading.matches()) {
        return OptionalInt.of(Integer.parseInt(heading.group(1)));
      }
    }
    OptionalInt outline = XmlStream.number(property(paragraph, "outlineLvl"));
    return outline.isPresent() && outline.getAsInt() <= 5
        ? OptionalInt.of(outline.getAsInt() + 1)
        : OptionalInt.empty();
  }

  /** The list of a paragraph, set directly or by its style. */
  Optional<ListLevel> list(WordElement paragraph) {
    return numbering(paragraph)
        .or(
            () ->
                chain(paragraph).stream()
                    .flatMap(style -> numbering(style).stream())
                    .filter(numbering -> !numbering.value("numId").isEmpty())
                    .findFirst())
        .flatMap(WordStyles::level);
  }

  private static Optional<WordElement> numbering(WordElement paragraphOrStyle) {
    return paragraphOrStyle.parts("pPr").stream()
        .flatMap(properties -> properties.parts("numPr").stream())
        .findFirst();
  }

  private static Optional<ListLevel> level(WordElement numbering) {
    OptionalInt list = XmlStream.number(numbering.value("numId"));
    int level = XmlStream.number(numbering.value("ilvl")).orElse(0);
    return list.isEmpty()
        ? Optional.empty()
        : Optional.of(new ListLevel(list.getAsInt(), Math.min(WordNumbering.LEVELS - 1, level)));
  }

  /** The paragraph's style, the style which that one is based on, and so on. */
  private List<WordElement> chain(WordElement paragraph) {
    List<WordElement> chain = new ArrayList<>();
    Optional<WordElement> style = style(property(paragraph, "pStyle"));
    while (style.isPresent() && chain.size() < LONGEST_CHAIN) {
      chain.add(style.get());
      style = style(style.get().value("basedOn"));
    }
    return chain;
  }

  private Optional<WordElement> style(String id) {
    return Optional.ofNullable(styles.get(id));
  }

  /** Empty if the paragraph has no such property. */
  private static String property(WordElement paragraph, String name) {
    return paragraph.parts("pPr").stream()
        .map(properties -> properties.value(name))
        .filter(value -> !value.isEmpty())
        .findFirst()
        .orElse("");
  }
}
