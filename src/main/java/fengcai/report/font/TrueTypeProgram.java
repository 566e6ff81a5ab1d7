package fengcai.report.font;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.fontbox.ttf.TTFTable;
import org.apache.fontbox.ttf.TrueTypeFont;

/** A font with outlines in a {@code glyf} table. */
public final class TrueTypeProgram extends SubsetProgram {

  /** Tables that are copied; the last three exist in fonts with hints. */
  private static final List<String> KEPT = List.of("head", "hhea", "maxp", "cvt ", "fpgm", "prep");

  /** Offset of yMax in an outline. */
  private static final int Y_MAX = 8;

  private final byte[] file;
  private final int outlines;
  private final long[] offsets;
  private final Map<String, byte[]> kept;

  TrueTypeProgram(TrueTypeFont font, String fallback, byte[] file) throws IOException {
    super(font, fallback);
    this.file = file;
    this.outlines = (int) font.getGlyph().getOffset();
    this.offsets = font.getIndexToLocation().getOffsets();
    this.kept = kept(font);
  }

  private static Map<String, byte[]> kept(TrueTypeFont font) throws IOException {
    Map<String, byte[]> kept = new TreeMap<>();
    for (TTFTable table : font.getTables()) {
      if (KEPT.contains(table.getTag())) {
        kept.put(table.getTag(), font.getTableBytes(table));
      }
    }
    return kept;
  }

  @Override
  public byte[] subset(List<Integer> codePoints) {
    return new TrueTypeSubset(this, codePoints.stream().map(this::glyph).toList()).file();
  }

  @Override
  public int inkTop(int codePoint) {
    ByteBuffer outline = outline(glyph(codePoint));
    return outline.hasRemaining() ? thousandths(outline.getShort(Y_MAX)) : 0;
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
