package fengcai.chart;

import fengcai.chart.Mark.Segment;
import java.util.ArrayList;
import java.util.List;

/**
 * The outlines of the dark parts of a square grid, each as one path: with the dark at the right, so
 * that what is light within stays light.
 */
final class Contours {

  /** Whether the grid is dark in a column and a row; asked for within the grid alone. */
  interface Grid {
    boolean dark(int column, int row);
  }

  /** Right, down, left, up: each turn to the right is the next. */
  private static final int[][] STEPS = {{1, 0}, {0, 1}, {-1, 0}, {0, -1}};

  private final int size;
  private final Grid grid;
  private final double offset;
  private final List<Segment> segments = new ArrayList<>();

  Contours(int size, Grid grid, double offset) {
    this.size = size;
    this.grid = grid;
    this.offset = offset;
    boolean[][] seen = new boolean[size][size];
    for (int row = 0; row < size; row++) {
      for (int column = 0; column < size; column++) {
        // An upper edge, which each outline has, is gone along once.
        if (dark(column, row) && !dark(column, row - 1) && !seen[row][column]) {
          trace(column, row, seen);
        }
      }
    }
  }

  List<Segment> segments() {
    return List.copyOf(segments);
  }

  private void trace(int column, int row, boolean[][] seen) {
    int x = column;
    int y = row;
    int heading = 0;
    segments.add(new Segment.Move(x + offset, y + offset));
    do {
      if (heading == 0) {
        seen[y][x] = true;
      }
      x += STEPS[heading][0];
      y += STEPS[heading][1];
      int turned = turn(x, y, heading);
      if (turned != heading && !(x == column && y == row)) {
        segments.add(new Segment.To(x + offset, y + offset));
      }
      heading = turned;
    } while (x != column || y != row || heading != 0);
    segments.add(new Segment.Close());
  }

  /** Round a corner of the dark part; where two parts touch at a corner they stay apart. */
  private int turn(int x, int y, int heading) {
    boolean right = ahead(x, y, heading, true);
    boolean left = ahead(x, y, heading, false);
    if (!right) {
      return (heading + 1) % 4;
    }
    return left ? (heading + 3) % 4 : heading;
  }

  /** Whether the square beyond a corner is dark, at the right or the left of the way. */
  private boolean ahead(int x, int y, int heading, boolean right) {
    return switch (heading) {
      case 0 -> dark(x, right ? y : y - 1);
      case 1 -> dark(right ? x - 1 : x, y);
      case 2 -> dark(x - 1, right ? y - 1 : y);
      default -> dark(right ? x : x - 1, y - 1);
    };
  }

  private boolean dark(int column, int row) {
    return column >= 0 && row >= 0 && column < size && row < size && grid.dark(column, row);
  }
}
