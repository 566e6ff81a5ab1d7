package fengcai.report.block;

import fengcai.model.Block;
import fengcai.model.Inline;
import java.util.Arrays;
import java.util.List;
import java.util.function.ToDoubleFunction;

/** How a table's columns share the measure. */
final class ColumnWidths {

  private static final double LEAST_EMS = 3;
  private static final double SHORT_EMS = 8;

  private ColumnWidths() {}

  /**
   * Widths of the columns, pads included, that together fill the measure: each column's text in one
   * line if there is room; else at least what may not be divided, and of the rest in proportion to
   * what it lacks.
   */
  static List<Double> of(
      Block.Table table,
      Frame frame,
      double pad,
      ToDoubleFunction<List<Inline>> natural,
      ToDoubleFunction<List<Inline>> least) {
    double floor = LEAST_EMS * frame.em();
    double[] wanted = widest(table, natural, floor);
    double[] needed = widest(table, least, floor);
    double[] decent = decent(wanted, needed, SHORT_EMS * frame.em());
    double room = frame.measure() - 2 * pad * wanted.length;
    double spare = room - Arrays.stream(wanted).sum();
    double[] widths = wanted;
    if (spare < 0) {
      boolean roomy = Arrays.stream(decent).sum() < room;
      widths = between(roomy ? decent : needed, wanted, room);
    } else {
      widths[widths.length - 1] += table.header().isEmpty() ? spare : 0;
      spare = table.header().isEmpty() ? 0 : spare;
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

  private static double[] widest(
      Block.Table table, ToDoubleFunction<List<Inline>> width, double floor) {
    int columns = table.header().size();
    for (List<List<Inline>> row : table.rows()) {
      columns = Math.max(columns, row.size());
    }
    double[] widest = new double[Math.max(1, columns)];
    Arrays.fill(widest, floor);
    widen(widest, table.header(), width);
    table.rows().forEach(row -> widen(widest, row, width));
    return widest;
  }

  private static void widen(
      double[] widest, List<List<Inline>> row, ToDoubleFunction<List<Inline>> width) {
    for (int i = 0; i < row.size(); i++) {
      // A hair more than measured, lest rounding break the line.
      widest[i] = Math.max(widest[i], width.applyAsDouble(row.get(i)) + 0.01);
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
