package fengcai.exchange;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.w3c.dom.Element;

/** What a paragraph's properties and its style say: heading, list, quotation. */
final class WordStyles {

  private static final Pattern HEADING = Pattern.compile("(?:heading|标题) ?([1-6])");
  private static final Set<String> TITLE = Set.of("title", "标题");

  /** Word itself bases styles on others in no more than eleven steps. */
  private static final int MOST_STEPS = 50;

  private final Map<String, Element> styles = new HashMap<>();

  /** A list and the level in it, from 0. */
  record Numbering(int list, int level) {}

  /** Reads {@code styles.xml}; empty where the document has none. */
  WordStyles(Optional<Element> root) {
    root.ifPresent(
        all ->
            WordXml.parts(all, Set.of("style"))
                .forEach(style -> styles.put(WordXml.attribute(style, "styleId"), style)));
  }

  /** The level of a heading: 0 for a title; empty for what is none. */
  OptionalInt heading(Element paragraph) {
    Optional<Element> style = style(paragraph);
    for (int i = 0; i < MOST_STEPS && style.isPresent(); i++) {
      String name = WordXml.value(style.get(), "name").toLowerCase(Locale.ROOT).strip();
      Matcher heading = HEADING.matcher(name);
      if (TITLE.contains(name)) {
        return OptionalInt.of(0);
      }
      if (heading.matches()) {
        return OptionalInt.of(Integer.parseInt(heading.group(1)));
      }
      style = base(style.get());
    }
    OptionalInt outline = WordXml.number(property(paragraph, "outlineLvl"));
    return outline.isPresent() && outline.getAsInt() <= 5
        ? OptionalInt.of(outline.getAsInt() + 1)
        : OptionalInt.empty();
  }

  /** The list that a paragraph is in, by itself or by its style. */
  Optional<Numbering> numbering(Element paragraph) {
    Optional<Element> own = numbered(paragraph);
    if (own.isPresent()) {
      return place(own.get());
    }
    Optional<Element> style = style(paragraph);
    for (int i = 0; i < MOST_STEPS && style.isPresent(); i++) {
      Optional<Element> numbered =
          numbered(style.get()).filter(each -> !WordXml.value(each, "numId").isEmpty());
      if (numbered.isPresent()) {
        return place(numbered.get());
      }
      style = base(style.get());
    }
    return Optional.empty();
  }

  /** The {@code numPr} of a paragraph or a style. */
  private static Optional<Element> numbered(Element parent) {
    return WordXml.parts(parent, Set.of("pPr")).stream()
        .flatMap(properties -> WordXml.parts(properties, Set.of("numPr")).stream())
        .findFirst();
  }

  private static Optional<Numbering> place(Element numbered) {
    OptionalInt list = WordXml.number(WordXml.value(numbered, "numId"));
    int level = WordXml.number(WordXml.value(numbered, "ilvl")).orElse(0);
    return list.isEmpty()
        ? Optional.empty()
        : Optional.of(new Numbering(list.getAsInt(), Math.min(WordNumbers.LEVELS - 1, level)));
  }

  private Optional<Element> style(Element paragraph) {
    return Optional.ofNullable(styles.get(property(paragraph, "pStyle")));
  }

  private Optional<Element> base(Element style) {
    return Optional.ofNullable(styles.get(WordXml.value(style, "basedOn")));
  }

  /** Empty where the paragraph has no such property. */
  private static String property(Element paragraph, String name) {
    return WordXml.parts(paragraph, Set.of("pPr")).stream()
        .map(properties -> WordXml.value(properties, name))
        .filter(value -> !value.isEmpty())
        .findFirst()
        .orElse("");
  }
}
