package fengcai.report.font;

import java.util.List;

/**
 * How a font looks as a whole (ISO 32000-1, 9.8), in thousandths of an em and degrees.
 *
 * @param box the left, lower, right and upper edge of all glyphs laid over one another
 */
public record FontDescriptor(
    int ascent,
    int descent,
    int capHeight,
    double italicAngle,
    boolean fixedPitch,
    boolean bold,
    boolean italic,
    List<Integer> box) {

  public FontDescriptor {
    box = List.copyOf(box);
  }
}
