package fengcai.exchange.source.word;

import fengcai.exchange.source.ImportException;
import fengcai.exchange.source.ImportLimit;
import fengcai.exchange.source.XmlStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * An element of a part of a Word file (WordprocessingML).
 *
 * @param name the local name
 * @param attributes by local name
 * @param text the characters directly in the element
 */
record WordElement(
    String name, Map<String, String> attributes, List<WordElement> children, String text) {

  /** Elements that only wrap others: content controls, insertions, smart tags. */
  private static final Set<String> WRAPPERS =
      Set.of("sdt", "sdtContent", "ins", "moveTo", "smartTag", "customXml");

  WordElement {
    attributes = Map.copyOf(attributes);
    children = List.copyOf(children);
  }

  /** Reads a part to its end and returns its root element. */
  static WordElement read(XmlStream xml) throws ImportException {
    xml.root();
    WordElement root = element(xml);
    while (xml.next()) {
      ImportLimit.ELEMENTS.require(xml.elements());
    }
    return root;
  }

  private static WordElement element(XmlStream xml) throws ImportException {
    ImportLimit.ELEMENTS.require(xml.elements());
    String name = xml.name();
    Map<String, String> attributes = xml.attributes();
    List<WordElement> children = new ArrayList<>();
    StringBuilder text = new StringBuilder();
    while (xml.next() && !xml.isEnd()) {
      if (xml.isStart()) {
        children.add(element(xml));
      } else {
        text.append(xml.characters());
      }
    }
    return new WordElement(name, attributes, children, text.toString());
  }

  /** The value of an attribute; empty if it is absent. */
  String attribute(String attribute) {
    return attributes.getOrDefault(attribute, "");
  }

  /** The descendants of these names, not looking into elements other than wrappers. */
  List<WordElement> parts(String... names) {
    List<WordElement> parts = new ArrayList<>();
    addParts(Set.of(names), parts);
    return parts;
  }

  private void addParts(Set<String> names, List<WordElement> parts) {
    for (WordElement child : children) {
      if (names.contains(child.name)) {
        parts.add(child);
      } else if (WRAPPERS.contains(child.name)) {
        child.addParts(names, parts);
      } else if (child.name.equals("AlternateContent")) {
        child.preferred().addParts(names, parts);
      }
    }
  }

  Optional<WordElement> part(String part) {
    return parts(part).stream().findFirst();
  }

  /** The {@code val} attribute of the first part of a name; empty if it is absent. */
  String value(String part) {
    return part(part).map(element -> element.attribute("val")).orElse("");
  }

  /** The first alternative of {@code mc:AlternateContent}, which is the one for newer programs. */
  WordElement preferred() {
    return children.isEmpty() ? this : children.getFirst();
  }

  /** Parts of a name by the whole number in an attribute; those without one are left out. */
  Map<Integer, WordElement> numbered(String part, String attribute) {
    Map<Integer, WordElement> numbered = new HashMap<>();
    for (WordElement element : parts(part)) {
      XmlStream.number(element.attribute(attribute))
          .ifPresent(number -> numbered.put(number, element));
    }
    return numbered;
  }
}
