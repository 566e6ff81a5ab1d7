package fengcai.report.font;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.fontbox.cff.CFFFont;
import org.apache.fontbox.cff.CFFParser;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/** An OpenType font with outlines in a {@code CFF} table. */
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
    return tables.covers(codePoint) && font.isValid(tables.glyph(codePoint));
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
  public int inkTop(int codePoint) {
    try {
      CFFFont one =
          new CFFParser().parse(new RandomAccessReadBuffer(subset(List.of(codePoint)))).getFirst();
      double top = one.getType2CharString(1).getPath().getBounds2D().getMaxY();
      return tables.thousandths((int) Math.round(top));
    } catch (IOException e) {
      throw new UncheckedIOException(name(), e);
    }
  }

  @Override
  public byte[] subset(List<Integer> codePoints) {
    List<Integer> glyphs = codePoints.stream().map(tables::glyph).toList();
    return new CffSubset(font, name(), glyphs).table();
  }
}
