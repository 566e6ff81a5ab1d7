package fengcai.report.typeset;

import fengcai.report.font.Face;
import fengcai.report.font.Glyph;
import fengcai.report.text.Span;
import fengcai.report.text.Style;

/**
 * A base character with its combining marks, drawn as one glyph run.
 *
 * @param width its advance in points, without the space around it
 * @param shift the offset to the right at which the glyph is drawn, in points
 * @param scale the horizontal scale of the glyph
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

  /** The advance of the font itself, in points. */
  public double advance() {
    return glyph.advance() * scale * size() / 1000;
  }

  Cluster withSpace() {
    return new Cluster(glyph, kind, style, span, width, shift, scale, true);
  }
}
