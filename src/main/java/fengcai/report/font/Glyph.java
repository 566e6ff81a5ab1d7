package fengcai.report.font;

import static java.util.Objects.requireNonNull;

/**
 * How a character with its combining marks is drawn.
 *
 * @param text the text that is copied and searched
 * @param drawn the characters whose outlines are drawn, as many as in the text
 * @param scale factor of the font size
 * @param rise shift above the baseline in ems
 */
public record Glyph(Face face, String text, String drawn, double scale, double rise) {

  public Glyph {
    requireNonNull(face);
    requireNonNull(text);
    requireNonNull(drawn);
  }

  static Glyph of(Face face, String text) {
    return new Glyph(face, text, text, 1, 0);
  }

  /** The first character of the text, which determines line breaking. */
  public int codePoint() {
    return text.codePointAt(0);
  }

  /** Advance width in thousandths of the font size. */
  public int advance() {
    double sum = drawn.codePoints().map(face::advance).sum();
    return (int) Math.round(sum * scale);
  }

  /** Whether both can be drawn by one operator. */
  public boolean alike(Glyph other) {
    return face == other.face && scale == other.scale && rise == other.rise;
  }
}
