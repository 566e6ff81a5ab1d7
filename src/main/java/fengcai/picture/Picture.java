package fengcai.picture;

import java.util.List;

/**
 * A picture as it is published: upright, in pixels.
 *
 * @param copies the widths of the smaller copies there are of it, the smallest first
 */
public record Picture(int width, int height, List<Integer> copies) {

  /** No page shows a picture wider, even on a screen of three pixels to a point. */
  static final int MAX_WIDTH = 2400;

  private static final List<Integer> WIDTHS = List.of(480, 960, 1600);

  /** A copy that is hardly narrower saves too little. */
  private static final double WORTH = 0.8;

  public Picture {
    copies = List.copyOf(copies);
  }

  static Picture of(int width, int height, boolean copied) {
    return new Picture(
        width,
        height,
        copied ? WIDTHS.stream().filter(copy -> copy < width * WORTH).toList() : List.of());
  }

  /** Whether a folder below {@code media/} has a name that is kept for smaller copies. */
  public static boolean isFolderOfCopies(String name) {
    return WIDTHS.stream().anyMatch(width -> name.equals("w" + width));
  }
}
