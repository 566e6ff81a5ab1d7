package fengcai.report.layout;

import fengcai.report.layout.ColumnWidths.Need;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Looks for the widths of columns that make a table lowest, and divide the fewest names: what room
 * there is goes to the column that gains most by it, then one column gives to another.
 */
final class LowestTable {

  /** The steps in ems by which widths are varied. */
  private static final List<Double> STEPS = List.of(8.0, 4.0, 2.0, 1.0, 0.5, 0.25);

  /** Of a longer table only so many rows are measured. */
  private static final int SAMPLE = 100;

  /** The greatest length of a name, in ems; longer texts are titles. */
  private static final double LONGEST_NAME = 9;

  // Costs of a line, of a divided name and of a divided term.
  private static final double LINE = 1000;
  private static final double NAME = 20 * LINE;
  private static final double PHRASE = 1.2 * LINE;

  private final List<List<Need>> rows;
  private final double[] needed;
  private final double[] wanted;
  private final double em;

  /** {@code needed} are the least widths, {@code wanted} the greatest useful ones. */
  LowestTable(List<List<Need>> rows, double[] needed, double[] wanted, double em) {
    int every = 1 + rows.size() / SAMPLE;
    this.rows =
        IntStream.range(0, rows.size()).filter(i -> i % every == 0).mapToObj(rows::get).toList();
    this.needed = needed.clone();
    this.wanted = wanted.clone();
    this.em = em;
  }

  /** Widths that fill the table, which is between the needed and the wanted width. */
  double[] in(double room) {
    double[] shared = improved(proportional(room));
    double[] given = improved(given(room));
    return cost(given) < cost(shared) ? given : shared;
  }

  /** The needed widths plus an equal part of what is wanted beyond. */
  private double[] proportional(double room) {
    double part = (room - sum(needed)) / (sum(wanted) - sum(needed));
    double[] widths = new double[needed.length];
    for (int i = 0; i < widths.length; i++) {
      widths[i] = needed[i] + (wanted[i] - needed[i]) * part;
    }
    return widths;
  }

  /** The needed widths, then step by step more for the column that gains most. */
  private double[] given(double room) {
    double[] widths = needed.clone();
    double left = room - sum(needed);
    while (true) {
      double cost = cost(widths);
      double best = 0;
      int column = 0;
      double more = 0;
      for (int i = 0; i < widths.length; i++) {
        double own = widths[i];
        for (double step = em / 2;
            step <= Math.min(left, wanted[i] - own + em / 2);
            step += em / 2) {
          double wider = Math.min(step, wanted[i] - own);
          widths[i] = own + wider;
          double gain = wider <= 0 ? 0 : (cost - cost(widths)) / wider;
          if (gain > best) {
            best = gain;
            column = i;
            more = wider;
          }
        }
        widths[i] = own;
      }
      if (best <= 0) {
        return spread(widths, left);
      }
      widths[column] += more;
      left -= more;
    }
  }

  /** Distributes the remaining width among columns that want more. */
  private double[] spread(double[] widths, double left) {
    double lacks = sum(wanted) - sum(widths);
    double[] spread = widths.clone();
    for (int i = 0; i < spread.length; i++) {
      spread[i] += left * (wanted[i] - widths[i]) / lacks;
    }
    return spread;
  }

  private double[] improved(double[] start) {
    double[] widths = start.clone();
    double cost = cost(widths);
    for (double step : STEPS) {
      for (boolean better = true; better; ) {
        double lower = improve(widths, step * em, cost);
        better = lower < cost;
        cost = lower;
      }
    }
    return widths;
  }

  /** Makes every change of one step that reduces the cost; returns the cost. */
  private double improve(double[] widths, double step, double cost) {
    double least = cost;
    for (int from = 0; from < widths.length; from++) {
      for (int to = 0; to < widths.length; to++) {
        if (from != to && widths[from] - step >= needed[from] && widths[to] < wanted[to]) {
          widths[from] -= step;
          widths[to] += step;
          double changed = cost(widths);
          if (changed < least) {
            least = changed;
          } else {
            widths[from] += step;
            widths[to] -= step;
          }
        }
      }
    }
    return least;
  }

  /** The cost: height of rows and divided names, then how evenly cells fill their rows. */
  private double cost(double[] widths) {
    double cost = 0;
    for (List<Need> row : rows) {
      int tallest = 0;
      for (int i = 0; i < row.size(); i++) {
        Need need = row.get(i);
        int lines = need.lines(widths[i]);
        tallest = Math.max(tallest, lines);
        cost += lines * lines;
        if (need.phrase() > widths[i]) {
          cost += isName(need) ? NAME : PHRASE;
        }
      }
      cost += LINE * tallest;
    }
    return cost;
  }

  /** Whether a cell consists of one name. */
  private boolean isName(Need need) {
    return need.phrase() >= need.natural() && need.natural() <= LONGEST_NAME * em;
  }

  private static double sum(double[] widths) {
    return Arrays.stream(widths).sum();
  }
}
