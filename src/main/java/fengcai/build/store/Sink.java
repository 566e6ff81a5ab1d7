package fengcai.build.store;

import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;

/** Bytes being written, and the readers of what it writes. */
final class Sink {

  private static final int FIRST_SIZE = 1 << 12;

  /** Bits of a number in each of its bytes; one more tells whether another byte follows. */
  private static final int BITS = 7;

  private static final int MORE = 1 << BITS;

  private ByteBuffer buffer = ByteBuffer.allocate(FIRST_SIZE);

  /** The buffer with room for some bytes at its position. */
  private ByteBuffer room(int bytes) {
    if (buffer.remaining() < bytes) {
      int size = Math.max(2 * buffer.capacity(), Math.addExact(buffer.position(), bytes));
      buffer = ByteBuffer.allocate(size).put(buffer.flip());
    }
    return buffer;
  }

  /** A number that is seldom small. */
  void fixed(long number) {
    room(Long.BYTES).putLong(number);
  }

  /** A number in as few bytes as its amount needs. */
  void number(long number) {
    ByteBuffer out = room(Long.BYTES + 2);
    long rest = (number << 1) ^ (number >> (Long.SIZE - 1));
    while (rest >>> BITS != 0) {
      out.put((byte) (rest | MORE));
      rest >>>= BITS;
    }
    out.put((byte) rest);
  }

  /** A text in two bytes for each character, which is least for Chinese and loses nothing. */
  void text(String text) {
    number(text.length());
    int bytes = Math.multiplyExact(text.length(), Character.BYTES);
    ByteBuffer out = room(bytes);
    out.asCharBuffer().put(text.toCharArray());
    out.position(out.position() + bytes);
  }

  /** All bytes, from the position on. */
  ByteBuffer bytes() {
    return buffer.flip();
  }

  static long number(ByteBuffer in) {
    long number = 0;
    for (int shift = 0; ; shift += BITS) {
      byte next = in.get();
      number |= (long) (next & (MORE - 1)) << shift;
      if (next >= 0) {
        return (number >>> 1) ^ -(number & 1);
      }
    }
  }

  static String text(ByteBuffer in) {
    int length = Math.toIntExact(number(in));
    if (length > in.remaining() / Character.BYTES) {
      throw new BufferUnderflowException();
    }
    char[] characters = new char[length];
    in.asCharBuffer().get(characters);
    in.position(in.position() + length * Character.BYTES);
    return new String(characters);
  }
}
