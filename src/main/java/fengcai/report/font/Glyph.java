package fengcai.report.font;

import static java.util.Objects.requireNonNull;

/**
 * How a character is drawn, with the marks that belong to it.
 *
 * @param text what it stands for, which a reader copies and searches
 * @param drawn what the face draws for it: as many characters as the text has
 * @param scale how large, as a part of the size of type
 * @param rise how high above the baseline, in ems of the size of type
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

  /** The first character of the text, which tells how it behaves in a line. */
  public int codePoint() {
    return text.codePointAt(0);
  }

  /** In thousandths of an em of the size of type. */
  public int advance() {
    double sum = drawn.codePoints().map(face::advance).sum();
    return (int) Math.round(sum * scale);
  }

  /** Whether one line of drawing can take both. */
  public boolean alike(Glyph other) {
    return face == other.face && scale == other.scale && rise == other.rise;
  }
}
