package fengcai.exchange;

import java.math.BigInteger;
import java.util.HashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFStyle;
import org.apache.poi.xwpf.usermodel.XWPFStyles;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPPrGeneral;
import org.w3c.dom.Element;

/** What a paragraph's properties and its style say: heading, list, quotation. */
final class WordStyles {

  private static final Pattern HEADING = Pattern.compile("(?:heading|标题) ?([1-6])");
  private static final Set<String> TITLE = Set.of("title", "标题");
  private static final int DEEPEST = 8;

  private final Optional<XWPFStyles> styles;

  /** A list and the level in it, from 0. */
  record Numbering(BigInteger list, int level) {}

  WordStyles(XWPFDocument document) {
    this.styles = Optional.ofNullable(document.getStyles());
  }

  /** The level of a heading: 0 for a title; empty for what is none. */
  OptionalInt heading(Element paragraph) {
    Optional<String> outline = property(paragraph, "outlineLvl");
    for (Optional<XWPFStyle> style = style(paragraph); style.isPresent(); ) {
      String name =
          Optional.ofNullable(style.get().getName()).orElse("").toLowerCase(Locale.ROOT).strip();
      Matcher heading = HEADING.matcher(name);
      if (TITLE.contains(name)) {
        return OptionalInt.of(0);
      }
      if (heading.matches()) {
        return OptionalInt.of(Integer.parseInt(heading.group(1)));
      }
      style = base(style.get());
    }
    return outline.isPresent() && outline.get().matches("[0-5]")
        ? OptionalInt.of(Integer.parseInt(outline.get()) + 1)
        : OptionalInt.empty();
  }

  /** The list that a paragraph is in, by itself or by its style. */
  Optional<Numbering> numbering(Element paragraph) {
    for (Element properties : WordXml.parts(paragraph, Set.of("pPr"))) {
      for (Element numbering : WordXml.parts(properties, Set.of("numPr"))) {
        String list = value(numbering, "numId");
        String level = value(numbering, "ilvl");
        return list.matches("[0-9]{1,9}")
            ? Optional.of(numbering(new BigInteger(list), level.matches("[0-8]") ? level : "0"))
            : Optional.empty();
      }
    }
    Set<String> seen = new HashSet<>();
    Optional<XWPFStyle> style = style(paragraph);
    while (style.isPresent() && seen.add(style.get().getStyleId())) {
      CTPPrGeneral properties = style.get().getCTStyle().getPPr();
      if (properties != null && properties.isSetNumPr() && properties.getNumPr().isSetNumId()) {
        String level =
            properties.getNumPr().isSetIlvl()
                ? properties.getNumPr().getIlvl().getVal().toString()
                : "0";
        return Optional.of(numbering(properties.getNumPr().getNumId().getVal(), level));
      }
      style = base(style.get());
    }
    return Optional.empty();
  }

  private static Numbering numbering(BigInteger list, String level) {
    return new Numbering(list, Math.min(DEEPEST, Integer.parseInt(level)));
  }

  private Optional<XWPFStyle> style(Element paragraph) {
    return property(paragraph, "pStyle").flatMap(id -> styles.map(all -> all.getStyle(id)));
  }

  private Optional<XWPFStyle> base(XWPFStyle style) {
    return Optional.ofNullable(style.getBasisStyleID())
        .filter(id -> !id.equals(style.getStyleId()))
        .flatMap(id -> styles.map(all -> all.getStyle(id)));
  }

  private static Optional<String> property(Element paragraph, String name) {
    return WordXml.parts(paragraph, Set.of("pPr")).stream()
        .map(properties -> value(properties, name))
        .filter(value -> !value.isEmpty())
        .findFirst();
  }

  private static String value(Element parent, String name) {
    return WordXml.parts(parent, Set.of(name)).stream()
        .map(element -> WordXml.attribute(element, "val"))
        .findFirst()
        .orElse("");
  }
}
