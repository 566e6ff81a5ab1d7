package fengcai.report.pdf;

import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * A canonical Huffman code (RFC 1951, 3.2.2).
 *
 * @param lengths code lengths in bits by symbol, at most 15; 0 for a symbol that does not occur
 * @param codes codes by symbol, bit-reversed for writing from the lowest bit
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
record HuffmanCode(int[] lengths, int[] codes) {

  private static final int MAX_LENGTH = 15;

  /** The code for the frequencies of symbols, of which at least one occurs. */
  static HuffmanCode of(int[] frequencies) {
    int[] lengths = lengths(frequencies);
    for (int[] halved = frequencies; longest(lengths) > MAX_LENGTH; lengths = lengths(halved)) {
      halved = Arrays.stream(halved).map(frequency -> (frequency + 1) / 2).toArray();
    }
    return ofLengths(lengths);
  }

  /** The canonical code of these lengths. */
  static HuffmanCode ofLengths(int[] lengths) {
    int[] codes = new int[lengths.length];
    int code = 0;
    for (int length = 1; length <= MAX_LENGTH; length++) {
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

  /** Depths in the Huffman tree, built from two queues: sorted leaves and inner nodes. */
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
