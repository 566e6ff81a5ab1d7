package fengcai.exchange.source;

import java.io.IOException;
import java.io.InputStream;
import java.io.PushbackInputStream;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;

/**
 * A Word or Excel file (ECMA-376, part 2): XML parts and pictures, with relationships between them.
 * A part is unpacked on request and only up to the limits. Part names never become file names.
 */
public final class OfficePackage implements AutoCloseable {

  /** The signature of an entry in the central directory of a ZIP file. */
  private static final String CENTRAL_HEADER = "PK\u0001\u0002";

  private final ZipFile zip;
  private final ImportException broken;
  private final Map<String, ZipArchiveEntry> parts = new HashMap<>();
  private final Map<String, Map<String, Relationship>> links = new HashMap<>();
  private long unpacked;

  /** A link to another part. */
  public record Relationship(String type, String target) {}

  private OfficePackage(ZipFile zip, ImportException broken) {
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
   * @throws ImportException also if the file is encrypted
   */
  public static OfficePackage open(Path file, ImportException broken)
      throws IOException, ImportException {
    if (ImportedFile.isEncrypted(file)) {
      throw new ImportException("encrypted");
    }
    byte[] bytes = ImportedFile.read(file);
    ImportLimit.ENTRIES.require(headers(bytes));
    try {
      return new OfficePackage(
          ZipFile.builder().setSeekableByteChannel(new SeekableInMemoryByteChannel(bytes)).get(),
          broken);
    } catch (IOException | RuntimeException e) {
      throw broken;
    }
  }

  /** Counts entries before the directory is read, which takes a hundred times its memory. */
  private static int headers(byte[] bytes) {
    String text = new String(bytes, StandardCharsets.ISO_8859_1);
    int headers = 0;
    for (int at = text.indexOf(CENTRAL_HEADER);
        at >= 0;
        at = text.indexOf(CENTRAL_HEADER, at + 1)) {
      headers++;
    }
    return headers;
  }

  /** Part names are equivalent if they differ in case only (ECMA-376, part 2, 6.3.5). */
  private static String key(String part) {
    return (part.startsWith("/") ? part.substring(1) : part).toLowerCase(Locale.ROOT);
  }

  /** Thrown by readers of parts if the file as a whole cannot be read. */
  public ImportException broken() {
    return broken;
  }

  /** The main part: the document or the workbook. */
  public String main() throws ImportException {
    return relationships("").values().stream()
        .filter(relationship -> relationship.type().endsWith("/officeDocument"))
        .map(Relationship::target)
        .findFirst()
        .orElseThrow(() -> broken);
  }

  /** The relationships of a part to other parts of the file, by id. */
  public Map<String, Relationship> relationships(String part) throws ImportException {
    Map<String, Relationship> known = links.get(part);
    if (known == null) {
      known = read(part);
      links.put(part, known);
    }
    return known;
  }

  private Map<String, Relationship> read(String part) throws ImportException {
    int name = part.lastIndexOf('/') + 1;
    String folder = part.substring(0, name);
    String file = folder + "_rels/" + part.substring(name) + ".rels";
    Map<String, Relationship> relationships = new LinkedHashMap<>();
    if (!parts.containsKey(key(file))) {
      return relationships;
    }
    try (XmlStream xml = stream(file, ImportLimit.UNPACKED)) {
      while (xml.next()) {
        if (xml.isStart("Relationship") && !xml.attribute("TargetMode").equals("External")) {
          String target = resolve(folder, xml.attribute("Target"));
          relationships.put(xml.attribute("Id"), new Relationship(xml.attribute("Type"), target));
        }
      }
    }
    return relationships;
  }

  /** Resolves {@code ../media/image1.png}; targets outside the file name no part. */
  private static String resolve(String folder, String target) {
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

  /** The part to which another part has a relationship of a type, such as its styles. */
  public Optional<String> related(String part, String type) throws ImportException {
    return relationships(part).values().stream()
        .filter(relationship -> relationship.type().endsWith("/" + type))
        .map(Relationship::target)
        .filter(target -> parts.containsKey(key(target)))
        .findFirst();
  }

  /** Opens an XML part that may have at most so many characters. */
  public XmlStream stream(String part, ImportLimit limit) throws ImportException {
    ZipArchiveEntry entry = parts.get(key(part));
    if (entry == null) {
      throw broken;
    }
    try {
      PushbackInputStream in = new PushbackInputStream(zip.getInputStream(entry), 4);
      return XmlStream.of(
          new BoundedReader(
              in, charset(in), limit, count -> ImportLimit.UNPACKED.require(unpacked += count)),
          broken);
    } catch (IOException | RuntimeException e) {
      throw broken;
    }
  }

  /** Parts are UTF-8 or UTF-16; the latter begins with its byte order mark or with a tag. */
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

  /** Opens a part that is not XML, such as a picture; empty if it is absent or empty. */
  public Optional<InputStream> open(String part) throws IOException {
    ZipArchiveEntry entry = parts.get(key(part));
    return entry == null || entry.getSize() == 0
        ? Optional.empty()
        : Optional.of(zip.getInputStream(entry));
  }

  @Override
  public void close() {
    try {
      zip.close();
    } catch (IOException e) {
      throw new UncheckedIOException("closing memory cannot fail", e);
    }
  }
}
