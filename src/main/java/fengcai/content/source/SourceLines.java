package fengcai.content.source;

import java.util.Arrays;
import java.util.List;

/**
 * A file's text and its lines. Strings count {@code char}s, marks and the YAML parser count code
 * points; the two differ only in texts with characters beyond the BMP. Tables are built when they
 * are first needed, so that many conversions take linear time. For use by one thread.
 */
public final class SourceLines {

  public static final SourceLines NONE = SourceLines.of("");

  private final String text;
  private final List<String> all;
  private int[] starts = {};
  private boolean counted;
  private int[] codePoints = {};

  private SourceLines(String text, List<String> all) {
    this.text = text;
    this.all = all;
  }

  public static SourceLines of(String text) {
    return new SourceLines(text, List.of(text.split("\n", -1)));
  }

  public String text() {
    return text;
  }

  public List<String> all() {
    return all;
  }

  /** Line and column of the character at an offset, at most those of the text's end. */
  public SourcePosition mark(int offset) {
    int at = Math.min(offset, text.length());
    int line = Arrays.binarySearch(starts(), at);
    line = line < 0 ? -line - 2 : line;
    return new SourcePosition(line + 1, codePointsBefore(at) - codePointsBefore(starts[line]) + 1);
  }

  /** The offset of the character at a mark, at most that of its line's end. */
  public int offset(SourcePosition mark) {
    int line = mark.line() - 1;
    if (line >= all.size()) {
      return text.length();
    }
    int start = starts()[line];
    int wanted = offset(codePointsBefore(start) + mark.column() - 1);
    return Math.min(wanted, start + all.get(line).length());
  }

  /** The offset of a character by its number in code points, from 0. */
  public int offset(int codePoint) {
    if (codePoints().length == 0) {
      return Math.min(codePoint, text.length());
    }
    int found = Arrays.binarySearch(codePoints, codePoint);
    return found < 0
        ? text.length()
        : found > 0 && codePoints[found - 1] == codePoint ? found - 1 : found;
  }

  private int codePointsBefore(int offset) {
    return codePoints().length == 0 ? offset : codePoints[offset];
  }

  private int[] starts() {
    if (starts.length == 0) {
      starts = new int[all.size()];
      for (int i = 1; i < starts.length; i++) {
        starts[i] = starts[i - 1] + all.get(i - 1).length() + 1;
      }
    }
    return starts;
  }

  private static boolean hasHighSurrogate(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (Character.isHighSurrogate(text.charAt(i))) {
        return true;
      }
    }
    return false;
  }

  /** The code points before each offset; both halves of a pair are one. Empty if all are in BMP. */
  private int[] codePoints() {
    if (!counted) {
      counted = true;
      if (hasHighSurrogate(text)) {
        codePoints = new int[text.length() + 1];
        int count = 0;
        for (int i = 0; i < text.length(); i++) {
          boolean second = i > 0 && Character.isSurrogatePair(text.charAt(i - 1), text.charAt(i));
          codePoints[i] = second ? codePoints[i - 1] : count++;
        }
        codePoints[text.length()] = count;
      }
    }
    return codePoints;
  }
}
