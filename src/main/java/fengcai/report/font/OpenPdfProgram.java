package fengcai.report.font;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.SecureRandom;
import java.util.Optional;
import org.openpdf.text.pdf.BaseFont;

/** A font of a kind that {@link FontReader} does not read, which OpenPDF embeds. */
public record OpenPdfProgram(BaseFont base) implements FontProgram {

  /** Nine tenths of a font's deflated bytes at a third of the time. */
  private static final int COMPRESSION = 1;

  public OpenPdfProgram {
    requireNonNull(base);
  }

  static OpenPdfProgram of(FontFile file) {
    try {
      BaseFont base =
          BaseFont.createFont(
              file.name(), BaseFont.IDENTITY_H, BaseFont.EMBEDDED, false, file.bytes(), null);
      base.setSubset(true);
      base.setCompressionLevel(COMPRESSION);
      // What OpenPDF writes as CIDSet leaves glyphs out, which PDF/A forbids; none is allowed.
      base.setIncludeCidSet(false);
      base.setSecureRandom(new FixedRandom());
      return new OpenPdfProgram(base);
    } catch (IOException e) {
      throw new UncheckedIOException(file.name(), e);
    }
  }

  @Override
  public String name() {
    return base.getPostscriptFontName();
  }

  @Override
  public boolean covers(int codePoint) {
    return base.charExists(codePoint);
  }

  @Override
  public int advance(int codePoint) {
    return base.getWidth(codePoint);
  }

  @Override
  public int inkTop(int codePoint) {
    return Optional.ofNullable(base.getCharBBox(codePoint)).map(box -> box[3]).orElse(0);
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
