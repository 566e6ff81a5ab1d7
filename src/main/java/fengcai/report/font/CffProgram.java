package fengcai.report.font;

import java.util.List;

/** An OpenType font whose outlines are in a {@code CFF} table. */
public final class CffProgram implements SubsetProgram {

  private final FontTables tables;
  private final CffFont font;

  CffProgram(FontTables tables, CffFont font) {
    this.tables = tables;
    this.font = font;
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
    List<Integer> glyphs = codePoints.stream().map(tables::glyph).toList();
    return new CffSubset(font, name(), glyphs).table();
  }
}
