package fengcai.search;

import java.util.Arrays;

/**
 * Writes ascending document numbers as text for a script: the gaps between them in digits of five
 * bits, with a sixth bit if more digits follow; or, if shorter, one bit a document.
 */
final class Postings {

  private static final char[] DIGITS =
      "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_".toCharArray();
  private static final char BITS = '=';
  private static final int GROUP = 5;
  private static final int MORE = 1 << GROUP;
  private static final int WIDTH = 6;

  private final int documents;
  private int[] numbers = new int[64];
  private int size;

  /** Of so many documents in all. */
  Postings(int documents) {
    this.documents = documents;
  }

  /** Adds a document that comes after the one added last. */
  void add(int document) {
    if (size == numbers.length) {
      numbers = Arrays.copyOf(numbers, 2 * size);
    }
    numbers[size++] = document;
  }

  /** Appends them and starts again with none. */
  void write(StringBuilder text) {
    int start = text.length();
    int longest = documents / WIDTH + 1;
    int before = -1;
    for (int i = 0; i < size && text.length() - start <= longest; i++) {
      gap(text, numbers[i] - before - 1);
      before = numbers[i];
    }
    if (text.length() - start > longest) {
      text.setLength(start);
      bits(text);
    }
    size = 0;
  }

  private static void gap(StringBuilder text, int gap) {
    int rest = gap;
    while (rest >= MORE) {
      text.append(DIGITS[(rest & (MORE - 1)) | MORE]);
      rest >>= GROUP;
    }
    text.append(DIGITS[rest]);
  }

  private void bits(StringBuilder text) {
    text.append(BITS);
    int next = 0;
    for (int from = 0; from <= documents / WIDTH * WIDTH; from += WIDTH) {
      int digit = 0;
      for (; next < size && numbers[next] < from + WIDTH; next++) {
        digit |= 1 << (numbers[next] - from);
      }
      text.append(DIGITS[digit]);
    }
  }
}
