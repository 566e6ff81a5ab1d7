package fengcai.report.font;

import java.util.List;

/**
 * A font's descriptor (ISO 32000-1, 9.8), in thousandths of an em and degrees.
 *
 * @param box left, bottom, right and top edge of the font's bounding box
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
