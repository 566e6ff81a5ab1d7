package fengcai.report.text;

import fengcai.report.font.FontRole;

/**
 * The style of text; {@code size} in points. {@code dotted} sets emphasis dots under characters.
 */
public record Style(FontRole role, double size, Ink ink, boolean dotted) {

  public static Style of(FontRole role, double size, Ink ink) {
    return new Style(role, size, ink, false);
  }

  public Style in(Ink other) {
    return new Style(role, size, other, dotted);
  }

  public Style with(FontRole other) {
    return new Style(other, size, ink, dotted);
  }

  public Style strong() {
    return new Style(role == FontRole.BODY ? FontRole.STRONG : role, size, ink, dotted);
  }

  public Style emphasised() {
    return new Style(role, size, ink, true);
  }
}
