package fengcai.content.folder;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * The authors in the properties of Office, OpenDocument and PDF files, which everyone can read once
 * a file is published. Of PDF files only properties are read that are neither compressed nor
 * encrypted.
 */
final class DocumentAuthors {

  /** Larger files and parts are not read. */
  private static final int MOST_BYTES = 64 << 20;

  private static final int MOST_PROPERTIES = 1 << 20;

  /** The parts with the properties (ECMA-376, part 2, 8; OpenDocument 1.3, part 2, 3.1). */
  private static final List<String> PARTS = List.of("docProps/core.xml", "meta.xml");

  private static final Set<String> ELEMENTS =
      Set.of("creator", "lastModifiedBy", "initial-creator");

  /**
   * An entry of the information dictionary (ISO 32000-1, 14.3.3): a literal or hexadecimal text.
   */
  private static final Pattern PDF_AUTHOR =
      Pattern.compile(
          "/Author\\s*+(?:\\(((?:[^\\\\()]|\\\\.){1,400}+)\\)|<([0-9A-Fa-f]{2,1600}+)>)",
          Pattern.DOTALL);

  /** The authors in a PDF file's metadata stream (XMP). */
  private static final Pattern PDF_CREATOR =
      Pattern.compile("<dc:creator>\\s*+<rdf:Seq>\\s*+<rdf:li[^>]{0,100}+>([^<]{1,400}+)</rdf:li>");

  private static final Pattern ESCAPED = Pattern.compile("\\\\([0-7]{1,3}|.)", Pattern.DOTALL);

  private DocumentAuthors() {}

  /** The names, each once; none in files that cannot be read. */
  static Set<String> in(Path file) {
    Set<String> names = new LinkedHashSet<>();
    try {
      if (Files.size(file) <= MOST_BYTES) {
        switch (beginning(file)) {
          case "PK\u0003\u0004" -> addOfParts(file, names);
          case "%PDF" -> addOfPdf(Files.readString(file, StandardCharsets.ISO_8859_1), names);
          default -> {}
        }
      }
    } catch (IOException | XMLStreamException unreadable) {
      return Set.of();
    }
    names.removeIf(String::isBlank);
    return names;
  }

  private static String beginning(Path file) throws IOException {
    try (InputStream in = Files.newInputStream(file)) {
      return new String(in.readNBytes(4), StandardCharsets.ISO_8859_1);
    }
  }

  private static void addOfParts(Path file, Set<String> names)
      throws IOException, XMLStreamException {
    try (ZipFile zip = new ZipFile(file.toFile())) {
      for (String part : PARTS) {
        ZipEntry entry = zip.getEntry(part);
        if (entry != null) {
          try (InputStream in = zip.getInputStream(entry)) {
            addOfXml(in.readNBytes(MOST_PROPERTIES), names);
          }
        }
      }
    }
  }

  private static void addOfXml(byte[] part, Set<String> names) throws XMLStreamException {
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    XMLStreamReader xml = factory.createXMLStreamReader(new ByteArrayInputStream(part));
    while (xml.hasNext()) {
      if (xml.next() == XMLStreamConstants.START_ELEMENT && ELEMENTS.contains(xml.getLocalName())) {
        names.add(xml.getElementText().strip());
      }
    }
  }

  private static void addOfPdf(String file, Set<String> names) {
    if (file.contains("/Encrypt")) {
      return;
    }
    for (Matcher author = PDF_AUTHOR.matcher(file); author.find(); ) {
      names.add(
          text(
              author.group(1) == null
                  ? HexFormat.of().parseHex(even(author.group(2)))
                  : literal(author.group(1))));
    }
    for (Matcher creator = PDF_CREATOR.matcher(file); creator.find(); ) {
      byte[] bytes = creator.group(1).getBytes(StandardCharsets.ISO_8859_1);
      names.add(new String(bytes, StandardCharsets.UTF_8).strip());
    }
  }

  /** A last digit that is left out is 0 (ISO 32000-1, 7.3.4.3). */
  private static String even(String digits) {
    return digits.length() % 2 == 0 ? digits : digits + "0";
  }

  private static byte[] literal(String text) {
    return ESCAPED
        .matcher(text)
        .replaceAll(escaped -> Matcher.quoteReplacement(character(escaped.group(1))))
        .getBytes(StandardCharsets.ISO_8859_1);
  }

  /** The character of an escape (ISO 32000-1, 7.3.4.2). */
  private static String character(String escape) {
    return switch (escape.charAt(0)) {
      case '0', '1', '2', '3', '4', '5', '6', '7' ->
          Character.toString(Integer.parseInt(escape, 8) & 0xff);
      case 'n' -> "\n";
      case 'r' -> "\r";
      case 't' -> "\t";
      case 'b' -> "\b";
      case 'f' -> "\f";
      default -> escape;
    };
  }

  /** A text string (ISO 32000-1, 7.9.2.2): UTF-16 after its byte order mark, else one byte each. */
  private static String text(byte[] bytes) {
    boolean utf16 = bytes.length > 1 && bytes[0] == (byte) 0xfe && bytes[1] == (byte) 0xff;
    Charset charset = utf16 ? StandardCharsets.UTF_16 : StandardCharsets.ISO_8859_1;
    return new String(bytes, charset).strip();
  }
}
