package fengcai.report.font;

import java.util.Arrays;

/**
 * Writes a glyph's charstring without the subroutines that it calls, so that a subset need carry
 * none (Adobe Technical Note 5177). Operators and hints stay as they are.
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

  /** Before a number of 16 bits and a fraction of 16 bits. */
  private static final int FIXED = 255;

  /** {@code endchar} with an accent's place and the codes of two glyphs. */
  private static final int ACCENTED = 4;

  private static final int DEEPEST = 10;
  private static final int LONGEST = 65_535;

  /** Numbers that a charstring may push before an operator takes them. */
  private static final int STACK = 513;

  private final CffIndex local;
  private final CffIndex global;
  private byte[] written = new byte[512];
  private int length;

  /** Where the numbers begin that stand at the end of what is written. */
  private final int[] numbers = new int[STACK];

  private int pending;

  /** How many numbers the stack holds, those that operators have left included. */
  private int depth;

  private int stems;
  private boolean ended;

  private CffCharstring(CffIndex local, CffIndex global) {
    this.local = local;
    this.global = global;
  }

  /** Throws an unchecked exception for a charstring that is broken or of a kind long given up. */
  static byte[] flattened(byte[] charstring, CffIndex local, CffIndex global) {
    CffCharstring flat = new CffCharstring(local, global);
    flat.run(charstring, 0);
    if (!flat.ended) {
      flat.write(ENDCHAR);
    }
    return Arrays.copyOf(flat.written, flat.length);
  }

  private void run(byte[] code, int level) {
    if (level > DEEPEST) {
      throw new IllegalArgumentException("subroutines call each other without end");
    }
    for (int at = 0; at < code.length && !ended; ) {
      int first = code[at] & 0xFF;
      if (first >= FIRST_NUMBER || first == SHORT) {
        at += number(code, at);
      } else if (first == CALLSUBR || first == CALLGSUBR) {
        CffIndex subroutines = first == CALLSUBR ? local : global;
        run(subroutines.get(popped() + bias(subroutines.size())), level + 1);
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

  /** Takes back the last number written, which was meant for a call. */
  private int popped() {
    if (pending == 0) {
      throw new IllegalArgumentException("a subroutine's number is computed");
    }
    int at = numbers[--pending];
    depth--;
    length = at;
    int first = written[at] & 0xFF;
    if (first == SHORT || first == FIXED) {
      return (short) ((written[at + 1] << 8) | (written[at + 2] & 0xFF));
    }
    if (first < 247) {
      return first - 139;
    }
    int second = written[at + 1] & 0xFF;
    return first < 251 ? (first - 247) * 256 + second + 108 : -(first - 251) * 256 - second - 108;
  }

  private static int bias(int subroutines) {
    return subroutines < 1240 ? 107 : subroutines < 33_900 ? 1131 : 32_768;
  }

  /** Copies an operator with what belongs to it, and tells how many bytes that were. */
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
          throw new IllegalArgumentException("a glyph made of two others");
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

  /** How many numbers are on the stack after an operator of two bytes. */
  private int left(int operator) {
    return switch (operator) {
      case 5, 9, 14, 26, 28, 29 -> depth; // not, neg, abs, sqrt, exch, index
      case 21 -> depth; // get
      case 3, 4, 10, 11, 12, 15, 18, 24 -> depth - 1; // and, or, add, sub, div, eq, drop, mul
      case 20, 30 -> depth - 2; // put, roll
      case 22 -> depth - 3; // ifelse
      case 23, 27 -> depth + 1; // random, dup
      default -> 0; // the flexes, which draw
    };
  }

  private void copy(byte[] code, int at, int bytes) {
    if (length + bytes > LONGEST) {
      throw new IllegalArgumentException("a charstring longer than the format allows");
    }
    while (length + bytes > written.length) {
      written = Arrays.copyOf(written, 2 * written.length);
    }
    System.arraycopy(code, at, written, length, bytes);
    length += bytes;
  }

  private void write(int operator) {
    copy(new byte[] {(byte) operator}, 0, 1);
  }
}
