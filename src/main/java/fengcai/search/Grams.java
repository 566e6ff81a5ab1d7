package fengcai.search;

import java.util.Arrays;
import java.util.stream.LongStream;

/**
 * Collects a document's grams: single letters and pairs of adjacent letters. Any part of a word is
 * found by them without a dictionary. A gram is one code point, or two of 21 bits each.
 */
final class Grams {

  private static final int BITS = 21;

  private long[] found = new long[256];
  private int size;

  /** Adds the grams of a folded text. */
  void add(String folded) {
    int before = 0;
    for (int i = 0; i < folded.length(); ) {
      int codePoint = folded.codePointAt(i);
      if (Character.isLetterOrDigit(codePoint)) {
        add(codePoint);
        if (before != 0) {
          add(((long) before << BITS) | codePoint);
        }
        before = codePoint;
      } else {
        before = 0;
      }
      i += Character.charCount(codePoint);
    }
  }

  private void add(long gram) {
    if (size == found.length) {
      found = Arrays.copyOf(found, 2 * size);
    }
    found[size++] = gram;
  }

  /** The grams without duplicates, ascending. */
  long[] distinct() {
    return LongStream.of(Arrays.copyOf(found, size)).sorted().distinct().toArray();
  }

  static boolean isSingle(long gram) {
    return gram >> BITS == 0;
  }

  static String text(long gram) {
    int last = (int) (gram & ((1L << BITS) - 1));
    return isSingle(gram)
        ? Character.toString(last)
        : Character.toString((int) (gram >> BITS)) + Character.toString(last);
  }
}
