package fengcai.exchange;

import java.io.IOException;
import java.io.InputStream;
import java.io.PushbackInputStream;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;
import org.w3c.dom.Element;
import org.xml.sax.ErrorHandler;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;

/**
 * A Word or Excel file (ECMA-376, part 2): parts that are XML or pictures, and relationships
 * between them. A part is unpacked when it is asked for and only up to the limits. Names of parts
 * never become names of files.
 */
final class OfficePackage implements AutoCloseable {

  private static final byte[] CENTRAL_HEADER = {'P', 'K', 1, 2};

  private final ZipFile zip;
  private final ImportFault broken;
  private final Map<String, ZipArchiveEntry> parts = new HashMap<>();
  private long unpacked;
  private long pictures;

  private OfficePackage(ZipFile zip, ImportFault broken) {
    this.zip = zip;
    this.broken = broken;
    for (ZipArchiveEntry entry : Collections.list(zip.getEntries())) {
      parts.putIfAbsent(key(entry.getName().replace('\\', '/')), entry);
    }
  }

  /**
   * Opens a file.
   *
   * @param broken thrown whenever the file cannot be read
   */
  static OfficePackage open(byte[] bytes, ImportFault broken) throws ImportFault {
    ImportLimit.ENTRIES.require(headers(bytes));
    try {
      return new OfficePackage(
          ZipFile.builder().setSeekableByteChannel(new SeekableInMemoryByteChannel(bytes)).get(),
          broken);
    } catch (IOException | RuntimeException e) {
      throw broken;
    }
  }

  /** Counted before the directory is read, which takes a hundred times the memory. */
  private static int headers(byte[] bytes) {
    int headers = 0;
    for (int i = 0; i + CENTRAL_HEADER.length <= bytes.length; i++) {
      boolean found = true;
      for (int j = 0; found && j < CENTRAL_HEADER.length; j++) {
        found = bytes[i + j] == CENTRAL_HEADER[j];
      }
      headers += found ? 1 : 0;
    }
    return headers;
  }

  /** Names of parts differ by more than case. */
  private static String key(String part) {
    return (part.startsWith("/") ? part.substring(1) : part).toLowerCase(Locale.ROOT);
  }

  /** What makes the file unreadable as a whole. */
  ImportFault broken() {
    return broken;
  }

  /** The part that a reader begins with. */
  String main() throws ImportFault {
    return relationships("").values().stream()
        .filter(relationship -> relationship.type().endsWith("/officeDocument"))
        .map(Relationship::target)
        .findFirst()
        .orElseThrow(() -> broken);
  }

  /** A link to another part. */
  record Relationship(String type, String target) {}

  /** The links of a part to other parts of the file, by their ids. */
  Map<String, Relationship> relationships(String part) throws ImportFault {
    int name = part.lastIndexOf('/') + 1;
    String links = part.substring(0, name) + "_rels/" + part.substring(name) + ".rels";
    Map<String, Relationship> relationships = new LinkedHashMap<>();
    if (!parts.containsKey(key(links))) {
      return relationships;
    }
    try (XmlStream xml = stream(links)) {
      while (xml.next()) {
        boolean inside = !xml.attribute("TargetMode").equals("External");
        if (xml.isStart("Relationship") && inside) {
          relationships.put(
              xml.attribute("Id"),
              new Relationship(
                  xml.attribute("Type"), target(part.substring(0, name), xml.attribute("Target"))));
        }
      }
    }
    return relationships;
  }

  /** Resolves {@code ../media/image1.png}; what leads out of the file names no part. */
  private static String target(String folder, String target) {
    Deque<String> names = new ArrayDeque<>();
    String whole = target.startsWith("/") ? target.substring(1) : folder + target;
    for (String name : whole.split("/", -1)) {
      if (name.equals("..")) {
        names.pollLast();
      } else if (!name.isEmpty() && !name.equals(".")) {
        names.addLast(name);
      }
    }
    return String.join("/", names);
  }

  /** The only part of a type that a part is linked to, such as styles. */
  Optional<String> related(String part, String type) throws ImportFault {
    return relationships(part).values().stream()
        .filter(relationship -> relationship.type().endsWith("/" + type))
        .map(Relationship::target)
        .filter(target -> parts.containsKey(key(target)))
        .findFirst();
  }

  /** An XML part to be read from its beginning to its end. */
  XmlStream stream(String part) throws ImportFault {
    return XmlStream.of(reader(part, ImportLimit.UNPACKED), broken);
  }

  /** An XML part as a tree. */
  Element tree(String part) throws ImportFault {
    try (XmlStream xml = XmlStream.of(reader(part, ImportLimit.TREE), broken)) {
      while (xml.next()) {
        ImportLimit.ELEMENTS.require(xml.elements());
      }
    }
    try (BoundedReader reader = reader(part, ImportLimit.TREE)) {
      return parse(reader);
    } catch (IOException e) {
      throw broken;
    }
  }

  private Element parse(Reader reader) throws IOException, ImportFault {
    try {
      DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultNSInstance();
      factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
      factory.setExpandEntityReferences(false);
      var builder = factory.newDocumentBuilder();
      builder.setErrorHandler(new Silent());
      return builder.parse(new InputSource(reader)).getDocumentElement();
    } catch (SAXException e) {
      throw broken;
    } catch (ParserConfigurationException e) {
      throw new IllegalStateException("the JDK has no XML parser", e);
    }
  }

  private BoundedReader reader(String part, ImportLimit limit) throws ImportFault {
    ZipArchiveEntry entry = parts.get(key(part));
    if (entry == null) {
      throw broken;
    }
    try {
      PushbackInputStream in = new PushbackInputStream(zip.getInputStream(entry), 4);
      return new BoundedReader(
          in, charset(in), limit, count -> ImportLimit.UNPACKED.require(unpacked += count));
    } catch (IOException | RuntimeException e) {
      throw broken;
    }
  }

  /** Parts are UTF-8 or UTF-16; the latter begins with its mark or with a tag. */
  private static Charset charset(PushbackInputStream in) throws IOException {
    byte[] first = in.readNBytes(2);
    in.unread(first);
    int begins = first.length < 2 ? 0 : (first[0] & 0xFF) * 0x100 + (first[1] & 0xFF);
    return switch (begins) {
      case 0xFEFF, 0x003C -> StandardCharsets.UTF_16BE;
      case 0xFFFE, 0x3C00 -> StandardCharsets.UTF_16LE;
      default -> StandardCharsets.UTF_8;
    };
  }

  /** A picture; empty where there is none. */
  Optional<Picture> picture(String part) {
    ZipArchiveEntry entry = parts.get(key(part));
    if (entry == null) {
      return Optional.empty();
    }
    String ending = Picture.ending(entry.getName());
    int most = (int) Math.min(Picture.MOST_BYTES, ImportLimit.FILE.most() - pictures);
    try (InputStream in = zip.getInputStream(entry)) {
      byte[] bytes = in.readNBytes(most + 1);
      if (bytes.length > most) {
        return Optional.of(Picture.tooLarge(ending, ""));
      }
      pictures += bytes.length;
      return Optional.of(bytes)
          .filter(each -> each.length > 0)
          .map(each -> new Picture(each, ending, ""));
    } catch (IOException | RuntimeException e) {
      return Optional.empty();
    }
  }

  @Override
  public void close() {
    try {
      zip.close();
    } catch (IOException e) {
      throw new UncheckedIOException("closing memory cannot fail", e);
    }
  }

  /** Errors are thrown and need not be printed as well. */
  private static final class Silent implements ErrorHandler {
    @Override
    public void warning(SAXParseException warning) {}

    @Override
    public void error(SAXParseException error) throws SAXException {
      throw error;
    }

    @Override
    public void fatalError(SAXParseException error) throws SAXException {
      throw error;
    }
  }
}
