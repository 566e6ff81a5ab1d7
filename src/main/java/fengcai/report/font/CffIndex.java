package fengcai.report.font;

import java.io.ByteArrayOutputStream;
import java.util.Arrays;
import java.util.List;

/**
 * An INDEX of a CFF font: a list of byte strings (Adobe Technical Note 5176, 5), which are read
 * lazily from the bytes of the font.
 *
 * @param at its offset
 */
@SuppressWarnings("ArrayRecordComponent") // never compared; avoids copying 10 MB
record CffIndex(byte[] font, int at, int size) {

  private static final int EMPTY = 2;
  private static final int HEAD = 3;

  static CffIndex read(byte[] font, int at) {
    return new CffIndex(font, at, (int) number(font, at, 2));
  }

  private int offsetSize() {
    return font[at + 2];
  }

  private int offset(int index) {
    int base = at + HEAD + (size + 1) * offsetSize() - 1;
    return Math.toIntExact(base + number(font, at + HEAD + index * offsetSize(), offsetSize()));
  }

  /** Throws {@link IndexOutOfBoundsException} for an index out of range and for truncated data. */
  byte[] get(int index) {
    if (index < 0 || index >= size) {
      throw new IndexOutOfBoundsException(index);
    }
    int from = offset(index);
    int to = offset(index + 1);
    if (from < 0 || to > font.length || from > to) {
      throw new IndexOutOfBoundsException(to);
    }
    return Arrays.copyOfRange(font, from, to);
  }

  /** The offset behind it. */
  int end() {
    return size == 0 ? at + EMPTY : offset(size);
  }

  static byte[] of(List<byte[]> strings) {
    ByteArrayOutputStream index = new ByteArrayOutputStream();
    write(index, strings.size(), 2);
    if (strings.isEmpty()) {
      return index.toByteArray();
    }
    int end = 1 + strings.stream().mapToInt(string -> string.length).sum();
    int offsetSize = end < 1 << 8 ? 1 : end < 1 << 16 ? 2 : end < 1 << 24 ? 3 : 4;
    index.write(offsetSize);
    int offset = 1;
    write(index, offset, offsetSize);
    for (byte[] string : strings) {
      offset += string.length;
      write(index, offset, offsetSize);
    }
    strings.forEach(index::writeBytes);
    return index.toByteArray();
  }

  private static void write(ByteArrayOutputStream out, int number, int bytes) {
    for (int shift = 8 * (bytes - 1); shift >= 0; shift -= 8) {
      out.write(number >> shift);
    }
  }

  private static long number(byte[] font, int at, int bytes) {
    long number = 0;
    for (int i = 0; i < bytes; i++) {
      number = (number << 8) | (font[at + i] & 0xFF);
    }
    return number;
  }
}
