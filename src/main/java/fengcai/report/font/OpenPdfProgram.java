package fengcai.report.font;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.SecureRandom;
import java.util.Optional;
import org.openpdf.text.pdf.BaseFont;

/** A font that {@link FontReader} cannot read; embedded by OpenPDF. */
public record OpenPdfProgram(BaseFont base) implements FontProgram {

  /** Deflate level: takes a third of the time of the default for 10 % more bytes. */
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
      // OpenPDF writes an incomplete CIDSet, which PDF/A forbids; it is optional.
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

  /** OpenPDF names subsets at random; equal documents must have equal names. */
  private static final class FixedRandom extends SecureRandom {
    private static final long serialVersionUID = 1L;

    @Override
    public double nextDouble() {
      return 0;
    }
  }
}
