package fengcai.data;

import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** Writes an XML document to memory. */
final class XmlText {

  /** Writes the document's content. */
  interface Body {
    void write(XmlText xml) throws XMLStreamException;
  }

  private final XMLStreamWriter writer;

  private XmlText(XMLStreamWriter writer) {
    this.writer = writer;
  }

  /** The document in UTF-8. */
  static byte[] of(Body body) {
    StringWriter text = new StringWriter();
    try {
      XMLStreamWriter writer = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(text);
      writer.writeStartDocument("UTF-8", "1.0");
      body.write(new XmlText(writer));
      writer.writeEndDocument();
      writer.close();
    } catch (XMLStreamException e) {
      throw new IllegalStateException("writing to memory cannot fail", e);
    }
    return text.toString().getBytes(StandardCharsets.UTF_8);
  }

  /** Opens an element; attributes are alternately names and values. */
  void open(String name, String... attributes) throws XMLStreamException {
    writer.writeStartElement(name);
    for (int i = 0; i < attributes.length; i += 2) {
      writer.writeAttribute(attributes[i], attributes[i + 1]);
    }
  }

  void close() throws XMLStreamException {
    writer.writeEndElement();
  }

  /** Writes an element with a text, or an empty one. */
  void element(String name, String text, String... attributes) throws XMLStreamException {
    open(name, attributes);
    if (!text.isEmpty()) {
      writer.writeCharacters(text);
    }
    close();
  }
}
