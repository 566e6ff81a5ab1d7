package fengcai.content;

import fengcai.content.Node.Scalar;
import java.util.List;

/**
 * Where a text lies in its file, to tell the place of each of its characters.
 *
 * @param first where it begins
 * @param indent the blanks before each of its lines but the first
 * @param folded the lines of the file, where those of the text are others
 */
record TextPlace(String text, Mark first, int indent, List<String> folded) {

  static TextPlace of(Scalar scalar, List<String> lines) {
    return switch (scalar.style()) {
      case LITERAL ->
          new TextPlace(
              scalar.text(),
              new Mark(scalar.mark().line() + 1, 1),
              indent(lines, scalar.mark().line()),
              List.of());
      case PLAIN -> inLine(scalar, 0, lines);
      case QUOTED -> inLine(scalar, 1, lines);
      case FOLDED -> new TextPlace(scalar.text(), new Mark(scalar.mark().line() + 1, 1), 0, lines);
    };
  }

  /** A text that fills its file from a line on. */
  static TextPlace fromLine(String text, int line) {
    return new TextPlace(text, new Mark(line, 1), 0, List.of());
  }

  /** The place of the character at an offset of the text. */
  Mark at(int offset) {
    if (!folded.isEmpty()) {
      String line = first.line() > folded.size() ? "" : folded.get(first.line() - 1);
      return new FoldedText(folded, first.line() - 1, index(line, first.column())).at(text, offset);
    }
    String before = text.substring(0, Math.min(offset, text.length()));
    int line = (int) before.chars().filter(c -> c == '\n').count();
    String start = before.substring(before.lastIndexOf('\n') + 1);
    int column = start.codePointCount(0, start.length());
    return new Mark(
        first.line() + line, column + (line == 0 ? first.column() + indent : indent + 1));
  }

  private static TextPlace inLine(Scalar scalar, int quote, List<String> lines) {
    Mark mark = scalar.mark();
    Mark first = new Mark(mark.line(), mark.column() + quote);
    String line = mark.line() > lines.size() ? "" : lines.get(mark.line() - 1);
    boolean asWritten = line.startsWith(scalar.text(), index(line, first.column()));
    return new TextPlace(scalar.text(), first, 0, asWritten ? List.of() : lines);
  }

  private static int index(String line, int column) {
    return line.offsetByCodePoints(0, Math.min(column - 1, line.codePointCount(0, line.length())));
  }

  /** The blanks before the first line that says something, below the line of the key. */
  private static int indent(List<String> lines, int keyLine) {
    for (int i = keyLine; i < lines.size(); i++) {
      if (!lines.get(i).isBlank()) {
        return lines.get(i).length() - lines.get(i).stripLeading().length();
      }
    }
    return 0;
  }
}
