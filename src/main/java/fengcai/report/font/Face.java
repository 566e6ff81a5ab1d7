package fengcai.report.font;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import org.openpdf.text.pdf.BaseFont;

/** One font file with its advances at hand. Safe for use by several threads. */
public final class Face {

  private static final int BMP = 0x10000;
  private static final short ABSENT = -1;

  /** Nine tenths of a font's deflated bytes at a third of the time. */
  private static final int COMPRESSION = 1;

  private final FontFile file;
  private final BaseFont base;
  private final short[] advances = new short[BMP];

  private Face(FontFile file, BaseFont base) {
    this.file = file;
    this.base = base;
    Arrays.fill(advances, ABSENT);
    for (int codePoint = 0; codePoint < BMP; codePoint++) {
      if (base.charExists(codePoint)) {
        advances[codePoint] = (short) base.getWidth(codePoint);
      }
    }
  }

  static Face of(FontFile file) {
    try {
      BaseFont base =
          BaseFont.createFont(
              file.name(), BaseFont.IDENTITY_H, BaseFont.EMBEDDED, false, file.bytes(), null);
      base.setSubset(true);
      base.setCompressionLevel(COMPRESSION);
      // What OpenPDF writes as CIDSet leaves glyphs out, which PDF/A forbids; none is allowed.
      base.setIncludeCidSet(false);
      base.setSecureRandom(new FixedRandom());
      return new Face(file, base);
    } catch (IOException e) {
      throw new UncheckedIOException(file.name(), e);
    }
  }

  /** A face of the same font with only these characters, if it can be cut, then this one. */
  List<Face> cutTo(BitSet characters) {
    return FontCutter.cut(file, characters)
        .map(cut -> List.of(Face.of(cut), this))
        .orElse(List.of(this));
  }

  public BaseFont base() {
    return base;
  }

  public boolean covers(int codePoint) {
    return codePoint < BMP ? advances[codePoint] != ABSENT : base.charExists(codePoint);
  }

  /** In thousandths of an em; 0 for a character the font lacks. */
  public int advance(int codePoint) {
    return codePoint < BMP ? Math.max(0, advances[codePoint]) : base.getWidth(codePoint);
  }

  /** The name of a font subset is drawn by lot, and the same document must get the same name. */
  private static final class FixedRandom extends SecureRandom {
    private static final long serialVersionUID = 1L;

    @Override
    public double nextDouble() {
      return 0;
    }
  }
}
