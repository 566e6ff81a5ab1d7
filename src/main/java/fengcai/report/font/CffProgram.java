package fengcai.report.font;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.fontbox.cff.CFFFont;
import org.apache.fontbox.cff.CFFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/** An OpenType font with outlines in a {@code CFF} table. */
public final class CffProgram extends SubsetProgram {

  private final CffFont outlines;

  CffProgram(TrueTypeFont font, String fallback, CffFont outlines) throws IOException {
    super(font, fallback);
    this.outlines = outlines;
  }

  @Override
  public boolean covers(int codePoint) {
    return super.covers(codePoint) && outlines.isValid(glyph(codePoint));
  }

  @Override
  public int inkTop(int codePoint) {
    try {
      CFFFont one =
          new CFFParser().parse(new RandomAccessReadBuffer(subset(List.of(codePoint)))).getFirst();
      double top = one.getType2CharString(1).getPath().getBounds2D().getMaxY();
      return thousandths((int) Math.round(top));
    } catch (IOException e) {
      throw new UncheckedIOException(name(), e);
    }
  }

  @Override
  public byte[] subset(List<Integer> codePoints) {
    return new CffSubset(outlines, name(), codePoints.stream().map(this::glyph).toList()).table();
  }
}
