package fengcai.report;

/** The measures and colours of a report; lengths in points. */
record Theme(
    double paperWidth,
    double paperHeight,
    double top,
    double bottom,
    double left,
    double right,
    double title,
    double section,
    double heading,
    double subheading,
    double body,
    double small,
    double figure,
    double leading,
    Ink accent,
    Ink text,
    Ink quiet,
    Ink hairline,
    Ink tint) {

  private static final double A4_WIDTH = 595.28;
  private static final double A4_HEIGHT = 841.89;
  private static final double BODY = 11.5;
  private static final int CHARACTERS = 36;

  /** The theme for readers rather than for files: a measure of 36 characters on A4. */
  static Theme showcase(Ink accent) {
    double side = (A4_WIDTH - CHARACTERS * BODY) / 2;
    return new Theme(
        A4_WIDTH,
        A4_HEIGHT,
        92,
        84,
        side,
        side,
        28,
        17,
        13.5,
        12,
        BODY,
        9,
        26,
        1.75,
        accent,
        new Ink(0x22, 0x22, 0x22),
        new Ink(0x5f, 0x5a, 0x55),
        new Ink(0xc9, 0xc2, 0xba),
        new Ink(0xf6, 0xf3, 0xee));
  }

  double measure() {
    return paperWidth - left - right;
  }

  double depth() {
    return paperHeight - top - bottom;
  }
}
