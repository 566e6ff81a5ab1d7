package fengcai.report.font;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.SeekableByteChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Finds installed fonts by name, in any language. Only the tables of names and metrics are read;
 * files that are not fonts are skipped.
 */
public final class SystemFonts {

  private static final int COLLECTION = 0x74746366;
  private static final int NAME_TABLE = 0x6E616D65;
  private static final int DIRECTORY = 12;
  private static final int ENTRY = 16;
  private static final int LARGEST_TABLE = 1 << 20;

  private static final int METRICS_TABLE = 0x4F532F32;
  private static final int WEIGHT = 4;
  private static final int SELECTION = 62;
  private static final int ITALIC = 1;
  private static final int REGULAR = 400;

  /** Distance of a slanted face: more than any difference of weights. */
  private static final int SLANTED = 1000;

  /** Platforms with names in UTF-16: Unicode and Windows. */
  private static final int UNICODE = 0;

  private static final int WINDOWS = 3;

  /** Name ids: family, full name, PostScript name, typographic family. */
  private static final List<Integer> NAMES = List.of(1, 4, 6, 16);

  /**
   * A font file.
   *
   * @param distance from the regular upright face of its family
   */
  private record Installed(String path, int distance) {}

  private final Map<String, Installed> files = new TreeMap<>();

  /**
   * Scans folders recursively. Of faces with the same name the upright one with the weight nearest
   * to regular is kept.
   */
  public SystemFonts(List<Path> folders) {
    for (Path folder : folders) {
      if (Files.isDirectory(folder)) {
        try (Stream<Path> all = Files.walk(folder)) {
          all.filter(SystemFonts::isFont).sorted().forEach(this::add);
        } catch (IOException | UncheckedIOException e) {
          // An unreadable folder is treated as empty.
        }
      }
    }
  }

  /** The path of a font, followed by a comma and the face's index if it is in a collection. */
  public Optional<String> find(String name) {
    return Optional.ofNullable(files.get(key(name))).map(Installed::path);
  }

  private static boolean isFont(Path file) {
    String name = file.toString().toLowerCase(Locale.ROOT);
    return name.endsWith(".ttf") || name.endsWith(".otf") || name.endsWith(".ttc");
  }

  private static String key(String name) {
    return name.strip().toLowerCase(Locale.ROOT);
  }

  private void add(Path file) {
    try (SeekableByteChannel channel = Files.newByteChannel(file)) {
      ByteBuffer head = read(channel, 0, DIRECTORY);
      if (head.getInt(0) != COLLECTION) {
        add(channel, 0, file.toString());
        return;
      }
      int faces = head.getInt(8);
      ByteBuffer offsets = read(channel, DIRECTORY, 4 * Math.min(faces, 64));
      for (int i = 0; offsets.remaining() >= 4; i++) {
        add(channel, offsets.getInt(), file + "," + i);
      }
    } catch (IOException | RuntimeException e) {
      // Damaged and other files in the folders of fonts are skipped.
    }
  }

  private void add(SeekableByteChannel channel, int at, String path) throws IOException {
    Installed face = new Installed(path, distance(table(channel, at, METRICS_TABLE)));
    for (String name : names(table(channel, at, NAME_TABLE))) {
      files.merge(key(name), face, (a, b) -> b.distance() < a.distance() ? b : a);
    }
  }

  /** Distance from the regular face (OS/2: usWeightClass and fsSelection). */
  private static int distance(ByteBuffer metrics) {
    if (metrics.remaining() < SELECTION + 2) {
      return SLANTED;
    }
    int weight = Math.abs(metrics.getShort(WEIGHT) - REGULAR);
    return (metrics.getShort(SELECTION) & ITALIC) == 0 ? weight : weight + SLANTED;
  }

  /** A table of a font; empty if it has none. */
  private static ByteBuffer table(SeekableByteChannel channel, int at, int tag) throws IOException {
    int tables = read(channel, at, DIRECTORY).getShort(4);
    ByteBuffer directory = read(channel, at + DIRECTORY, tables * ENTRY);
    for (int i = 0; i < tables; i++) {
      if (directory.getInt(i * ENTRY) == tag) {
        int offset = directory.getInt(i * ENTRY + 8);
        int length = Math.min(directory.getInt(i * ENTRY + 12), LARGEST_TABLE);
        return read(channel, offset, length);
      }
    }
    return ByteBuffer.allocate(0);
  }

  private static List<String> names(ByteBuffer table) {
    List<String> names = new ArrayList<>();
    if (!table.hasRemaining()) {
      return names;
    }
    int count = table.getShort(2);
    int strings = table.getShort(4);
    for (int i = 0; i < count; i++) {
      int record = 6 + i * 12;
      int platform = table.getShort(record);
      int kind = table.getShort(record + 6);
      if (NAMES.contains(kind) && (platform == UNICODE || platform == WINDOWS)) {
        byte[] name = new byte[table.getShort(record + 8) & 0xFFFF];
        table.get(strings + (table.getShort(record + 10) & 0xFFFF), name);
        names.add(new String(name, StandardCharsets.UTF_16BE));
      }
    }
    return names;
  }

  private static ByteBuffer read(SeekableByteChannel channel, long from, int length)
      throws IOException {
    ByteBuffer bytes = ByteBuffer.allocate(length);
    channel.position(from);
    while (bytes.hasRemaining() && channel.read(bytes) >= 0) {
      // Channels may return less than requested.
    }
    return bytes.flip();
  }
}
