package fengcai.report.block;

import fengcai.report.line.ShapedText;
import fengcai.report.line.ShapedText.Widths;
import java.util.Arrays;
import java.util.List;

/** How a table's columns share the measure. */
final class ColumnWidths {

  private static final double LEAST_EMS = 3;
  private static final double SHORT_EMS = 8;

  /** More than measured, lest rounding break a line. */
  private static final double HAIR = 0.01;

  private ColumnWidths() {}

  /**
   * Widths of the columns, pads included, that together fill the measure: each column's text in one
   * line if there is room; else at least what may not be divided, and of the rest in proportion to
   * what it lacks.
   */
  static List<Double> of(List<List<ShapedText>> rows, boolean headed, Frame frame, double pad) {
    double floor = LEAST_EMS * frame.em();
    double[] wanted = new double[Math.max(1, rows.stream().mapToInt(List::size).max().orElse(1))];
    Arrays.fill(wanted, floor);
    double[] needed = wanted.clone();
    rows.forEach(row -> widen(wanted, needed, row));
    double[] decent = decent(wanted, needed, SHORT_EMS * frame.em());
    double room = frame.measure() - 2 * pad * wanted.length;
    double spare = room - Arrays.stream(wanted).sum();
    double[] widths = wanted;
    if (spare < 0) {
      boolean roomy = Arrays.stream(decent).sum() < room;
      widths = between(roomy ? decent : needed, wanted, room);
    } else {
      widths[widths.length - 1] += headed ? 0 : spare;
      spare = headed ? spare : 0;
    }
    double each = Math.max(0, spare) / widths.length;
    return Arrays.stream(widths).mapToObj(width -> width + each + 2 * pad).toList();
  }

  /** What keeps short cells in one line. */
  private static double[] decent(double[] wanted, double[] needed, double enough) {
    double[] decent = new double[wanted.length];
    for (int i = 0; i < wanted.length; i++) {
      decent[i] = Math.max(needed[i], Math.min(wanted[i], enough));
    }
    return decent;
  }

  private static void widen(double[] wanted, double[] needed, List<ShapedText> row) {
    for (int i = 0; i < row.size(); i++) {
      Widths widths = row.get(i).widths();
      wanted[i] = Math.max(wanted[i], widths.natural() + HAIR);
      needed[i] = Math.max(needed[i], widths.least() + HAIR);
    }
  }

  private static double[] between(double[] needed, double[] wanted, double room) {
    double needs = Arrays.stream(needed).sum();
    double lacks = Arrays.stream(wanted).sum() - needs;
    double[] widths = new double[needed.length];
    for (int i = 0; i < widths.length; i++) {
      widths[i] =
          needs >= room
              ? needed[i] * room / needs
              : needed[i] + (wanted[i] - needed[i]) * (room - needs) / lacks;
    }
    return widths;
  }
}
