package fengcai.exchange;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

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

  /** The root of a part of a Word file; the prefix {@code w} is declared. */
  static WordElement root(String content) {
    String xml = "<w:root xmlns:w='urn:w'>" + content + "</w:root>";
    try (XmlStream stream = stream(xml)) {
      return WordElement.read(stream);
    } catch (IOException | ImportFault e) {
      throw new IllegalArgumentException(xml, e);
    }
  }
}
