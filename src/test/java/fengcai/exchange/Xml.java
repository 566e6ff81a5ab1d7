package fengcai.exchange;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Element;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/** XML parts of office files, given as text. */
final class Xml {

  static final String BROKEN = "broken";

  private Xml() {}

  static XmlStream stream(String xml) throws IOException, ImportFault {
    return stream(xml, ImportLimit.TREE, characters -> {});
  }

  static XmlStream stream(String xml, ImportLimit limit, BoundedReader.Budget budget)
      throws IOException, ImportFault {
    ByteArrayInputStream in = new ByteArrayInputStream(xml.getBytes(StandardCharsets.UTF_8));
    return XmlStream.of(
        new BoundedReader(in, StandardCharsets.UTF_8, limit, budget), new ImportFault(BROKEN));
  }

  /** The root of a part; the prefix {@code w} is declared. */
  static Element root(String content) {
    DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultInstance();
    factory.setNamespaceAware(true);
    String xml = "<w:root xmlns:w='urn:w'>" + content + "</w:root>";
    try {
      return factory
          .newDocumentBuilder()
          .parse(new InputSource(new StringReader(xml)))
          .getDocumentElement();
    } catch (IOException | ParserConfigurationException | SAXException e) {
      throw new IllegalArgumentException(xml, e);
    }
  }
}
