package fengcai.report.block;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * How a table's columns share the measure; in points.
 *
 * @param pad the air on either side of a cell
 * @param widths of the columns, pads included
 * @param fit how well the cells fit into them
 */
record ColumnWidths(double pad, List<Double> widths, Fit fit) {

  /** What a cell asks for: in one line, and at least, since no line may divide it. */
  record Need(double natural, double least) {}

  /** Whether every cell is of one line, none is divided where no line may be, or neither. */
  enum Fit {
    ONE_LINE,
    WHOLE,
    BROKEN
  }

  private static final double LEAST_EMS = 3;
  private static final double WIDE_PAD = 7;
  private static final double PAD = 5;
  private static final double TIGHT_PAD = 4;

  /** From so many columns on pads are tight. */
  static final int CROWDED = 7;

  /** More than measured, lest rounding break a line. */
  private static final double HAIR = 0.01;

  /** How much of a line stays empty because what follows may not be divided, in ems. */
  private static final double LOSS = 0.5;

  /** By how many ems columns are tried wider and narrower. */
  private static final List<Double> STEPS = List.of(8.0, 4.0, 2.0, 1.0, 0.5, 0.25);

  /** Of a longer table a sample is measured. */
  private static final int SAMPLE = 200;

  private static final double ROW = 1000;

  ColumnWidths {
    widths = List.copyOf(widths);
  }

  /** Columns that fill the measure; where not all text stands in one line, of least height. */
  static ColumnWidths of(List<List<Need>> rows, boolean headed, Frame frame) {
    int columns = Math.max(1, rows.stream().mapToInt(List::size).max().orElse(1));
    double[] wanted = new double[columns];
    double[] needed = new double[columns];
    for (List<Need> row : rows) {
      for (int i = 0; i < row.size(); i++) {
        wanted[i] = Math.max(wanted[i], row.get(i).natural() + HAIR);
        needed[i] = Math.max(needed[i], row.get(i).least() + HAIR);
      }
    }
    double floor = LEAST_EMS * frame.em();
    for (int i = 0; i < columns; i++) {
      wanted[i] = Math.max(wanted[i], headed ? 0 : floor);
      needed[i] = Math.max(needed[i], Math.min(wanted[i], floor));
    }
    double tightest = columns >= CROWDED ? TIGHT_PAD : PAD;
    double free = (frame.measure() - sum(wanted)) / (2 * columns);
    double pad = Math.max(tightest, Math.min(WIDE_PAD, free));
    double room = frame.measure() - 2 * pad * columns;
    if (sum(wanted) <= room) {
      return with(pad, spread(wanted, room - sum(wanted), headed), Fit.ONE_LINE);
    }
    if (sum(needed) > room) {
      double part = room / sum(needed);
      return with(pad, Arrays.stream(needed).map(width -> width * part).toArray(), Fit.BROKEN);
    }
    Lowest lowest = new Lowest(sample(rows), needed, wanted, frame.em());
    return with(pad, lowest.in(room), Fit.WHOLE);
  }

  private static ColumnWidths with(double pad, double[] texts, Fit fit) {
    return new ColumnWidths(
        pad, Arrays.stream(texts).mapToObj(width -> width + 2 * pad).toList(), fit);
  }

  /** Under a head every column gets the same of what is left over, else the last gets all. */
  private static double[] spread(double[] widths, double spare, boolean headed) {
    double[] spread = widths.clone();
    for (int i = 0; i < spread.length; i++) {
      spread[i] += headed ? spare / spread.length : i == spread.length - 1 ? spare : 0;
    }
    return spread;
  }

  private static List<List<Need>> sample(List<List<Need>> rows) {
    int every = 1 + rows.size() / SAMPLE;
    return IntStream.range(0, rows.size()).filter(i -> i % every == 0).mapToObj(rows::get).toList();
  }

  private static double sum(double[] widths) {
    return Arrays.stream(widths).sum();
  }

  /** Looks for the widths that make the rows lowest, by taking from one column for another. */
  private record Lowest(List<List<Need>> rows, double[] needed, double[] wanted, double em) {

    double[] in(double room) {
      double[] widths = proportional(room);
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

    private double[] proportional(double room) {
      double lacks = sum(wanted) - sum(needed);
      double[] widths = new double[needed.length];
      for (int i = 0; i < widths.length; i++) {
        widths[i] = needed[i] + (wanted[i] - needed[i]) * (room - sum(needed)) / lacks;
      }
      return widths;
    }

    /** Makes every change of one step that pays, and tells what the widths cost then. */
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

    /** The height of the rows above all, then how evenly their cells fill them. */
    private double cost(double[] widths) {
      double cost = 0;
      for (List<Need> row : rows) {
        double tallest = 0;
        for (int i = 0; i < row.size(); i++) {
          double lines = lines(row.get(i), widths[i]);
          tallest = Math.max(tallest, lines);
          cost += lines * lines;
        }
        cost += ROW * tallest;
      }
      return cost;
    }

    private double lines(Need need, double width) {
      return need.natural() <= width
          ? 1
          : Math.max(2, Math.ceil(need.natural() / Math.max(width / 2, width - LOSS * em)));
    }
  }
}
