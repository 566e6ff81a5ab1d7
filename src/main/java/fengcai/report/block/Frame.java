package fengcai.report.block;

import fengcai.report.font.Voice;
import fengcai.report.line.Style;

/** The area and style of text: left edge on the paper, width of lines, style; in points. */
public record Frame(double left, double measure, Style style, double leading, double indent) {

  public static Frame body(Theme theme) {
    Style style = Style.of(Voice.BODY, theme.sizes().body(), theme.palette().text());
    return new Frame(
        theme.paper().left(),
        theme.paper().measure(),
        style,
        theme.leading(),
        2 * theme.sizes().body());
  }

  public Frame narrowed(double fromLeft, double fromRight) {
    return new Frame(left + fromLeft, measure - fromLeft - fromRight, style, leading, indent);
  }

  public Frame with(Style other, double otherLeading) {
    return new Frame(left, measure, other, otherLeading, indent);
  }

  public Frame flush() {
    return new Frame(left, measure, style, leading, 0);
  }

  public double em() {
    return style.size();
  }

  /** The baseline below the top of the line. */
  public double baseline() {
    return baseline(leading, em());
  }

  /** Half the extra leading is above the em box, whose lower edge is 0.12 em below the baseline. */
  public static double baseline(double leading, double size) {
    return (leading - size) / 2 + 0.88 * size;
  }
}
