package fengcai.content;

import fengcai.content.Node.Scalar;
import java.util.Arrays;

/**
 * Where a text lies in its file, to find the source position of each of its characters. What that
 * takes is counted when a position is first asked for, so that many cost little more than one. For
 * use by one thread.
 */
final class TextPlace {

  private final String text;
  private final Mark first;
  private final int indent;
  private final SourceLines folded;
  private int[] lineStarts = {};
  private int[] codePoints = {};
  private int[] foldedLines = {};
  private int[] foldedColumns = {};

  /**
   * A text whose lines are those of its file, or, where {@code folded} is not empty, one that YAML
   * has joined or unescaped.
   *
   * @param indent the blanks before each of its lines but the first
   */
  private TextPlace(String text, Mark first, int indent, SourceLines folded) {
    this.text = text;
    this.first = first;
    this.indent = indent;
    this.folded = folded;
  }

  static TextPlace of(Scalar scalar, SourceLines lines) {
    return switch (scalar.style()) {
      case LITERAL ->
          new TextPlace(
              scalar.text(),
              new Mark(scalar.mark().line() + 1, 1),
              indent(lines, scalar.mark().line()),
              SourceLines.NONE);
      case PLAIN -> inLine(scalar, 0, lines);
      case QUOTED -> inLine(scalar, 1, lines);
      case FOLDED -> new TextPlace(scalar.text(), new Mark(scalar.mark().line() + 1, 1), 0, lines);
    };
  }

  /** A text that fills its file from a line on. */
  static TextPlace fromLine(String text, int line) {
    return new TextPlace(text, new Mark(line, 1), 0, SourceLines.NONE);
  }

  String text() {
    return text;
  }

  /** The place of the character at an offset of the text. */
  Mark at(int offset) {
    int index = Math.min(offset, text.length());
    return folded == SourceLines.NONE ? inLines(index) : inFolded(index);
  }

  private Mark inLines(int index) {
    if (lineStarts.length == 0) {
      lineStarts = lineStarts(text);
      codePoints = codePoints(text);
    }
    int line = Arrays.binarySearch(lineStarts, index);
    line = line < 0 ? -line - 2 : line;
    int start = lineStarts[line];
    int column = codePoints.length == 0 ? index - start : codePoints[index] - codePoints[start];
    return new Mark(
        first.line() + line, column + (line == 0 ? first.column() + indent : indent + 1));
  }

  private Mark inFolded(int index) {
    if (foldedLines.length == 0) {
      foldedLines = new int[text.length() + 1];
      foldedColumns = new int[text.length() + 1];
      int start = folded.index(first);
      String line = folded.line(first.line());
      char quote = start > 0 && start <= line.length() ? line.charAt(start - 1) : ' ';
      new FoldedText(folded.all(), first.line() - 1, start, quote)
          .align(text, foldedLines, foldedColumns);
    }
    return new Mark(foldedLines[index], foldedColumns[index]);
  }

  private static int[] lineStarts(String text) {
    int[] starts = new int[1 + (int) text.chars().filter(c -> c == '\n').count()];
    int at = 0;
    for (int i = 0; i < starts.length; i++) {
      starts[i] = at;
      at = text.indexOf('\n', at) + 1;
    }
    return starts;
  }

  /** The code points before each index; empty where each character is one. */
  private static int[] codePoints(String text) {
    if (text.chars().noneMatch(c -> Character.isSurrogate((char) c))) {
      return new int[0];
    }
    int[] before = new int[text.length() + 1];
    int count = 0;
    for (int i = 0; i < text.length(); ) {
      int size = Character.charCount(text.codePointAt(i));
      for (int half = 0; half < size; half++) {
        before[i + half] = count + half;
      }
      count++;
      i += size;
    }
    before[text.length()] = count;
    return before;
  }

  private static TextPlace inLine(Scalar scalar, int quote, SourceLines lines) {
    Mark mark = scalar.mark();
    Mark first = new Mark(mark.line(), mark.column() + quote);
    boolean asWritten = lines.line(mark.line()).startsWith(scalar.text(), lines.index(first));
    return new TextPlace(scalar.text(), first, 0, asWritten ? SourceLines.NONE : lines);
  }

  /** The blanks before the first line that says something, below the line of the key. */
  private static int indent(SourceLines lines, int keyLine) {
    for (int i = keyLine; i < lines.all().size(); i++) {
      String line = lines.all().get(i);
      if (!line.isBlank()) {
        return line.length() - line.stripLeading().length();
      }
    }
    return 0;
  }
}
