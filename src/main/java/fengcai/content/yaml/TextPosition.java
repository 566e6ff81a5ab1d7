package fengcai.content.yaml;

import fengcai.content.source.SourceLines;
import fengcai.content.source.SourcePosition;
import fengcai.content.yaml.Node.Scalar;
import fengcai.content.yaml.Node.Style;

/**
 * A text and the source position of each of its characters. Where the text is not written in the
 * file as it is, because YAML indents, folds or escapes it, text and file are aligned when a
 * position is first asked for. For use by one thread.
 */
public final class TextPosition {

  private final String text;
  private final SourceLines source;
  private final int linesAbove;
  private final Style style;
  private final int start;
  private final boolean verbatim;
  private int[] offsets = {};

  private TextPosition(String text, SourceLines source, int linesAbove, Style style, int start) {
    this.text = text;
    this.source = source;
    this.linesAbove = linesAbove;
    this.style = style;
    this.start = start;
    this.verbatim = source.text().startsWith(text, start);
  }

  public static TextPosition of(Scalar scalar, SourceLines source) {
    int start = startOf(scalar, source.text());
    return new TextPosition(scalar.text(), source, 0, scalar.style(), start);
  }

  /** A text that fills its file from a line on. */
  public static TextPosition fromLine(String text, int line) {
    return new TextPosition(text, SourceLines.of(text), line - 1, Style.PLAIN, 0);
  }

  public String text() {
    return text;
  }

  /** The position of the character at an offset of the text, or of the text's end. */
  public SourcePosition at(int offset) {
    int index = Math.min(offset, text.length());
    if (!verbatim && offsets.length == 0) {
      offsets = style == Style.LITERAL ? alignLines() : align();
    }
    SourcePosition mark = source.mark(verbatim ? start + index : offsets[index]);
    return new SourcePosition(mark.line() + linesAbove, mark.column());
  }

  /** Where the text begins: behind tag and anchor, a quotation mark, or the header of a block. */
  private static int startOf(Scalar scalar, String file) {
    int at = scalar.from();
    while (at < scalar.to() && (file.charAt(at) == '&' || file.charAt(at) == '!')) {
      while (at < scalar.to() && !Character.isWhitespace(file.charAt(at))) {
        at++;
      }
      while (at < scalar.to() && Character.isWhitespace(file.charAt(at))) {
        at++;
      }
    }
    return switch (scalar.style()) {
      case PLAIN -> at;
      case SINGLE_QUOTED, DOUBLE_QUOTED -> at + 1;
      case LITERAL, FOLDED -> {
        int end = file.indexOf('\n', at);
        yield end < 0 ? file.length() : end + 1;
      }
    };
  }

  /** The lines of a literal text are the ends of the file's lines, behind the indent. */
  private int[] alignLines() {
    int[] found = new int[text.length() + 1];
    String file = source.text();
    int indent = 0;
    int line = start;
    for (int from = 0; from <= text.length(); from = lineEnd(text, from) + 1) {
      int length = lineEnd(text, from) - from;
      int lineEnd = lineEnd(file, line);
      indent = length > 0 ? lineEnd - line - length : Math.min(indent, lineEnd - line);
      for (int i = 0; i <= length; i++) {
        found[from + i] = line + indent + i;
      }
      line = Math.min(lineEnd + 1, file.length());
    }
    return found;
  }

  private static int lineEnd(String text, int from) {
    int end = text.indexOf('\n', from);
    return end < 0 ? text.length() : end;
  }

  /**
   * Folding changes blanks, so that only other characters must agree; a blank has the position of
   * the character before it.
   */
  private int[] align() {
    int[] found = new int[text.length() + 1];
    int at = start;
    int last = start;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (!Character.isWhitespace(c)) {
        at = behindBlanks(at);
        last = at;
        at += sizeAt(at);
      }
      found[i] = last;
      if (Character.isHighSurrogate(c) && characterAt(last) > Character.MAX_VALUE) {
        found[++i] = last;
      }
    }
    found[text.length()] = last;
    return found;
  }

  private int behindBlanks(int from) {
    int at = from;
    while (at < source.text().length() && Character.isWhitespace(characterAt(at))) {
      at += sizeAt(at);
    }
    return at;
  }

  /** The character that is written at an offset, escaped or not; -1 behind the last. */
  private int characterAt(int at) {
    String file = source.text();
    if (at >= file.length()) {
      return -1;
    }
    if (!isEscape(at)) {
      return file.charAt(at);
    }
    int size = sizeAt(at);
    if (size > 2) {
      return Integer.parseInt(file.substring(at + 2, at + size), 16);
    }
    char letter = file.charAt(at + 1);
    return switch (letter) {
      case '0', 'a', 'b', 'e' -> 0;
      case 't' -> '\t';
      case 'n', '\n' -> '\n';
      case 'v' -> '\u000B';
      case 'f' -> '\f';
      case 'r' -> '\r';
      case 'N' -> '\u0085';
      case '_' -> '\u00A0';
      case 'L' -> '\u2028';
      case 'P' -> '\u2029';
      default -> letter;
    };
  }

  private int sizeAt(int at) {
    String file = source.text();
    if (at >= file.length()) {
      return 0;
    }
    if (isEscape(at)) {
      return switch (file.charAt(at + 1)) {
        case 'x' -> 4;
        case 'u' -> 6;
        case 'U' -> 10;
        default -> 2;
      };
    }
    return style == Style.SINGLE_QUOTED && file.startsWith("''", at) ? 2 : 1;
  }

  private boolean isEscape(int at) {
    return style == Style.DOUBLE_QUOTED && source.text().charAt(at) == '\\';
  }
}
