package fengcai.search;

import java.util.Arrays;

/**
 * A list of ascending document numbers, encoded as text for a script: the gaps between them in
 * digits of five bits, with a sixth bit if more digits follow; or, if shorter, one bit a document.
 */
final class Postings {

  private static final String DIGITS =
      "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";
  private static final char BITS = '=';
  private static final int GROUP = 5;
  private static final int MORE = 1 << GROUP;
  private static final int WIDTH = 6;

  private static final byte[] NONE = {};

  private byte[] gaps = NONE;
  private int length;
  private int last = -1;

  /** Adds a document that is the last one added or comes after it. */
  void add(int document) {
    if (document == last) {
      return;
    }
    int gap = document - last - 1;
    last = document;
    do {
      int rest = gap >> GROUP;
      put((gap & (MORE - 1)) | (rest > 0 ? MORE : 0));
      gap = rest;
    } while (gap > 0);
  }

  private void put(int digit) {
    if (length == gaps.length) {
      gaps = Arrays.copyOf(gaps, length + length / 2 + 2);
    }
    gaps[length++] = (byte) DIGITS.charAt(digit);
  }

  private boolean isDense(int documents) {
    return length > documents / WIDTH + 1;
  }

  /** Appends them, of so many documents in all. */
  void write(StringBuilder text, int documents) {
    if (isDense(documents)) {
      bits(text, documents);
      return;
    }
    for (int i = 0; i < length; i++) {
      text.append((char) gaps[i]);
    }
  }

  private void bits(StringBuilder text, int documents) {
    int[] digits = new int[documents / WIDTH + 1];
    int document = -1;
    for (int i = 0; i < length; ) {
      int gap = 0;
      int shift = 0;
      int digit;
      do {
        digit = DIGITS.indexOf(gaps[i++]);
        gap |= (digit & (MORE - 1)) << shift;
        shift += GROUP;
      } while ((digit & MORE) != 0);
      document += gap + 1;
      digits[document / WIDTH] |= 1 << (document % WIDTH);
    }
    text.append(BITS);
    for (int digit : digits) {
      text.append(DIGITS.charAt(digit));
    }
  }
}
