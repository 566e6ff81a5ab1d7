package fengcai.report.font;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.HeaderTable;
import org.apache.fontbox.ttf.HorizontalMetricsTable;
import org.apache.fontbox.ttf.OS2WindowsMetricsTable;
import org.apache.fontbox.ttf.TrueTypeFont;

/** What fonts of TrueType and of CFF outlines have in common: names, characters and metrics. */
final class FontTables {

  private static final int EM = 1000;

  private final String name;
  private final CmapLookup characters;
  private final HorizontalMetricsTable metrics;
  private final int unitsPerEm;
  private final FontDescriptor descriptor;

  /** {@code fallback} names a font that does not name itself. */
  FontTables(TrueTypeFont font, String fallback) throws IOException {
    this.name = Optional.ofNullable(font.getName()).orElse(fallback.replaceAll("\\W", "-"));
    this.characters = font.getUnicodeCmapLookup();
    this.metrics = font.getHorizontalMetrics();
    this.unitsPerEm = font.getUnitsPerEm();
    this.descriptor = descriptor(font);
  }

  private static FontDescriptor descriptor(TrueTypeFont font) throws IOException {
    HeaderTable head = font.getHeader();
    OS2WindowsMetricsTable metrics = font.getOS2Windows();
    int em = font.getUnitsPerEm();
    return new FontDescriptor(
        metrics.getTypoAscender() * EM / em,
        metrics.getTypoDescender() * EM / em,
        metrics.getCapHeight() * EM / em,
        font.getPostScript().getItalicAngle(),
        font.getPostScript().getIsFixedPitch() != 0,
        (head.getMacStyle() & HeaderTable.MAC_STYLE_BOLD) != 0,
        (head.getMacStyle() & HeaderTable.MAC_STYLE_ITALIC) != 0,
        List.of(
            head.getXMin() * EM / em,
            head.getYMin() * EM / em,
            head.getXMax() * EM / em,
            head.getYMax() * EM / em));
  }

  String name() {
    return name;
  }

  FontDescriptor descriptor() {
    return descriptor;
  }

  /** The number of a character's glyph; 0 for one that the font lacks. */
  int glyph(int codePoint) {
    return characters.getGlyphId(codePoint);
  }

  boolean covers(int codePoint) {
    return glyph(codePoint) != 0;
  }

  /** In thousandths of an em. */
  int advance(int codePoint) {
    return thousandths(units(glyph(codePoint)));
  }

  /** Of an em, from the font's own units. */
  int thousandths(int units) {
    return units * EM / unitsPerEm;
  }

  /** How far a glyph moves on, in the font's own units. */
  int units(int glyph) {
    return metrics.getAdvanceWidth(glyph);
  }

  int leftSideBearing(int glyph) {
    return metrics.getLeftSideBearing(glyph);
  }
}
