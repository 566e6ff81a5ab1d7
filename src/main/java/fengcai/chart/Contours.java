package fengcai.chart;

import fengcai.chart.DrawingElement.Point;
import java.util.ArrayList;
import java.util.List;

/**
 * The outlines of the dark areas of a square grid as polygons. The dark side is at the right of
 * each edge, so that holes turn the other way round than outer outlines.
 */
final class Contours {

  /** Tells whether a square within the grid is dark. */
  interface Grid {
    boolean dark(int column, int row);
  }

  /** Steps to the right, down, left and up, so that the next one is a turn to the right. */
  private static final int[][] STEPS = {{1, 0}, {0, 1}, {-1, 0}, {0, -1}};

  /** The squares by row, with a light one beyond each edge. */
  private final boolean[][] dark;

  private final double offset;
  private final List<List<Point>> outlines = new ArrayList<>();

  Contours(int size, Grid grid, double offset) {
    this.dark = new boolean[size + 2][size + 2];
    this.offset = offset;
    for (int row = 0; row < size; row++) {
      for (int column = 0; column < size; column++) {
        dark[row + 1][column + 1] = grid.dark(column, row);
      }
    }
    boolean[][] seen = new boolean[size][size];
    for (int row = 0; row < size; row++) {
      for (int column = 0; column < size; column++) {
        // Each outline has an upper edge; it is traced from the first one.
        if (dark(column, row) && !dark(column, row - 1) && !seen[row][column]) {
          trace(column, row, seen);
        }
      }
    }
  }

  List<List<Point>> outlines() {
    return outlines;
  }

  private void trace(int column, int row, boolean[][] seen) {
    int x = column;
    int y = row;
    int heading = 0;
    List<Point> outline = new ArrayList<>();
    outline.add(new Point(x + offset, y + offset));
    do {
      if (heading == 0) {
        seen[y][x] = true;
      }
      x += STEPS[heading][0];
      y += STEPS[heading][1];
      int turned = turn(x, y, heading);
      if (turned != heading && !(x == column && y == row)) {
        outline.add(new Point(x + offset, y + offset));
      }
      heading = turned;
    } while (x != column || y != row || heading != 0);
    outlines.add(outline);
  }

  /** The heading beyond a corner; areas that touch at a corner only are kept apart. */
  private int turn(int x, int y, int heading) {
    boolean right = ahead(x, y, heading, true);
    boolean left = ahead(x, y, heading, false);
    if (!right) {
      return (heading + 1) % 4;
    }
    return left ? (heading + 3) % 4 : heading;
  }

  /** Whether the square beyond a corner is dark, at the right or left of the heading. */
  private boolean ahead(int x, int y, int heading, boolean right) {
    return switch (heading) {
      case 0 -> dark(x, right ? y : y - 1);
      case 1 -> dark(right ? x - 1 : x, y);
      case 2 -> dark(x - 1, right ? y - 1 : y);
      default -> dark(right ? x : x - 1, y - 1);
    };
  }

  private boolean dark(int column, int row) {
    return dark[row + 1][column + 1];
  }
}
