package fengcai.exchange.source.word;

import fengcai.exchange.source.ImportException;
import fengcai.exchange.source.Xml;
import fengcai.exchange.source.XmlStream;
import java.io.IOException;

/** Parts of Word files, given as text. */
final class WordXml {

  private WordXml() {}

  /** The root of a part of a Word file; the prefix {@code w} is declared. */
  static WordElement root(String content) {
    String xml = "<w:root xmlns:w='urn:w'>" + content + "</w:root>";
    try (XmlStream stream = Xml.stream(xml)) {
      return WordElement.read(stream);
    } catch (IOException | ImportException e) {
      throw new IllegalArgumentException(xml, e);
    }
  }
}
