package fengcai.report.box;

import fengcai.report.font.FontRole;
import fengcai.report.text.Style;

/** The area and style of text: left edge on the paper, width of lines, style; in points. */
public record TextArea(double left, double measure, Style style, double leading, double indent) {

  public static TextArea body(Theme theme) {
    Style style = Style.of(FontRole.BODY, theme.sizes().body(), theme.palette().text());
    return new TextArea(
        theme.paper().left(),
        theme.paper().measure(),
        style,
        theme.leading(),
        2 * theme.sizes().body());
  }

  public TextArea narrowed(double fromLeft, double fromRight) {
    return new TextArea(left + fromLeft, measure - fromLeft - fromRight, style, leading, indent);
  }

  public TextArea with(Style other, double otherLeading) {
    return new TextArea(left, measure, other, otherLeading, indent);
  }

  public TextArea flush() {
    return new TextArea(left, measure, style, leading, 0);
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
