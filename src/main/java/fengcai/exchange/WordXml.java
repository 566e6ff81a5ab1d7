package fengcai.exchange;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Pattern;
import org.w3c.dom.Element;
import org.w3c.dom.NamedNodeMap;
import org.w3c.dom.Node;

/** Word's XML, by local names alone; what merely wraps its content is seen through. */
final class WordXml {

  private static final Set<String> WRAPPINGS =
      Set.of("sdt", "sdtContent", "ins", "moveTo", "smartTag", "customXml");

  private static final Pattern NUMBER = Pattern.compile("[0-9]{1,9}");

  private WordXml() {}

  static List<Element> children(Node parent) {
    List<Element> children = new ArrayList<>();
    for (Node child = parent.getFirstChild(); child != null; child = child.getNextSibling()) {
      if (child instanceof Element element) {
        children.add(element);
      }
    }
    return children;
  }

  /** The elements of these names below a parent, through content controls and the like. */
  static List<Element> parts(Node parent, Set<String> names) {
    List<Element> parts = new ArrayList<>();
    for (Element child : children(parent)) {
      String name = name(child);
      if (names.contains(name)) {
        parts.add(child);
      } else if (WRAPPINGS.contains(name)) {
        parts.addAll(parts(child, names));
      } else if (name.equals("AlternateContent")) {
        parts.addAll(parts(choice(child), names));
      }
    }
    return parts;
  }

  static String name(Node element) {
    String name = element.getLocalName();
    return name == null ? element.getNodeName() : name;
  }

  /** The characters right in an element, and not of those within it. */
  static String text(Element element) {
    StringBuilder text = new StringBuilder();
    for (Node child = element.getFirstChild(); child != null; child = child.getNextSibling()) {
      if (child.getNodeType() == Node.TEXT_NODE || child.getNodeType() == Node.CDATA_SECTION_NODE) {
        text.append(child.getNodeValue());
      }
    }
    return text.toString();
  }

  /** An attribute's value, of whatever namespace; empty where there is none. */
  static String attribute(Element element, String name) {
    NamedNodeMap attributes = element.getAttributes();
    for (int i = 0; i < attributes.getLength(); i++) {
      Node attribute = attributes.item(i);
      if (name(attribute).equals(name)) {
        return attribute.getNodeValue();
      }
    }
    return "";
  }

  /** The value of the first property of a name below a parent; empty where there is none. */
  static String value(Node parent, String name) {
    return parts(parent, Set.of(name)).stream()
        .map(element -> attribute(element, "val"))
        .findFirst()
        .orElse("");
  }

  /** A whole number; empty for what is none, is below 0 or has more than nine digits. */
  static OptionalInt number(String text) {
    return NUMBER.matcher(text).matches()
        ? OptionalInt.of(Integer.parseInt(text))
        : OptionalInt.empty();
  }

  /** Of two forms of the same thing the one for newer programs. */
  static Node choice(Element alternatives) {
    List<Element> forms = children(alternatives);
    return forms.isEmpty() ? alternatives : forms.getFirst();
  }
}
