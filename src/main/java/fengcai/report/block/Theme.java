package fengcai.report.block;

import fengcai.report.line.Ink;

/** The measures and colours of a report; lengths in points. */
public record Theme(Paper paper, Sizes sizes, double leading, Palette palette) {

  /**
   * The sheet and its margins; {@code head} and {@code foot} are how far from its edges the running
   * lines stand.
   */
  public record Paper(
      double width,
      double height,
      double top,
      double bottom,
      double left,
      double right,
      double head,
      double foot) {

    /** How wide the text is. */
    public double measure() {
      return width - left - right;
    }

    /** How high the text is. */
    public double depth() {
      return height - top - bottom;
    }
  }

  /** Sizes of type; {@code figure} is that of the key figures. */
  public record Sizes(
      double title,
      double section,
      double heading,
      double subheading,
      double body,
      double table,
      double small,
      double figure) {}

  /** Colours of print: {@code quiet} for what is said in passing, {@code tint} for grounds. */
  public record Palette(Ink accent, Ink text, Ink quiet, Ink hairline, Ink tint) {}

  private static final double A4_WIDTH = 595.28;
  private static final double A4_HEIGHT = 841.89;
  private static final double BODY = 11.5;
  private static final int CHARACTERS = 36;

  /** The theme for readers rather than for files: a measure of 36 characters on A4. */
  public static Theme showcase(Ink accent) {
    double side = (A4_WIDTH - CHARACTERS * BODY) / 2;
    return new Theme(
        new Paper(A4_WIDTH, A4_HEIGHT, 92, 84, side, side, 52, 50),
        new Sizes(28, 17, 13.5, 12, BODY, 10.5, 9, 26),
        1.75,
        new Palette(
            accent,
            new Ink(0x22, 0x22, 0x22),
            new Ink(0x5f, 0x5a, 0x55),
            new Ink(0xc9, 0xc2, 0xba),
            new Ink(0xf6, 0xf3, 0xee)));
  }
}
