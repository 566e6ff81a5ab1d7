package fengcai.report.line;

import fengcai.report.font.Face;
import fengcai.report.font.Glyph;

/**
 * What is drawn as one: a character with the marks that belong to it.
 *
 * @param width what it takes of the line, in points, without the air around it
 * @param shift how far right of its place the glyph is drawn, in points
 * @param scale how much the glyph is widened
 * @param spaced whether a space follows it in the text
 */
public record Cluster(
    Glyph glyph,
    CharacterClass kind,
    Style style,
    Span span,
    double width,
    double shift,
    double scale,
    boolean spaced) {

  public String text() {
    return glyph.text();
  }

  public int codePoint() {
    return glyph.codePoint();
  }

  public Face face() {
    return glyph.face();
  }

  public double size() {
    return style.size();
  }

  /** How far the font itself moves on, in points. */
  public double advance() {
    return glyph.advance() * scale * size() / 1000;
  }

  Cluster withSpace() {
    return new Cluster(glyph, kind, style, span, width, shift, scale, true);
  }
}
