package fengcai.exchange.source;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

/** XML parts of office files, given as text. */
public final class Xml {

  public static final String BROKEN = "broken";

  private Xml() {}

  public static XmlStream stream(String xml) throws IOException, ImportException {
    return stream(xml, ImportLimit.TREE, characters -> {});
  }

  public static XmlStream stream(String xml, ImportLimit limit, BoundedReader.Budget budget)
      throws IOException, ImportException {
    ByteArrayInputStream in = new ByteArrayInputStream(xml.getBytes(StandardCharsets.UTF_8));
    return XmlStream.of(
        new BoundedReader(in, StandardCharsets.UTF_8, limit, budget), new ImportException(BROKEN));
  }
}
