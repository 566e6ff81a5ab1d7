package fengcai.report.font;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.fontbox.ttf.TTFTable;
import org.apache.fontbox.ttf.TrueTypeFont;

/** A font with outlines in a {@code glyf} table. */
public final class TrueTypeProgram implements SubsetProgram {

  /** Tables that are copied; the last three exist in fonts with hints. */
  private static final List<String> KEPT = List.of("head", "hhea", "maxp", "cvt ", "fpgm", "prep");

  /** Offset of yMax in an outline. */
  private static final int Y_MAX = 8;

  private final FontTables tables;
  private final byte[] file;
  private final int outlines;
  private final long[] offsets;
  private final Map<String, byte[]> kept;

  TrueTypeProgram(FontTables tables, TrueTypeFont font, byte[] file) throws IOException {
    this.tables = tables;
    this.file = file;
    this.outlines = (int) font.getGlyph().getOffset();
    this.offsets = font.getIndexToLocation().getOffsets();
    this.kept = kept(font, file);
  }

  private static Map<String, byte[]> kept(TrueTypeFont font, byte[] file) {
    Map<String, byte[]> kept = new TreeMap<>();
    font.getTableMap()
        .forEach(
            (tag, table) -> {
              if (KEPT.contains(tag)) {
                kept.put(tag, bytes(file, table));
              }
            });
    return kept;
  }

  private static byte[] bytes(byte[] file, TTFTable table) {
    int from = (int) table.getOffset();
    return Arrays.copyOfRange(file, from, from + (int) table.getLength());
  }

  @Override
  public String name() {
    return tables.name();
  }

  @Override
  public boolean covers(int codePoint) {
    return tables.covers(codePoint);
  }

  @Override
  public int advance(int codePoint) {
    return tables.advance(codePoint);
  }

  @Override
  public FontDescriptor descriptor() {
    return tables.descriptor();
  }

  @Override
  public byte[] subset(List<Integer> codePoints) {
    return new TrueTypeSubset(this, codePoints.stream().map(tables::glyph).toList()).file();
  }

  @Override
  public int inkTop(int codePoint) {
    ByteBuffer outline = outline(tables.glyph(codePoint));
    return outline.hasRemaining() ? tables.thousandths(outline.getShort(Y_MAX)) : 0;
  }

  /** A glyph's advance width in font units. */
  int units(int glyph) {
    return tables.units(glyph);
  }

  int leftSideBearing(int glyph) {
    return tables.leftSideBearing(glyph);
  }

  /** A glyph's outline; empty for a space. */
  ByteBuffer outline(int glyph) {
    return ByteBuffer.wrap(file).slice(outlines + (int) offsets[glyph], length(glyph));
  }

  int length(int glyph) {
    return (int) (offsets[glyph + 1] - offsets[glyph]);
  }

  /** Tables copied into each subset, by tag. */
  Map<String, byte[]> kept() {
    return kept;
  }
}
