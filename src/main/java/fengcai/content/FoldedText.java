package fengcai.content;

import java.util.List;

/**
 * Finds the characters of a text that YAML has put together of several lines, or unescaped: text
 * and file are read side by side, and blanks, which folding changes, are passed over in both.
 */
final class FoldedText {

  private static final String NAMED_ESCAPES = "ntr0abefvNLP_ ";
  private static final int UNICODE_ESCAPE = 6;

  private final List<String> lines;
  private int line;
  private int column;

  /** Begins at a line and a place in it, both counted from 0. */
  FoldedText(List<String> lines, int line, int column) {
    this.lines = lines;
    this.line = line;
    this.column = column;
  }

  /** The place of the character at an offset, or where text and file were last seen to agree. */
  Mark at(String text, int offset) {
    Mark last = mark();
    for (int i = 0; i < text.length() && i <= offset; i++) {
      char c = text.charAt(i);
      if (!Character.isWhitespace(c)) {
        skip();
        if (line >= lines.size()) {
          return last;
        }
        last = mark();
        take(c);
      }
    }
    return last;
  }

  /** Passes over blanks, ends of lines and escapes that stand for them. */
  private void skip() {
    while (line < lines.size()) {
      String source = lines.get(line);
      if (column >= source.length()) {
        line++;
        column = 0;
      } else if (Character.isWhitespace(source.charAt(column))) {
        column++;
      } else if (source.charAt(column) == '\\' && column + 1 == source.length()) {
        column++;
      } else if (source.charAt(column) == '\\'
          && NAMED_ESCAPES.indexOf(source.charAt(column + 1)) >= 0) {
        column += 2;
      } else {
        return;
      }
    }
  }

  private void take(char c) {
    String source = lines.get(line);
    boolean escaped = source.charAt(column) == '\\' && column + 1 < source.length();
    if (escaped && source.charAt(column + 1) == 'u') {
      column += UNICODE_ESCAPE;
    } else if (escaped && (c == '"' || c == '\\' || c == '/')) {
      column += 2;
    } else if (c == '\'' && source.startsWith("''", column)) {
      column += 2;
    } else {
      column++;
    }
  }

  private Mark mark() {
    String source = line < lines.size() ? lines.get(line) : "";
    return new Mark(line + 1, source.codePointCount(0, Math.min(column, source.length())) + 1);
  }
}
