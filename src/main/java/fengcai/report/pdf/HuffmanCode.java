package fengcai.report.pdf;

import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * Codes that are the shorter the more often their symbol occurs (RFC 1951, 3.2.2).
 *
 * @param lengths in bits, by symbol, 15 at most; 0 for one that does not occur
 * @param codes by symbol, the first bit of a code the lowest, as a stream takes them
 */
@SuppressWarnings("ArrayRecordComponent") // compared by nobody
record HuffmanCode(int[] lengths, int[] codes) {

  private static final int LONGEST = 15;

  /** For symbols of which some occur, and so often. */
  static HuffmanCode of(int[] frequencies) {
    int[] lengths = lengths(frequencies);
    for (int[] evened = frequencies; longest(lengths) > LONGEST; lengths = lengths(evened)) {
      evened = Arrays.stream(evened).map(frequency -> (frequency + 1) / 2).toArray();
    }
    return ofLengths(lengths);
  }

  /** The code that these lengths stand for: shorter codes first, then in the order of symbols. */
  static HuffmanCode ofLengths(int[] lengths) {
    int[] codes = new int[lengths.length];
    int code = 0;
    for (int length = 1; length <= LONGEST; length++) {
      code <<= 1;
      for (int symbol = 0; symbol < lengths.length; symbol++) {
        if (lengths[symbol] == length) {
          codes[symbol] = Integer.reverse(code) >>> (Integer.SIZE - length);
          code++;
        }
      }
    }
    return new HuffmanCode(lengths, codes);
  }

  /** How deep each symbol lies in a tree in which the two rarest nodes always become one. */
  private static int[] lengths(int[] frequencies) {
    int[] symbols =
        IntStream.range(0, frequencies.length)
            .filter(symbol -> frequencies[symbol] > 0)
            .mapToLong(symbol -> (long) frequencies[symbol] << Integer.SIZE | symbol)
            .sorted()
            .mapToInt(sorted -> (int) sorted)
            .toArray();
    int leaves = symbols.length;
    int[] weights = new int[2 * leaves - 1];
    int[] parents = new int[2 * leaves - 1];
    for (int i = 0; i < leaves; i++) {
      weights[i] = frequencies[symbols[i]];
    }
    int leaf = 0;
    int inner = leaves;
    for (int node = leaves; node < weights.length; node++) {
      for (int child = 0; child < 2; child++) {
        boolean fromLeaves = inner == node || (leaf < leaves && weights[leaf] <= weights[inner]);
        int rarest = fromLeaves ? leaf++ : inner++;
        weights[node] += weights[rarest];
        parents[rarest] = node;
      }
    }
    int[] depths = new int[weights.length];
    for (int node = weights.length - 2; node >= 0; node--) {
      depths[node] = depths[parents[node]] + 1;
    }
    int[] lengths = new int[frequencies.length];
    for (int i = 0; i < leaves; i++) {
      lengths[symbols[i]] = Math.max(1, depths[i]);
    }
    return lengths;
  }

  private static int longest(int[] lengths) {
    return Arrays.stream(lengths).max().orElse(0);
  }
}
