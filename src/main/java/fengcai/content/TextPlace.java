package fengcai.content;

import fengcai.content.Node.Scalar;
import java.util.List;

/**
 * Where a text lies in its file, to tell the place of each of its characters. Exact for a literal
 * block ({@code |}) and for a text on one line; for others it tells where the text begins.
 */
record TextPlace(String text, Mark first, int indent, boolean exact) {

  static TextPlace of(Scalar scalar, List<String> lines) {
    return switch (scalar.style()) {
      case LITERAL ->
          new TextPlace(
              scalar.text(),
              new Mark(scalar.mark().line() + 1, 1),
              indent(lines, scalar.mark().line()),
              true);
      case PLAIN -> oneLine(scalar, 0);
      case QUOTED -> oneLine(scalar, 1);
      case FOLDED -> new TextPlace(scalar.text(), scalar.mark(), 0, false);
    };
  }

  /** A text that fills its file from a line on. */
  static TextPlace fromLine(String text, int line) {
    return new TextPlace(text, new Mark(line, 1), 0, true);
  }

  /** The place of the character at an offset of the text. */
  Mark at(int offset) {
    if (!exact) {
      return first;
    }
    String before = text.substring(0, Math.min(offset, text.length()));
    int line = (int) before.chars().filter(c -> c == '\n').count();
    String start = before.substring(before.lastIndexOf('\n') + 1);
    int column = start.codePointCount(0, start.length());
    return new Mark(
        first.line() + line, column + (line == 0 ? first.column() + indent : indent + 1));
  }

  private static TextPlace oneLine(Scalar scalar, int quote) {
    Mark mark = scalar.mark();
    boolean plainText = scalar.text().indexOf('\n') < 0 && scalar.text().indexOf('\\') < 0;
    return new TextPlace(scalar.text(), new Mark(mark.line(), mark.column() + quote), 0, plainText);
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
