package fengcai.picture.format;

import java.util.List;

/**
 * A published picture: its size when upright, in pixels.
 *
 * @param copies the widths of its smaller copies, ascending
 */
public record Picture(int width, int height, List<Integer> copies) {

  /** Wide enough for every page on a screen of three pixels a point. */
  public static final int MAX_WIDTH = 2400;

  private static final List<Integer> WIDTHS = List.of(480, 960, 1600);

  /** Copies wider than this share of the picture are not made. */
  private static final double WORTH = 0.8;

  public Picture {
    copies = List.copyOf(copies);
  }

  public static Picture of(int width, int height, boolean copied) {
    return new Picture(
        width,
        height,
        copied ? WIDTHS.stream().filter(copy -> copy < width * WORTH).toList() : List.of());
  }

  /** The height for a wanted width at the same proportions. */
  public static int height(int width, int height, int wanted) {
    return Math.max(1, (int) Math.round((double) height * wanted / width));
  }

  /** Whether the name of a folder below {@code media/} is reserved for smaller copies. */
  public static boolean isFolderOfCopies(String name) {
    return WIDTHS.stream().anyMatch(width -> name.equals("w" + width));
  }
}
