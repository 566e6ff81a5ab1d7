package fengcai.report.line;

import fengcai.report.font.Voice;

/**
 * The style of text; {@code size} in points. {@code dotted} sets emphasis dots under characters.
 */
public record Style(Voice voice, double size, Ink ink, boolean dotted) {

  public static Style of(Voice voice, double size, Ink ink) {
    return new Style(voice, size, ink, false);
  }

  public Style in(Ink other) {
    return new Style(voice, size, other, dotted);
  }

  public Style with(Voice other) {
    return new Style(other, size, ink, dotted);
  }

  public Style strong() {
    return new Style(voice == Voice.BODY ? Voice.STRONG : voice, size, ink, dotted);
  }

  public Style emphasised() {
    return new Style(voice, size, ink, true);
  }
}
