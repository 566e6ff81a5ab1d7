package fengcai.exchange;

import java.io.IOException;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Reads an XML part piece by piece. Names are local names: prefixes and versions differ. */
final class XmlStream implements AutoCloseable {

  private final BoundedReader text;
  private final XMLStreamReader xml;
  private final ImportFault broken;
  private int event;
  private int depth;
  private long elements;

  private XmlStream(BoundedReader text, XMLStreamReader xml, ImportFault broken) {
    this.text = text;
    this.xml = xml;
    this.broken = broken;
    this.event = xml.getEventType();
  }

  /**
   * Begins to read.
   *
   * @param broken thrown if it is not XML
   */
  static XmlStream of(BoundedReader text, ImportFault broken) throws ImportFault {
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

  /** Goes on to the next tag or text; false at the end. */
  boolean next() throws ImportFault {
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

  /** Goes on to the outermost element and returns its name. */
  String root() throws ImportFault {
    while (event != XMLStreamConstants.START_ELEMENT) {
      if (!next()) {
        throw broken;
      }
    }
    return xml.getLocalName();
  }

  /** How many elements and attributes there were so far. */
  long elements() {
    return elements;
  }

  boolean isStart(String name) {
    return event == XMLStreamConstants.START_ELEMENT && xml.getLocalName().equals(name);
  }

  boolean isEnd(String name) {
    return event == XMLStreamConstants.END_ELEMENT && xml.getLocalName().equals(name);
  }

  /** An attribute of an opening tag, of whatever namespace; empty where there is none. */
  String attribute(String name) {
    if (event == XMLStreamConstants.START_ELEMENT) {
      for (int i = 0; i < xml.getAttributeCount(); i++) {
        if (xml.getAttributeLocalName(i).equals(name)) {
          return xml.getAttributeValue(i);
        }
      }
    }
    return "";
  }

  /** The characters right in the element that was opened; its end is read too. */
  String text() throws ImportFault {
    StringBuilder characters = new StringBuilder();
    int own = depth;
    while (depth >= own && next()) {
      if (depth == own && xml.hasText() && event != XMLStreamConstants.COMMENT) {
        characters.append(xml.getText());
      }
    }
    return characters.toString();
  }

  /** The text of a shared or inline string of Excel, without the readings above its characters. */
  String richText() throws ImportFault {
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
