package fengcai.report.layout;

import fengcai.report.box.TextArea;
import fengcai.report.typeset.ShapedText.Phrase;
import java.util.Arrays;
import java.util.List;
import java.util.function.ToDoubleFunction;

/**
 * The widths of a table's columns, in points.
 *
 * @param pad the space on either side of a cell
 * @param widths of the columns, pads included
 * @param fit how well the cells fit into them
 */
record ColumnWidths(double pad, List<Double> widths, Fit fit) {

  /**
   * The widths a cell needs.
   *
   * @param natural on one line
   * @param phrase the least without dividing a name or term
   * @param word the least without dividing a word
   * @param least the least possible, given what no line may divide
   * @param aside what no line can use; part of all widths but those of the phrases
   * @param phrases its names and terms, by the lines that the text itself has
   */
  record Need(
      double natural,
      double phrase,
      double word,
      double least,
      double aside,
      List<List<Phrase>> phrases) {

    Need {
      phrases = List.copyOf(phrases);
    }

    /** For a head cell, which may be divided between words. */
    Need ofHead() {
      return new Need(natural, word, word, least, aside, phrases);
    }

    /** The number of lines it takes in a column. */
    int lines(double width) {
      if (natural <= width) {
        return Math.max(1, phrases.size());
      }
      Filling filling = new Filling(Math.max(HAIR, width - aside + HAIR));
      for (List<Phrase> line : phrases) {
        filling.used = Double.POSITIVE_INFINITY;
        line.forEach(filling::add);
      }
      return Math.max(1, filling.lines);
    }
  }

  /** Fills lines one after the other, phrase by phrase. */
  private static final class Filling {
    private final double room;
    private double used;
    private int lines;

    Filling(double room) {
      this.room = room;
    }

    /** A phrase wider than a line starts on the current line, word by word. */
    void add(Phrase phrase) {
      if (phrase.width() > room && !phrase.words().isEmpty()) {
        phrase.words().forEach(this::add);
        return;
      }
      if (used + phrase.width() > room) {
        lines += (int) Math.max(1, Math.ceil(phrase.width() / room));
        used = 0;
      }
      used += phrase.width() + phrase.gap();
    }
  }

  /**
   * Whether every cell is of one line, no word is divided, nothing is divided that no line may
   * divide, or neither.
   */
  enum Fit {
    ONE_LINE,
    WORDS,
    WHOLE,
    BROKEN
  }

  private static final double LEAST_EMS = 3;
  private static final double WIDE_PAD = 7;
  private static final double PAD = 5;
  private static final double TIGHT_PAD = 4;

  /** With so many columns or more the padding is narrow. */
  static final int CROWDED = 7;

  /** Added to measured widths, so that rounding breaks no line. */
  private static final double HAIR = 0.01;

  ColumnWidths {
    widths = List.copyOf(widths);
  }

  /** Columns that fill the measure; if not all cells fit on one line, with the least height. */
  static ColumnWidths of(List<List<Need>> rows, boolean headed, TextArea area) {
    int columns = Math.max(1, rows.stream().mapToInt(List::size).max().orElse(1));
    double floor = LEAST_EMS * area.em();
    double[] wanted = widest(rows, columns, Need::natural);
    for (int i = 0; i < columns; i++) {
      wanted[i] = Math.max(wanted[i], headed ? 0 : floor);
    }
    double tightest = columns >= CROWDED ? TIGHT_PAD : PAD;
    double free = (area.measure() - sum(wanted)) / (2 * columns);
    double pad = Math.max(tightest, Math.min(WIDE_PAD, free));
    double room = area.measure() - 2 * pad * columns;
    if (sum(wanted) <= room) {
      return with(pad, spread(wanted, room - sum(wanted), headed), Fit.ONE_LINE);
    }
    double[] words = floored(widest(rows, columns, Need::word), wanted, floor);
    if (sum(words) <= room) {
      return with(pad, new LowestTable(rows, words, wanted, area.em()).in(room), Fit.WORDS);
    }
    double[] least = floored(widest(rows, columns, Need::least), wanted, floor);
    if (sum(least) <= room) {
      return with(pad, new LowestTable(rows, least, wanted, area.em()).in(room), Fit.WHOLE);
    }
    // What has to be divided anyway gets no more than its share.
    double share = room / columns;
    double[] most = Arrays.stream(least).map(width -> Math.min(width, share)).toArray();
    return with(pad, new LowestTable(rows, most, wanted, area.em()).in(room), Fit.BROKEN);
  }

  private static double[] widest(List<List<Need>> rows, int columns, ToDoubleFunction<Need> width) {
    double[] widest = new double[columns];
    for (List<Need> row : rows) {
      for (int i = 0; i < row.size(); i++) {
        widest[i] = Math.max(widest[i], width.applyAsDouble(row.get(i)) + HAIR);
      }
    }
    return widest;
  }

  /** A column is at least as wide as the floor or as it needs to be. */
  private static double[] floored(double[] needed, double[] wanted, double floor) {
    double[] floored = needed.clone();
    for (int i = 0; i < floored.length; i++) {
      floored[i] = Math.max(needed[i], Math.min(wanted[i], floor));
    }
    return floored;
  }

  private static ColumnWidths with(double pad, double[] texts, Fit fit) {
    return new ColumnWidths(
        pad, Arrays.stream(texts).mapToObj(width -> width + 2 * pad).toList(), fit);
  }

  /** With a head row the remaining width is shared equally, else the last column gets it. */
  private static double[] spread(double[] widths, double spare, boolean headed) {
    double[] spread = widths.clone();
    for (int i = 0; i < spread.length; i++) {
      spread[i] += headed ? spare / spread.length : i == spread.length - 1 ? spare : 0;
    }
    return spread;
  }

  private static double sum(double[] widths) {
    return Arrays.stream(widths).sum();
  }
}
