package fengcai.report.font;

import java.nio.ByteBuffer;
import java.util.Arrays;

/**
 * Inlines the subroutines of a glyph's charstring, so that a subset contains none (Adobe Technical
 * Note 5177). Operators and hints are copied unchanged.
 */
final class CffCharstring {

  private static final int HSTEM = 1;
  private static final int VSTEM = 3;
  private static final int CALLSUBR = 10;
  private static final int RETURN = 11;
  private static final int ESCAPE = 12;
  private static final int ENDCHAR = 14;
  private static final int HSTEMHM = 18;
  private static final int HINTMASK = 19;
  private static final int CNTRMASK = 20;
  private static final int VSTEMHM = 23;
  private static final int SHORT = 28;
  private static final int CALLGSUBR = 29;
  private static final int FIRST_NUMBER = 32;

  /** Prefix of a 16.16 fixed-point number. */
  private static final int FIXED = 255;

  /** Operands of an {@code endchar} that composes two glyphs (Appendix C). */
  private static final int ACCENTED = 4;

  /** Limits of nesting, of bytes and of operands (Appendix B; the stack as in CFF2). */
  private static final int MAX_NESTING = 10;

  private static final int MAX_LENGTH = 65_535;
  private static final int MAX_STACK = 513;

  private final CffIndex local;
  private final CffIndex global;
  private byte[] output = new byte[512];
  private int length;

  /** Offsets of the numbers at the end of the output. */
  private final int[] numbers = new int[MAX_STACK];

  private int pending;

  /** Size of the stack, with results that operators have left. */
  private int depth;

  private int stems;
  private boolean ended;

  private CffCharstring(CffIndex local, CffIndex global) {
    this.local = local;
    this.global = global;
  }

  /** Throws an unchecked exception for a charstring that is malformed or composes two glyphs. */
  static byte[] inlined(byte[] charstring, CffIndex local, CffIndex global) {
    CffCharstring result = new CffCharstring(local, global);
    result.run(charstring, 0);
    if (!result.ended) {
      result.write(ENDCHAR);
    }
    return Arrays.copyOf(result.output, result.length);
  }

  private void run(byte[] code, int level) {
    if (level > MAX_NESTING) {
      throw new IllegalArgumentException("subroutines nested too deeply");
    }
    for (int at = 0; at < code.length && !ended; ) {
      int first = code[at] & 0xFF;
      if (first >= FIRST_NUMBER || first == SHORT) {
        at += number(code, at);
      } else if (first == CALLSUBR || first == CALLGSUBR) {
        CffIndex subroutines = first == CALLSUBR ? local : global;
        run(subroutines.get(pop() + bias(subroutines.size())), level + 1);
        at++;
      } else if (first == RETURN) {
        return;
      } else {
        at += operator(code, at);
      }
    }
  }

  private int number(byte[] code, int at) {
    int bytes = length(code[at] & 0xFF);
    numbers[pending++] = length;
    depth++;
    copy(code, at, bytes);
    return bytes;
  }

  private static int length(int first) {
    return first == SHORT ? 3 : first < 247 ? 1 : first < FIXED ? 2 : 5;
  }

  /** Removes the last number from the output, the operand of a call. */
  private int pop() {
    if (pending == 0) {
      throw new IllegalArgumentException("computed subroutine number");
    }
    int at = numbers[--pending];
    depth--;
    length = at;
    return (output[at] & 0xFF) == FIXED
        ? ByteBuffer.wrap(output).getShort(at + 1)
        : CffDict.integer(output, at);
  }

  private static int bias(int subroutines) {
    return subroutines < 1240 ? 107 : subroutines < 33_900 ? 1131 : 32_768;
  }

  /** Copies an operator with its mask, if any, and returns its length in bytes. */
  private int operator(byte[] code, int at) {
    int first = code[at] & 0xFF;
    int bytes = 1;
    int left = 0;
    switch (first) {
      case HSTEM, VSTEM, HSTEMHM, VSTEMHM -> stems += depth / 2;
      case HINTMASK, CNTRMASK -> {
        stems += depth / 2;
        bytes += (stems + 7) / 8;
      }
      case ESCAPE -> {
        bytes = 2;
        left = left(code[at + 1]);
      }
      case ENDCHAR -> {
        if (depth >= ACCENTED) {
          throw new IllegalArgumentException("composed of two glyphs");
        }
        ended = true;
      }
      default -> {}
    }
    copy(code, at, bytes);
    pending = 0;
    depth = left;
    return bytes;
  }

  /** The size of the stack after a two-byte operator. */
  private int left(int operator) {
    return switch (operator) {
      case 5, 9, 14, 26, 28, 29 -> depth; // not, neg, abs, sqrt, exch, index
      case 21 -> depth; // get
      case 3, 4, 10, 11, 12, 15, 18, 24 -> depth - 1; // and, or, add, sub, div, eq, drop, mul
      case 20, 30 -> depth - 2; // put, roll
      case 22 -> depth - 3; // ifelse
      case 23, 27 -> depth + 1; // random, dup
      default -> 0; // flex operators
    };
  }

  private void copy(byte[] code, int at, int bytes) {
    if (length + bytes > MAX_LENGTH) {
      throw new IllegalArgumentException("charstring too long");
    }
    while (length + bytes > output.length) {
      output = Arrays.copyOf(output, 2 * output.length);
    }
    System.arraycopy(code, at, output, length, bytes);
    length += bytes;
  }

  private void write(int operator) {
    copy(new byte[] {(byte) operator}, 0, 1);
  }
}
