package fengcai.content;

import java.util.List;

/**
 * Finds the characters of a text that YAML has put together of several lines, or unescaped: text
 * and file are read side by side, and blanks, which folding changes, are passed over in both.
 */
final class FoldedText {

  /** Escapes that stand for blanks and ends of lines. */
  private static final String BLANK_ESCAPES = "ntrvfLP ";

  private static final int NAMED_ESCAPE = 2;

  private final List<String> lines;
  private final char quote;
  private int line;
  private int column;
  private int countedLine = -1;
  private int countedTo;
  private int counted;

  /**
   * Begins at a line and a place in it, both counted from 0.
   *
   * @param quote the mark around the text, which decides what is an escape; a blank for none
   */
  FoldedText(List<String> lines, int line, int column, char quote) {
    this.lines = lines;
    this.line = line;
    this.column = column;
    this.quote = quote;
  }

  /**
   * Writes down line and column, from 1, of each character of the text and of its end: its own, or
   * where text and file were last seen to agree.
   */
  void align(String text, int[] lineOf, int[] columnOf) {
    int lastLine = line + 1;
    int lastColumn = column();
    boolean wholePair = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (!Character.isWhitespace(c) && !(wholePair && Character.isLowSurrogate(c))) {
        skip();
        if (line < lines.size()) {
          lastLine = line + 1;
          lastColumn = column();
          int size = escape();
          wholePair = size > 0 && Character.isHighSurrogate(c);
          column += size > 0 ? size : 1;
        }
      }
      lineOf[i] = lastLine;
      columnOf[i] = lastColumn;
    }
    lineOf[text.length()] = lastLine;
    columnOf[text.length()] = lastColumn;
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
      } else if (isEscape(source) && column + 1 == source.length()) {
        column++;
      } else if (isEscape(source) && BLANK_ESCAPES.indexOf(source.charAt(column + 1)) >= 0) {
        column += NAMED_ESCAPE;
      } else {
        return;
      }
    }
  }

  private boolean isEscape(String source) {
    return quote == '"' && source.charAt(column) == '\\';
  }

  /** The length of the escape that stands here; 0 where none does. */
  private int escape() {
    String source = lines.get(line);
    if (isEscape(source)) {
      return switch (source.charAt(column + 1)) {
        case 'x' -> NAMED_ESCAPE + 2;
        case 'u' -> NAMED_ESCAPE + 4;
        case 'U' -> NAMED_ESCAPE + 8;
        default -> NAMED_ESCAPE;
      };
    }
    return quote == '\'' && source.startsWith("''", column) ? 2 : 0;
  }

  /** The column from 1 in code points, counted on from where it was last asked for. */
  private int column() {
    String source = line < lines.size() ? lines.get(line) : "";
    int at = Math.min(column, source.length());
    if (line != countedLine || at < countedTo) {
      countedLine = line;
      countedTo = 0;
      counted = 0;
    }
    counted += source.codePointCount(countedTo, at);
    countedTo = at;
    return counted + 1;
  }
}
