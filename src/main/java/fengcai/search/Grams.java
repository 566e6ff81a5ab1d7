package fengcai.search;

import java.util.Arrays;

/**
 * Collects a document's grams with the fields that contain them: single letters and pairs of
 * adjacent letters. Any part of a word is found by them without a dictionary. A gram is one code
 * point, or two of 21 bits each; the fields are the two bits below.
 */
final class Grams {

  static final int TEXT = 0;
  static final int FACTS = 1;
  static final int NAME = 2;
  static final int FIELD_BITS = 2;

  private static final int BITS = 21;
  private static final long LETTER = (1L << BITS) - 1;
  private static final int FNV_BASIS = 0x811c9dc5;
  private static final int FNV_PRIME = 0x01000193;

  private long[] found = new long[2048];
  private int size;

  /** Adds the grams of a folded text. */
  void add(String folded, int field) {
    int before = 0;
    for (int i = 0; i < folded.length(); ) {
      int codePoint = folded.codePointAt(i);
      if (Character.isLetterOrDigit(codePoint)) {
        add(((long) codePoint << FIELD_BITS) | field);
        if (before != 0) {
          add(((((long) before << BITS) | codePoint) << FIELD_BITS) | field);
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

  /** The grams without duplicates, ascending, each with all its fields. */
  long[] distinct() {
    Arrays.sort(found, 0, size);
    int count = 0;
    for (int i = 0; i < size; i++) {
      if (count > 0 && found[count - 1] >> FIELD_BITS == found[i] >> FIELD_BITS) {
        found[count - 1] |= found[i];
      } else {
        found[count++] = found[i];
      }
    }
    return Arrays.copyOf(found, count);
  }

  /** Whether what {@link #distinct} returns is a single letter; these come first. */
  static boolean isLetter(long gram) {
    return isSingle(gram >> FIELD_BITS);
  }

  private static boolean isSingle(long gram) {
    return gram >> BITS == 0;
  }

  static void append(StringBuilder text, long gram) {
    if (!isSingle(gram)) {
      text.appendCodePoint((int) (gram >> BITS));
    }
    text.appendCodePoint((int) (gram & LETTER));
  }

  /** The hash of a gram’s UTF-16 code units (FNV-1a), as the script of the search page has it. */
  static int hash(long gram) {
    int hash = FNV_BASIS;
    if (!isSingle(gram)) {
      hash = hash(hash, (int) (gram >> BITS));
    }
    return hash(hash, (int) (gram & LETTER));
  }

  private static int hash(int hash, int codePoint) {
    if (Character.isBmpCodePoint(codePoint)) {
      return (hash ^ codePoint) * FNV_PRIME;
    }
    int high = (hash ^ Character.highSurrogate(codePoint)) * FNV_PRIME;
    return (high ^ Character.lowSurrogate(codePoint)) * FNV_PRIME;
  }
}
