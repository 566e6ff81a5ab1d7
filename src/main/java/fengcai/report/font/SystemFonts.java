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
 * The fonts installed on a machine by the names they bear, in whatever language. Of files only the
 * tables of names and metrics are read; one that is no font is passed over.
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

  /** More than any weight is from another. */
  private static final int SLANTED = 1000;

  /** Platforms whose names are in UTF-16: Unicode and Windows. */
  private static final int UNICODE = 0;

  private static final int WINDOWS = 3;

  /** What names a font: its family, its full name, its PostScript name, its typographic family. */
  private static final List<Integer> NAMES = List.of(1, 4, 6, 16);

  /** A font's file, and how far its face is from a family's plain one. */
  private record Installed(String path, int distance) {}

  private final Map<String, Installed> files = new TreeMap<>();

  /**
   * Looks through folders and those below. Of a family's faces, which share its name, the plain one
   * keeps it: upright and of a weight nearest to regular.
   */
  public SystemFonts(List<Path> folders) {
    for (Path folder : folders) {
      if (Files.isDirectory(folder)) {
        try (Stream<Path> all = Files.walk(folder)) {
          all.filter(SystemFonts::isFont).sorted().forEach(this::add);
        } catch (IOException | UncheckedIOException e) {
          // A folder that cannot be read has no fonts to offer.
        }
      }
    }
  }

  /** The path of the font of a name, with the number of its face where it is one of several. */
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
      // Damaged or of another kind: somebody else's file, which nobody asked for.
    }
  }

  private void add(SeekableByteChannel channel, int at, String path) throws IOException {
    Installed face = new Installed(path, distance(table(channel, at, METRICS_TABLE)));
    for (String name : names(table(channel, at, NAME_TABLE))) {
      files.merge(key(name), face, (a, b) -> b.distance() < a.distance() ? b : a);
    }
  }

  /** How far from regular (OpenType, OS/2: usWeightClass and fsSelection). */
  private static int distance(ByteBuffer metrics) {
    if (metrics.remaining() < SELECTION + 2) {
      return SLANTED;
    }
    int weight = Math.abs(metrics.getShort(WEIGHT) - REGULAR);
    return (metrics.getShort(SELECTION) & ITALIC) == 0 ? weight : weight + SLANTED;
  }

  /** One of a font's tables; empty where it has none. */
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
      // A file may be read in pieces.
    }
    return bytes.flip();
  }
}
