package fengcai.report.font;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.HeaderTable;
import org.apache.fontbox.ttf.HorizontalMetricsTable;
import org.apache.fontbox.ttf.OS2WindowsMetricsTable;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TTFTable;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/**
 * A TrueType font, of which each document embeds the glyphs that it draws and nothing else. OpenPDF
 * would carry along the numbers of all glyphs of the font.
 */
public final class TrueTypeProgram implements FontProgram {

  /** Embedding is forbidden (OpenType specification, OS/2, fsType). */
  private static final int RESTRICTED = 2;

  /** Tables that a document needs as they are, the last three only of a font with hints. */
  private static final List<String> KEPT = List.of("head", "hhea", "maxp", "cvt ", "fpgm", "prep");

  private static final int EM = 1000;

  private final String name;
  private final byte[] file;
  private final CmapLookup characters;
  private final HorizontalMetricsTable metrics;
  private final int unitsPerEm;
  private final int outlines;
  private final long[] offsets;
  private final Map<String, byte[]> kept;
  private final FontDescriptor descriptor;

  private TrueTypeProgram(FontFile file, TrueTypeFont font) throws IOException {
    this.name = Optional.ofNullable(font.getName()).orElse(file.name().replaceAll("\\W", "-"));
    this.file = file.bytes();
    this.characters = font.getUnicodeCmapLookup();
    this.metrics = font.getHorizontalMetrics();
    this.unitsPerEm = font.getUnitsPerEm();
    this.outlines = (int) font.getGlyph().getOffset();
    this.offsets = font.getIndexToLocation().getOffsets();
    this.kept = kept(font, file.bytes());
    this.descriptor = descriptor(font);
  }

  /** Nothing if the font is of another kind, or one that FontBox cannot read or must not embed. */
  static Optional<TrueTypeProgram> of(FontFile file) {
    if (!file.name().endsWith(".ttf")) {
      return Optional.empty();
    }
    try (TrueTypeFont font = new TTFParser().parse(new RandomAccessReadBuffer(file.bytes()))) {
      OS2WindowsMetricsTable metrics = font.getOS2Windows();
      return metrics == null || metrics.getFsType() == RESTRICTED
          ? Optional.empty()
          : Optional.of(new TrueTypeProgram(file, font));
    } catch (IOException | RuntimeException e) {
      return Optional.empty();
    }
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
    return units(glyph(codePoint)) * EM / unitsPerEm;
  }

  public FontDescriptor descriptor() {
    return descriptor;
  }

  /** A font file in which glyph 1 is of the first of the characters, glyph 2 of the second. */
  public byte[] subset(List<Integer> codePoints) {
    return new TrueTypeSubset(this, codePoints.stream().map(this::glyph).toList()).file();
  }

  private int glyph(int codePoint) {
    return characters.getGlyphId(codePoint);
  }

  /** How far a glyph moves on, in the font's own units. */
  int units(int glyph) {
    return metrics.getAdvanceWidth(glyph);
  }

  int leftSideBearing(int glyph) {
    return metrics.getLeftSideBearing(glyph);
  }

  /** What describes a glyph's outline; nothing for a space. */
  ByteBuffer outline(int glyph) {
    return ByteBuffer.wrap(file).slice(outlines + (int) offsets[glyph], length(glyph));
  }

  int length(int glyph) {
    return (int) (offsets[glyph + 1] - offsets[glyph]);
  }

  /** Tables that go into each subset, by their tags. */
  Map<String, byte[]> kept() {
    return kept;
  }
}
