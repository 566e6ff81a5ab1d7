package fengcai.content;

import java.util.List;

/**
 * The lines of a file. Marks count code points, strings count characters; the two differ only in
 * lines that have characters beyond the BMP, and those of the line asked for last are kept counted,
 * so that many marks in one long line are found in linear time. For use by one thread.
 */
final class SourceLines {

  static final SourceLines NONE = new SourceLines(List.of());

  private final List<String> all;
  private int counted = -1;
  private boolean plain;
  private int[] indices = {};

  SourceLines(List<String> all) {
    this.all = List.copyOf(all);
  }

  static SourceLines of(String text) {
    return new SourceLines(List.of(text.split("\n", -1)));
  }

  List<String> all() {
    return all;
  }

  /** A line by its number from 1; empty behind the last. */
  String line(int number) {
    return number >= 1 && number <= all.size() ? all.get(number - 1) : "";
  }

  /** The index in its line of the character at a mark, at most the length of the line. */
  int index(Mark mark) {
    String line = line(mark.line());
    count(mark.line(), line);
    if (plain) {
      return Math.min(mark.column() - 1, line.length());
    }
    return mark.column() <= indices.length ? indices[mark.column() - 1] : line.length();
  }

  private void count(int number, String line) {
    if (number == counted) {
      return;
    }
    counted = number;
    plain = line.chars().noneMatch(c -> Character.isSurrogate((char) c));
    if (!plain) {
      indices = new int[line.codePointCount(0, line.length())];
      for (int i = 0, at = 0; i < indices.length; i++) {
        indices[i] = at;
        at += Character.charCount(line.codePointAt(at));
      }
    }
  }
}
