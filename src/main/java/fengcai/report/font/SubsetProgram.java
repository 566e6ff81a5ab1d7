package fengcai.report.font;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.HeaderTable;
import org.apache.fontbox.ttf.HorizontalMetricsTable;
import org.apache.fontbox.ttf.OS2WindowsMetricsTable;
import org.apache.fontbox.ttf.TrueTypeFont;

/**
 * A font of which each document embeds a subset, whose glyphs are numbered in the order in which
 * the document draws them. OpenPDF's own subsets keep a slot for every glyph of the font.
 */
public abstract sealed class SubsetProgram implements FontProgram
    permits TrueTypeProgram, CffProgram {

  private static final int EM = 1000;

  private final String name;
  private final CmapLookup characters;
  private final HorizontalMetricsTable metrics;
  private final int unitsPerEm;
  private final FontDescriptor descriptor;

  /** {@code fallback} is the name of a font without a name of its own. */
  SubsetProgram(TrueTypeFont font, String fallback) throws IOException {
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

  /** A font program in which glyph 1 is the first of the characters, glyph 2 the second. */
  public abstract byte[] subset(List<Integer> codePoints);

  @Override
  public String name() {
    return name;
  }

  @Override
  public boolean covers(int codePoint) {
    return glyph(codePoint) != 0;
  }

  @Override
  public int advance(int codePoint) {
    return thousandths(units(glyph(codePoint)));
  }

  public FontDescriptor descriptor() {
    return descriptor;
  }

  /** A character's glyph id; 0 if it is not covered. */
  int glyph(int codePoint) {
    return characters.getGlyphId(codePoint);
  }

  /** Converts font units to thousandths of an em. */
  int thousandths(int units) {
    return units * EM / unitsPerEm;
  }

  /** A glyph's advance width in font units. */
  int units(int glyph) {
    return metrics.getAdvanceWidth(glyph);
  }

  int leftSideBearing(int glyph) {
    return metrics.getLeftSideBearing(glyph);
  }
}
