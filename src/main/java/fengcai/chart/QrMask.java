package fengcai.chart;

import io.nayuki.qrcodegen.QrCode;

/**
 * A QR code with error correction level M under one of the eight masks (ISO/IEC 18004, 7.8). The
 * modules of a row are the bits of a number, and so are those of a column, which compares them all
 * at once: module by module, the choice of a mask took a quarter of the time of making pages.
 */
final class QrMask {

  /** Larger codes have more patterns; this one, version 6, holds addresses of 106 characters. */
  static final int WIDEST = 41;

  /** Version 1, which alone has no alignment pattern. */
  private static final int SMALLEST = 21;

  private static final int MASKS = 8;

  /** Every mask repeats itself after as many modules. */
  private static final int PERIOD = 12;

  /** By mask and by row or column: the modules at which the mask differs from mask 0. */
  private static final long[][] ROWS = new long[MASKS][PERIOD];

  private static final long[][] COLUMNS = new long[MASKS][PERIOD];

  static {
    for (int mask = 1; mask < MASKS; mask++) {
      for (int i = 0; i < PERIOD; i++) {
        for (int j = 0; j < WIDEST; j++) {
          ROWS[mask][i] |= isMasked(mask, j, i) == isMasked(0, j, i) ? 0 : 1L << j;
          COLUMNS[mask][i] |= isMasked(mask, i, j) == isMasked(0, i, j) ? 0 : 1L << j;
        }
      }
    }
  }

  /** The format information, which states level and mask, by mask (table C.1). */
  private static final int[] FORMATS = {
    0x5412, 0x5125, 0x5e7c, 0x5b4b, 0x45f9, 0x40ce, 0x4f97, 0x4aa0
  };

  private static final int FORMAT_BITS = 15;

  /** What 7.8.3.1 calls N1 to N4. */
  private static final int RUN = 3;

  private static final int BLOCK = 3;
  private static final int FINDER = 40;
  private static final int BALANCE = 10;

  private final int size;
  private final long[] rows;
  private final long[] columns;

  private QrMask(int size) {
    this.size = size;
    this.rows = new long[size];
    this.columns = new long[size];
  }

  /**
   * The rows of a code under the mask with the lowest penalty. A dark module is a set bit, the one
   * at the left the lowest.
   *
   * @param code the code under mask 0
   */
  static long[] best(QrCode code) {
    QrMask first = new QrMask(code.size);
    for (int y = 0; y < code.size; y++) {
      for (int x = 0; x < code.size; x++) {
        if (code.getModule(x, y)) {
          first.turn(x, y);
        }
      }
    }
    long[] data = data(code.size);
    QrMask best = first;
    int lowest = first.penalty();
    for (int mask = 1; mask < MASKS; mask++) {
      QrMask other = first.under(mask, data);
      int penalty = other.penalty();
      if (penalty < lowest) {
        best = other;
        lowest = penalty;
      }
    }
    return best.rows;
  }

  /** Makes a light module dark or a dark one light. */
  private void turn(int x, int y) {
    rows[y] ^= 1L << x;
    columns[x] ^= 1L << y;
  }

  /** This code, which is under mask 0, under another one. */
  private QrMask under(int mask, long[] data) {
    QrMask other = new QrMask(size);
    for (int i = 0; i < size; i++) {
      other.rows[i] = rows[i] ^ (ROWS[mask][i % PERIOD] & data[i]);
      other.columns[i] = columns[i] ^ (COLUMNS[mask][i % PERIOD] & data[i]);
    }
    int changes = FORMATS[mask] ^ FORMATS[0];
    for (int bit = 0; bit < FORMAT_BITS; bit++) {
      if ((changes >> bit & 1) != 0) {
        other.turn(bit < 8 ? size - 1 - bit : bit == 8 ? 7 : FORMAT_BITS - 1 - bit, 8);
        other.turn(8, bit < 6 ? bit : bit < 8 ? bit + 1 : size - FORMAT_BITS + bit);
      }
    }
    return other;
  }

  /** Whether a mask turns a module (table 10). */
  private static boolean isMasked(int mask, int x, int y) {
    return switch (mask) {
      case 0 -> (x + y) % 2 == 0;
      case 1 -> y % 2 == 0;
      case 2 -> x % 3 == 0;
      case 3 -> (x + y) % 3 == 0;
      case 4 -> (x / 3 + y / 2) % 2 == 0;
      case 5 -> x * y % 2 + x * y % 3 == 0;
      case 6 -> (x * y % 2 + x * y % 3) % 2 == 0;
      default -> ((x + y) % 2 + x * y % 3) % 2 == 0;
    };
  }

  /** The modules of each row that are masked, and likewise of each column: all but patterns. */
  private static long[] data(int size) {
    long start = bits(0, 9);
    long[] data = new long[size];
    for (int i = 0; i < size; i++) {
      long patterns = i == 6 ? bits(0, size) : bits(6, 7);
      if (i < 9) {
        patterns |= start | bits(size - 8, size);
      } else if (i >= size - 8) {
        patterns |= start;
      }
      if (size > SMALLEST && i >= size - 9 && i < size - 4) {
        patterns |= bits(size - 9, size - 4);
      }
      data[i] = bits(0, size) & ~patterns;
    }
    return data;
  }

  private int penalty() {
    int penalty = 0;
    int dark = 0;
    for (int i = 0; i < size; i++) {
      penalty += penalty(rows[i]) + penalty(columns[i]);
      dark += Long.bitCount(rows[i]);
      if (i > 0) {
        long blocks = alike(rows[i - 1]) & alike(rows[i]) & ~(rows[i - 1] ^ rows[i]);
        penalty += BLOCK * Long.bitCount(blocks);
      }
    }
    int all = size * size;
    int steps = Math.ceilDiv(Math.abs(20 * dark - 10 * all), all) - 1;
    return penalty + BALANCE * steps;
  }

  /** The penalty of a row or column for runs of five and more modules and for false finders. */
  private int penalty(long line) {
    long runs = all(alike(line), 0, 4);
    long starts = runs & ~(runs << 1);
    return Long.bitCount(runs) + (RUN - 1) * Long.bitCount(starts) + FINDER * finders(line);
  }

  /** The modules of a line that are like the next one. */
  private long alike(long line) {
    return ~(line ^ line >>> 1) & bits(0, size - 1);
  }

  /**
   * How often a line has the ratio 1:1:3:1:1 of a finder, of any width, with four times that width
   * light before or after it; beyond the code all is light.
   */
  private int finders(long line) {
    int count = 0;
    for (int n = 1; 7 * n <= size && all(line, 0, 3 * n) != 0; n++) {
      long found =
          all(line, 0, n)
              & none(line, n, 2 * n)
              & all(line, 2 * n, 5 * n)
              & none(line, 5 * n, 6 * n)
              & all(line, 6 * n, 7 * n);
      if (found != 0) {
        count += Long.bitCount(found & none(line, -4 * n, 0) & none(line, 7 * n, 8 * n));
        count += Long.bitCount(found & none(line, -n, 0) & none(line, 7 * n, 11 * n));
      }
    }
    return count;
  }

  /** The bits from which on all those at some distances are set. */
  private static long all(long line, int from, int to) {
    long all = -1;
    for (int i = from; i < to; i++) {
      all &= line >>> i;
    }
    return all;
  }

  /** The bits from which on none of those at some distances is set. */
  private static long none(long line, int from, int to) {
    long any = 0;
    for (int i = from; i < to; i++) {
      any |= i < 0 ? line << -i : line >>> i;
    }
    return ~any;
  }

  private static long bits(int from, int to) {
    return (1L << to) - (1L << from);
  }
}
