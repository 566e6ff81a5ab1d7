package fengcai.search;

import java.util.Arrays;
import java.util.stream.LongStream;

/**
 * What a document can be found by: every letter and every two that stand together, so that any part
 * of a word is found and no dictionary is needed.
 */
final class Grams {

  private static final int BITS = 21;

  private long[] found = new long[256];
  private int size;

  /** Adds those of a folded text. */
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

  /** Each once, in order. */
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
