package fengcai.report.font;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Writes glyphs of a TrueType font as a font file (ISO/IEC 14496-22), numbered from 1 in the given
 * order; glyph 0 remains {@code .notdef}. FontBox's TTFSubsetter numbers glyphs in the order of the
 * font, takes four times as long and is not thread-safe.
 */
final class TrueTypeSubset {

  private static final int VERSION = 0x00010000;
  private static final int DIRECTORY = 12;
  private static final int ENTRY = 16;
  private static final int CHECKSUM = 0xB1B0AFBA;

  /** Offsets of fields in head, hhea and maxp. */
  private static final int CHECKSUM_ADJUSTMENT = 8;

  private static final int INDEX_TO_LOC_FORMAT = 50;
  private static final int NUMBER_OF_H_METRICS = 34;
  private static final int NUM_GLYPHS = 4;

  /** Offset of the first component of a composite glyph, and the flags of components. */
  private static final int FIRST_COMPONENT = 10;

  private static final int ARGUMENTS_ARE_WORDS = 0x1;
  private static final int HAS_SCALE = 0x8;
  private static final int MORE_COMPONENTS = 0x20;
  private static final int HAS_TWO_SCALES = 0x40;
  private static final int HAS_MATRIX = 0x80;

  private final TrueTypeProgram font;

  /** Original glyph ids by new glyph id. */
  private final List<Integer> glyphs = new ArrayList<>();

  TrueTypeSubset(TrueTypeProgram font, List<Integer> glyphs) {
    this.font = font;
    this.glyphs.add(0);
    this.glyphs.addAll(glyphs);
  }

  byte[] file() {
    addComponents();
    int[] locations = new int[glyphs.size() + 1];
    for (int i = 0; i < glyphs.size(); i++) {
      locations[i + 1] = locations[i] + padded(font.length(glyphs.get(i)));
    }
    Map<String, byte[]> tables = new TreeMap<>(font.kept());
    tables.put("glyf", outlines(locations));
    ByteBuffer loca = ByteBuffer.allocate(4 * locations.length);
    loca.asIntBuffer().put(locations);
    tables.put("loca", loca.array());
    tables.put("hmtx", metrics());
    change(tables, "maxp", NUM_GLYPHS, glyphs.size());
    change(tables, "hhea", NUMBER_OF_H_METRICS, glyphs.size());
    change(tables, "head", INDEX_TO_LOC_FORMAT, 1);
    return file(tables);
  }

  /** Appends the components of composite glyphs. */
  private void addComponents() {
    for (int i = 0; i < glyphs.size(); i++) {
      ByteBuffer outline = font.outline(glyphs.get(i));
      for (int at : components(outline)) {
        int component = component(outline, at);
        if (!glyphs.contains(component)) {
          glyphs.add(component);
        }
      }
    }
  }

  private byte[] outlines(int[] locations) {
    ByteBuffer outlines = ByteBuffer.allocate(locations[glyphs.size()]);
    for (int i = 0; i < glyphs.size(); i++) {
      ByteBuffer outline = font.outline(glyphs.get(i));
      outlines.put(locations[i], outline, 0, outline.limit());
      for (int at : components(outline)) {
        int component = glyphs.indexOf(component(outline, at));
        outlines.putShort(locations[i] + at + 2, (short) component);
      }
    }
    return outlines.array();
  }

  private static int component(ByteBuffer outline, int at) {
    return outline.getShort(at + 2) & 0xFFFF;
  }

  /** Offsets of the components of an outline; empty for a simple glyph. */
  private static List<Integer> components(ByteBuffer outline) {
    if (!outline.hasRemaining() || outline.getShort(0) >= 0) {
      return List.of();
    }
    List<Integer> components = new ArrayList<>();
    int at = FIRST_COMPONENT;
    int flags;
    do {
      components.add(at);
      flags = outline.getShort(at);
      at += 4 + ((flags & ARGUMENTS_ARE_WORDS) != 0 ? 4 : 2) + transformation(flags);
    } while ((flags & MORE_COMPONENTS) != 0);
    return components;
  }

  private static int transformation(int flags) {
    if ((flags & HAS_SCALE) != 0) {
      return 2;
    }
    if ((flags & HAS_TWO_SCALES) != 0) {
      return 4;
    }
    return (flags & HAS_MATRIX) != 0 ? 8 : 0;
  }

  private byte[] metrics() {
    ByteBuffer metrics = ByteBuffer.allocate(4 * glyphs.size());
    for (int glyph : glyphs) {
      metrics.putShort((short) font.units(glyph)).putShort((short) font.leftSideBearing(glyph));
    }
    return metrics.array();
  }

  private static void change(Map<String, byte[]> tables, String tag, int at, int number) {
    tables.computeIfPresent(
        tag, (t, table) -> ByteBuffer.wrap(table.clone()).putShort(at, (short) number).array());
  }

  private static byte[] file(Map<String, byte[]> tables) {
    int at = DIRECTORY + ENTRY * tables.size();
    int size = at + tables.values().stream().mapToInt(table -> padded(table.length)).sum();
    int most = Integer.highestOneBit(tables.size());
    ByteBuffer file = ByteBuffer.allocate(size);
    file.putInt(VERSION)
        .putShort((short) tables.size())
        .putShort((short) (most * ENTRY))
        .putShort((short) Integer.numberOfTrailingZeros(most))
        .putShort((short) ((tables.size() - most) * ENTRY));
    int adjustment = 0;
    int sum = 0;
    for (Map.Entry<String, byte[]> entry : tables.entrySet()) {
      byte[] table = entry.getValue();
      file.put(at, table);
      if (entry.getKey().equals("head")) {
        adjustment = at + CHECKSUM_ADJUSTMENT;
        file.putInt(adjustment, 0);
      }
      int own = sum(file, at, at + padded(table.length));
      file.put(entry.getKey().getBytes(StandardCharsets.US_ASCII))
          .putInt(own)
          .putInt(at)
          .putInt(table.length);
      at += padded(table.length);
      sum += own;
    }
    sum += sum(file, 0, file.position());
    return file.putInt(adjustment, CHECKSUM - sum).array();
  }

  private static int sum(ByteBuffer file, int from, int to) {
    int sum = 0;
    for (int at = from; at < to; at += 4) {
      sum += file.getInt(at);
    }
    return sum;
  }

  private static int padded(int length) {
    return (length + 3) & ~3;
  }
}
