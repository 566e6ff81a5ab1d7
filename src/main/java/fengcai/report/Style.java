package fengcai.report;

/** How text looks; {@code size} in points. {@code dotted} sets emphasis dots under characters. */
record Style(Voice voice, double size, Ink ink, boolean dotted) {

  static Style of(Voice voice, double size, Ink ink) {
    return new Style(voice, size, ink, false);
  }

  Style in(Ink other) {
    return new Style(voice, size, other, dotted);
  }

  Style strong() {
    return new Style(voice == Voice.BODY ? Voice.STRONG : voice, size, ink, dotted);
  }

  Style emphasised() {
    return new Style(voice, size, ink, true);
  }
}
