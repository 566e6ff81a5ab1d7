package fengcai.content;

import java.io.Reader;

/**
 * Reads a text without ever ending a portion between the two halves of a surrogate pair: the YAML
 * library reads one character past its buffer where a full portion ends in a first half.
 */
final class CodePointReader extends Reader {

  private final String text;
  private int next;

  CodePointReader(String text) {
    this.text = text;
  }

  @Override
  public int read(char[] buffer, int offset, int length) {
    if (next >= text.length()) {
      return -1;
    }
    int end = Math.min(text.length(), next + length);
    if (end < text.length() && end - next > 1 && Character.isHighSurrogate(text.charAt(end - 1))) {
      end--;
    }
    text.getChars(next, end, buffer, offset);
    int count = end - next;
    next = end;
    return count;
  }

  @Override
  public void close() {
    next = text.length();
  }
}
