package fengcai.report.line;

import fengcai.report.font.Face;

/**
 * What is drawn as one: a character with the marks that belong to it.
 *
 * @param width what it takes of the line, in points, without the air around it
 * @param shift how far right of its place the glyph is drawn, in points
 * @param scale how much the glyph is widened
 * @param spaced whether a space follows it in the text
 */
public record Cluster(
    String text,
    int codePoint,
    CharacterClass kind,
    Face face,
    Style style,
    Span span,
    double width,
    double shift,
    double scale,
    boolean spaced) {

  public double size() {
    return style.size();
  }

  /** How far the font itself moves on, in points. */
  public double advance() {
    int thousandths =
        text.length() == Character.charCount(codePoint)
            ? face.advance(codePoint)
            : text.codePoints().map(face::advance).sum();
    return thousandths * scale * size() / 1000;
  }

  Cluster withSpace() {
    return new Cluster(text, codePoint, kind, face, style, span, width, shift, scale, true);
  }

  Cluster with(String longerText) {
    return new Cluster(longerText, codePoint, kind, face, style, span, width, shift, scale, spaced);
  }
}
