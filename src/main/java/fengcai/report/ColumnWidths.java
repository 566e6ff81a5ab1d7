package fengcai.report;

import fengcai.model.Block;
import fengcai.model.Inline;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.ToDoubleFunction;

/** How a table's columns share the measure: narrow ones get what they ask, wide ones the rest. */
final class ColumnWidths {

  private static final double LEAST_EMS = 3;

  private ColumnWidths() {}

  static List<Double> of(
      Block.Table table, Frame frame, double pad, ToDoubleFunction<List<Inline>> natural) {
    int columns = table.header().size();
    for (List<List<Inline>> row : table.rows()) {
      columns = Math.max(columns, row.size());
    }
    double[] wanted = new double[Math.max(1, columns)];
    Arrays.fill(wanted, LEAST_EMS * frame.em());
    measure(wanted, table.header(), natural);
    table.rows().forEach(row -> measure(wanted, row, natural));
    return share(wanted, frame.measure(), 2 * pad + 0.5);
  }

  private static void measure(
      double[] wanted, List<List<Inline>> row, ToDoubleFunction<List<Inline>> natural) {
    for (int i = 0; i < row.size(); i++) {
      wanted[i] = Math.max(wanted[i], natural.applyAsDouble(row.get(i)));
    }
  }

  private static List<Double> share(double[] wanted, double measure, double pads) {
    double left = measure;
    double wantedByWide = 0;
    int open = wanted.length;
    boolean[] settled = new boolean[wanted.length];
    boolean changed = true;
    while (changed && open > 0) {
      changed = false;
      double fair = left / open;
      for (int i = 0; i < wanted.length; i++) {
        if (!settled[i] && wanted[i] + pads <= fair) {
          settled[i] = true;
          left -= wanted[i] + pads;
          open--;
          changed = true;
        }
      }
    }
    for (int i = 0; i < wanted.length; i++) {
      wantedByWide += settled[i] ? 0 : wanted[i] + pads;
    }
    List<Double> widths = new ArrayList<>();
    double spare = open == 0 ? left / wanted.length : 0;
    for (int i = 0; i < wanted.length; i++) {
      widths.add(settled[i] ? wanted[i] + pads + spare : left * (wanted[i] + pads) / wantedByWide);
    }
    return widths;
  }
}
