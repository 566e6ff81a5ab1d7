package fengcai.exchange.source;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * Reads an XML part event by event. All names are local names, since the prefixes and namespaces of
 * Office files vary. Document type declarations are refused.
 */
public final class XmlStream implements AutoCloseable {

  private static final Pattern NUMBER = Pattern.compile("[0-9]{1,9}");

  private final BoundedReader text;
  private final XMLStreamReader xml;
  private final ImportException broken;
  private int event;
  private int depth;
  private long elements;

  private XmlStream(BoundedReader text, XMLStreamReader xml, ImportException broken) {
    this.text = text;
    this.xml = xml;
    this.broken = broken;
    this.event = xml.getEventType();
  }

  /**
   * Opens a stream.
   *
   * @param broken thrown if the text is not well-formed
   */
  static XmlStream of(BoundedReader text, ImportException broken) throws ImportException {
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    factory.setProperty("jdk.xml.maxElementDepth", 0);
    try {
      return new XmlStream(text, factory.createXMLStreamReader(text), broken);
    } catch (XMLStreamException | RuntimeException e) {
      throw text.exceeded().orElse(broken);
    }
  }

  /** A whole number of at most nine digits; empty for any other text. */
  public static OptionalInt number(String text) {
    return NUMBER.matcher(text).matches()
        ? OptionalInt.of(Integer.parseInt(text))
        : OptionalInt.empty();
  }

  /** Moves to the next event; false at the end. */
  public boolean next() throws ImportException {
    try {
      if (!xml.hasNext()) {
        return false;
      }
      event = xml.next();
    } catch (XMLStreamException | RuntimeException e) {
      throw text.exceeded().orElse(broken);
    }
    switch (event) {
      case XMLStreamConstants.START_ELEMENT -> {
        ImportLimit.DEPTH.require(++depth);
        elements += 1 + xml.getAttributeCount();
      }
      case XMLStreamConstants.END_ELEMENT -> depth--;
      case XMLStreamConstants.DTD, XMLStreamConstants.ENTITY_REFERENCE -> throw broken;
      default -> {}
    }
    return true;
  }

  /** Moves to the root element and returns its name. */
  public String root() throws ImportException {
    while (!isStart()) {
      if (!next()) {
        throw broken;
      }
    }
    return name();
  }

  /** The number of elements and attributes so far. */
  public long elements() {
    return elements;
  }

  public boolean isStart() {
    return event == XMLStreamConstants.START_ELEMENT;
  }

  public boolean isEnd() {
    return event == XMLStreamConstants.END_ELEMENT;
  }

  public boolean isStart(String name) {
    return isStart() && name().equals(name);
  }

  public boolean isEnd(String name) {
    return isEnd() && name().equals(name);
  }

  public String name() {
    return xml.getLocalName();
  }

  /** The attributes of a start tag; the first one of each local name. */
  public Map<String, String> attributes() {
    Map<String, String> attributes = new HashMap<>();
    for (int i = 0; isStart() && i < xml.getAttributeCount(); i++) {
      attributes.putIfAbsent(xml.getAttributeLocalName(i), xml.getAttributeValue(i));
    }
    return attributes;
  }

  /** An attribute of a start tag; empty if it is absent. */
  public String attribute(String name) {
    for (int i = 0; isStart() && i < xml.getAttributeCount(); i++) {
      if (xml.getAttributeLocalName(i).equals(name)) {
        return xml.getAttributeValue(i);
      }
    }
    return "";
  }

  /** The characters of the current event; empty for comments and anything but text. */
  public String characters() {
    return xml.hasText() && event != XMLStreamConstants.COMMENT ? xml.getText() : "";
  }

  /** The characters directly in the current element; moves to its end. */
  public String text() throws ImportException {
    StringBuilder characters = new StringBuilder();
    int own = depth;
    while (depth >= own && next()) {
      if (depth == own) {
        characters.append(characters());
      }
    }
    return characters.toString();
  }

  /** A shared or inline string of Excel without its phonetic runs; moves to its end. */
  public String richText() throws ImportException {
    StringBuilder characters = new StringBuilder();
    int own = depth;
    while (depth >= own && next()) {
      if (isStart("t")) {
        characters.append(text());
      } else if (isStart("rPh")) {
        text();
      }
    }
    return characters.toString();
  }

  @Override
  public void close() {
    try {
      xml.close();
      text.close();
    } catch (XMLStreamException | IOException e) {
      return;
    }
  }
}
