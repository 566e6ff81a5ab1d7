package fengcai.report.pdf;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Arrays;
import java.util.zip.Adler32;

/**
 * Compresses to a zlib stream (RFC 1950) of one block with Huffman codes and no matches (RFC 1951,
 * 3.2.7). Outlines of glyphs have few repetitions: searching for them, as {@code Deflater} does at
 * level 1, takes seven times as long and saves an eighth of the bytes. {@code
 * Deflater.HUFFMAN_ONLY} gives the same size in three times the time, a sixth of the time of a
 * report.
 */
final class HuffmanDeflater {

  /** Deflate, window of 32 KB, fastest level. */
  private static final short ZLIB_HEADER = 0x7801;

  private static final int END_OF_BLOCK = 256;
  private static final int SYMBOLS = END_OF_BLOCK + 1;

  /**
   * The code length code: four bits for each length from 0 to 15, no codes for the three
   * repetitions.
   */
  private static final HuffmanCode LENGTHS =
      HuffmanCode.ofLengths(new int[] {4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 0, 0, 0});

  /** The order of the lengths of the code length code. */
  private static final int[] LENGTHS_ORDER = {
    16, 17, 18, 0, 8, 7, 9, 6, 10, 5, 11, 4, 12, 3, 13, 2, 14, 1, 15
  };

  /** Two unused distance codes: some readers reject a block without any. */
  private static final int[] DISTANCES = {1, 1};

  /** Upper limit of the size of header, code lengths, checksum and the last partial word. */
  private static final int FRAME = 200;

  private static final VarHandle LONGS =
      MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);

  private final byte[] out;
  private int size = 2;

  /** Bits that do not fill a byte yet, from the lowest. */
  private long pending;

  private int pendingBits;

  private HuffmanDeflater(int maxSize) {
    out = new byte[maxSize];
    ByteBuffer.wrap(out).putShort(ZLIB_HEADER);
  }

  static byte[] zlib(byte[] bytes) {
    int[] frequencies = new int[SYMBOLS];
    for (byte b : bytes) {
      frequencies[b & 0xFF]++;
    }
    frequencies[END_OF_BLOCK] = 1;
    HuffmanCode code = HuffmanCode.of(frequencies);
    long bits = 0;
    for (int symbol = 0; symbol < SYMBOLS; symbol++) {
      bits += (long) frequencies[symbol] * code.lengths()[symbol];
    }
    HuffmanDeflater deflater = new HuffmanDeflater(FRAME + (int) (bits / Byte.SIZE));
    deflater.writeHeader(code);
    deflater.write(bytes, code);
    return deflater.end(bytes);
  }

  private void writeHeader(HuffmanCode code) {
    write(1, 1);
    write(2, 2);
    write(SYMBOLS - 257, 5);
    write(DISTANCES.length - 1, 5);
    write(LENGTHS_ORDER.length - 4, 4);
    for (int length : LENGTHS_ORDER) {
      write(LENGTHS.lengths()[length], 3);
    }
    for (int length : code.lengths()) {
      write(LENGTHS, length);
    }
    for (int length : DISTANCES) {
      write(LENGTHS, length);
    }
  }

  /** Writes three codes per step: with the pending bits they fit into a long. */
  private void write(byte[] bytes, HuffmanCode code) {
    int[] codes = code.codes();
    int[] lengths = code.lengths();
    int i = 0;
    int at = size;
    long bits = pending;
    int count = pendingBits;
    for (; i + 2 < bytes.length; i += 3) {
      int a = bytes[i] & 0xFF;
      int b = bytes[i + 1] & 0xFF;
      int c = bytes[i + 2] & 0xFF;
      bits |= (long) codes[a] << count;
      count += lengths[a];
      bits |= (long) codes[b] << count;
      count += lengths[b];
      bits |= (long) codes[c] << count;
      count += lengths[c];
      LONGS.set(out, at, bits);
      at += count >> 3;
      bits >>>= count & ~7;
      count &= 7;
    }
    size = at;
    pending = bits;
    pendingBits = count;
    for (; i < bytes.length; i++) {
      write(code, bytes[i] & 0xFF);
    }
    write(code, END_OF_BLOCK);
  }

  private byte[] end(byte[] bytes) {
    size += pendingBits > 0 ? 1 : 0;
    Adler32 sum = new Adler32();
    sum.update(bytes);
    ByteBuffer.wrap(out).putInt(size, (int) sum.getValue());
    return Arrays.copyOf(out, size + Integer.BYTES);
  }

  private void write(HuffmanCode code, int symbol) {
    write(code.codes()[symbol], code.lengths()[symbol]);
  }

  private void write(int bits, int count) {
    pending |= (long) bits << pendingBits;
    pendingBits += count;
    LONGS.set(out, size, pending);
    size += pendingBits >> 3;
    pending >>>= pendingBits & ~7;
    pendingBits &= 7;
  }
}
