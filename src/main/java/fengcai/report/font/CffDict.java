package fengcai.report.font;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A DICT of a CFF font: encoded operands by operator (Adobe Technical Note 5176, 4). Two-byte
 * operators are 0x0C00 plus the second byte.
 */
final class CffDict {

  static final int FONT_BBOX = 5;
  static final int CHARSET = 15;
  static final int CHARSTRINGS = 17;
  static final int PRIVATE = 18;
  static final int SUBRS = 19;
  static final int FONT_MATRIX = 0x0C07;
  static final int ROS = 0x0C1E;
  static final int CID_COUNT = 0x0C22;
  static final int FD_ARRAY = 0x0C24;
  static final int FD_SELECT = 0x0C25;
  static final int FONT_NAME = 0x0C26;

  private static final int ESCAPE = 12;
  private static final int LAST_OPERATOR = 21;
  private static final int SHORT = 28;
  private static final int INTEGER = 29;
  private static final int REAL = 30;
  private static final int END_OF_REAL = 0xF;

  private final Map<Integer, byte[]> entries = new LinkedHashMap<>();

  /** Throws {@link IndexOutOfBoundsException} for truncated data. */
  static CffDict read(byte[] bytes) {
    CffDict dict = new CffDict();
    ByteArrayOutputStream operands = new ByteArrayOutputStream();
    for (int at = 0; at < bytes.length; ) {
      int first = bytes[at] & 0xFF;
      if (first <= LAST_OPERATOR) {
        boolean escaped = first == ESCAPE;
        int operator = escaped ? (ESCAPE << Byte.SIZE) | (bytes[at + 1] & 0xFF) : first;
        dict.entries.put(operator, operands.toByteArray());
        operands.reset();
        at += escaped ? 2 : 1;
      } else {
        int length = length(bytes, at);
        operands.write(bytes, at, length);
        at += length;
      }
    }
    return dict;
  }

  private static int length(byte[] bytes, int at) {
    int first = bytes[at] & 0xFF;
    return switch (first) {
      case SHORT -> 3;
      case INTEGER -> 5;
      case REAL -> {
        int end = at + 1;
        while ((bytes[end] & END_OF_REAL) != END_OF_REAL) {
          end++;
        }
        yield end + 1 - at;
      }
      default -> first <= 246 ? 1 : 2;
    };
  }

  boolean has(int operator) {
    return entries.containsKey(operator);
  }

  /** An integer operand by its index from 0; throws if it is absent. */
  int number(int operator, int index) {
    byte[] operands = entries.getOrDefault(operator, new byte[0]);
    int at = 0;
    for (int i = 0; i < index; i++) {
      at += length(operands, at);
    }
    return integer(operands, at);
  }

  /** Decodes an integer, of a dictionary or a charstring. */
  static int integer(byte[] bytes, int at) {
    int first = bytes[at] & 0xFF;
    if (first == SHORT) {
      return ByteBuffer.wrap(bytes).getShort(at + 1);
    }
    if (first == INTEGER) {
      return ByteBuffer.wrap(bytes).getInt(at + 1);
    }
    if (first <= 246) {
      return first - 139;
    }
    int second = bytes[at + 1] & 0xFF;
    return first <= 250 ? (first - 247) * 256 + second + 108 : -(first - 251) * 256 - second - 108;
  }

  /** Sets offsets and lengths in five bytes each, so that the size does not depend on values. */
  void putOffsets(int operator, int... offsets) {
    ByteArrayOutputStream operands = new ByteArrayOutputStream();
    for (int offset : offsets) {
      operands.write(INTEGER);
      for (int shift = 24; shift >= 0; shift -= 8) {
        operands.write(offset >> shift);
      }
    }
    entries.put(operator, operands.toByteArray());
  }

  /** Sets numbers from 0 to 32,767 in the shortest encoding. */
  void put(int operator, int... numbers) {
    ByteArrayOutputStream operands = new ByteArrayOutputStream();
    for (int number : numbers) {
      if (number < 108) {
        operands.write(number + 139);
      } else if (number < 1132) {
        operands.write(247 + ((number - 108) >> 8));
        operands.write(number - 108);
      } else {
        operands.write(SHORT);
        operands.write(number >> 8);
        operands.write(number);
      }
    }
    entries.put(operator, operands.toByteArray());
  }

  /** Copies those of the operators that another dictionary has. */
  void copy(CffDict other, List<Integer> operators) {
    for (int operator : operators) {
      if (other.has(operator)) {
        entries.put(operator, other.entries.get(operator));
      }
    }
  }

  CffDict without(int operator) {
    CffDict rest = new CffDict();
    rest.entries.putAll(entries);
    rest.entries.remove(operator);
    return rest;
  }

  byte[] bytes() {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    entries.forEach(
        (operator, operands) -> {
          bytes.writeBytes(operands);
          if (operator > 0xFF) {
            bytes.write(ESCAPE);
          }
          bytes.write(operator);
        });
    return bytes.toByteArray();
  }
}
