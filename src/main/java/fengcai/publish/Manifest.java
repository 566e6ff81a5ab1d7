package fengcai.publish;

import fengcai.io.Sha256;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.Collections;
import java.util.HexFormat;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/** The files of a release by path from the site's root. */
public record Manifest(SortedMap<String, Entry> files) {

  /** The file of the manifest, which does not list itself. */
  public static final String FILE = "release.json";

  private static final String FORMAT = "fengcai-release/1";

  /** A file's size in bytes and its SHA-256 in lower-case hexadecimal. */
  public record Entry(long bytes, String sha256) {

    static Entry of(byte[] bytes) {
      return new Entry(bytes.length, Sha256.hex(bytes));
    }

    /** Reads the file in parts, whatever its size. */
    static Entry of(Path file) throws IOException {
      MessageDigest digest = Sha256.digest();
      try (InputStream in = new DigestInputStream(Files.newInputStream(file), digest)) {
        long size = in.transferTo(OutputStream.nullOutputStream());
        return new Entry(size, HexFormat.of().formatHex(digest.digest()));
      }
    }
  }

  public Manifest {
    files = Collections.unmodifiableSortedMap(new TreeMap<>(files));
  }

  /**
   * Reads the manifest of a site; empty if it is missing or not one of this program.
   *
   * @throws IOException if it exists and cannot be read
   */
  public static Optional<Manifest> of(Path site) throws IOException {
    Path file = site.resolve(FILE);
    if (!Files.isRegularFile(file)) {
      return Optional.empty();
    }
    byte[] json = Files.readAllBytes(file);
    try (JsonParser parser = new JsonFactory().createParser(ObjectReadContext.empty(), json)) {
      return parse(parser)
          .filter(manifest -> manifest.files.keySet().stream().allMatch(Manifest::isWithin));
    } catch (JacksonException e) {
      return Optional.empty();
    }
  }

  /** Whether a path stays within the site. */
  private static boolean isWithin(String path) {
    return isPath(path)
        && path.indexOf('\\') < 0
        && Arrays.stream(path.split("/", -1))
            .noneMatch(name -> name.isEmpty() || name.equals(".") || name.equals(".."));
  }

  private static boolean isPath(String path) {
    try {
      return !Path.of(path).isAbsolute();
    } catch (InvalidPathException e) {
      return false;
    }
  }

  private static Optional<Manifest> parse(JsonParser parser) {
    SortedMap<String, Entry> files = new TreeMap<>();
    boolean known = false;
    parser.nextToken();
    while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
      String name = parser.currentName();
      JsonToken value = parser.nextToken();
      if (name.equals("format")) {
        known = FORMAT.equals(parser.getString());
      } else if (name.equals("files") && value == JsonToken.START_OBJECT) {
        while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
          String path = parser.currentName();
          parser.nextToken();
          files.put(path, entry(parser));
        }
      } else {
        parser.skipChildren();
      }
    }
    return known ? Optional.of(new Manifest(files)) : Optional.empty();
  }

  private static Entry entry(JsonParser parser) {
    long bytes = 0;
    String sha256 = "";
    while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
      String name = parser.currentName();
      parser.nextToken();
      if (name.equals("bytes")) {
        bytes = parser.getLongValue();
      } else {
        sha256 = Objects.requireNonNullElse(parser.getString(), "");
      }
    }
    return new Entry(bytes, sha256);
  }

  /** JSON with one file per line, for line-based comparison. */
  String json(String generator) {
    StringWriter text = new StringWriter();
    try (JsonGenerator json = new JsonFactory().createGenerator(ObjectWriteContext.empty(), text)) {
      json.writeStartObject();
      json.writeStringProperty("format", FORMAT);
      json.writeStringProperty("generator", generator);
      json.writeName("files");
      json.writeStartObject();
      for (Map.Entry<String, Entry> file : files.entrySet()) {
        json.writeName(file.getKey());
        json.writeStartObject();
        json.writeNumberProperty("bytes", file.getValue().bytes());
        json.writeStringProperty("sha256", file.getValue().sha256());
        json.writeEndObject();
      }
      json.writeEndObject();
      json.writeEndObject();
    }
    return text.toString().replace("},\"", "},\n\"").replace("\"files\":{", "\"files\":{\n") + "\n";
  }
}
