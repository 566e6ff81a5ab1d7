package fengcai.picture;

import java.util.List;

/**
 * A picture the right way up, in pixels.
 *
 * @param copies the widths of the smaller copies there are of it, the smallest first
 */
public record Picture(int width, int height, List<Integer> copies) {

  /** Wide enough for a column of text on screens of two pixels a point, and for print. */
  private static final List<Integer> WIDTHS = List.of(480, 960, 1600);

  /** A copy that saves less is not worth its bytes. */
  private static final double WORTH = 0.8;

  public Picture {
    copies = List.copyOf(copies);
  }

  static Picture of(int width, int height) {
    return new Picture(
        width, height, WIDTHS.stream().filter(copy -> copy < width * WORTH).toList());
  }
}
