package fengcai.content.markdown;

import com.vladsch.flexmark.util.ast.Node;
import fengcai.content.source.Problems;
import fengcai.content.yaml.TextPosition;
import fengcai.diagnostic.MessageTerm;
import fengcai.diagnostic.Rule;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Limits of Markdown texts, checked in one pass before parsing: beyond them the parser takes
 * quadratic or cubic time, or exhausts its stack.
 */
final class MarkdownLimits {

  /** Characters: some 200 printed pages. */
  static final int LENGTH = 100_000;

  /** Nested block quotes and list items. */
  static final int BLOCK_DEPTH = 16;

  /** Nested elements of any kind in the parsed text. */
  static final int DEPTH = 64;

  /** Lines of a paragraph, also in a block quote or a table. */
  static final int LINES = 500;

  /** Opening square brackets of a paragraph. */
  static final int BRACKETS = 1_000;

  /** Less-than signs of a paragraph. */
  static final int ANGLES = 200;

  /** Characters of a line of punctuation, such as a divider or a table's delimiter row. */
  static final int MARKS = 1_000;

  private static final String ONLY_MARKS = "*-_+=|:>#`~ \t";
  private static final String DIVIDERS = "*-_";
  private static final int TAB = 4;
  private static final int FENCE = 3;
  private static final int DIGITS = 9;

  /** A limit that a text exceeds, and the offset where it does. */
  record Excess(int offset, String bound, int limit) {
    void report(TextPosition place, Problems problems) {
      problems.add(
          Rule.RECORD_LIMIT,
          place.at(offset),
          new MessageTerm("limit." + bound, Integer.toString(limit)));
    }
  }

  private final String text;
  private final List<Integer> items = new ArrayList<>();
  private int at;
  private int end;
  private int column;
  private int quotes;
  private int lines;
  private int brackets;
  private int angles;
  private String fence = "";

  private MarkdownLimits(String text) {
    this.text = text;
  }

  /** The first limit that a text exceeds. */
  static Optional<Excess> check(String text) {
    if (text.length() > LENGTH) {
      return Optional.of(new Excess(LENGTH, "length", LENGTH));
    }
    MarkdownLimits scan = new MarkdownLimits(text);
    Optional<Excess> excess = Optional.empty();
    for (int start = 0; start < text.length() && excess.isEmpty(); start = scan.end + 1) {
      int feed = text.indexOf('\n', start);
      scan.at = start;
      scan.end = feed < 0 ? text.length() : feed;
      excess = scan.line();
    }
    return excess;
  }

  /** The first element of a parsed text that is nested too deep. */
  static Optional<Excess> check(Node document) {
    int depth = 0;
    Node node = document;
    while (true) {
      if (depth > DEPTH) {
        return Optional.of(new Excess(node.getStartOffset(), "depth", DEPTH));
      }
      if (node.getFirstChild() != null) {
        node = node.getFirstChild();
        depth++;
        continue;
      }
      while (depth > 0 && node.getNext() == null) {
        node = node.getParent();
        depth--;
      }
      if (depth == 0) {
        return Optional.empty();
      }
      node = node.getNext();
    }
  }

  private Optional<Excess> line() {
    if (!fence.isEmpty()) {
      closeFence();
      return Optional.empty();
    }
    if (end - at > MARKS && isOf(ONLY_MARKS)) {
      return excess("marks", MARKS);
    }
    boolean itemBegins = containers();
    if (quotes + items.size() > BLOCK_DEPTH) {
      return excess("blocks", BLOCK_DEPTH);
    }
    if (at >= end || itemBegins || text.charAt(at) == '#') {
      lines = 0;
      brackets = 0;
      angles = 0;
    }
    openFence();
    return fence.isEmpty() ? paragraph() : Optional.empty();
  }

  private Optional<Excess> paragraph() {
    lines++;
    if (lines > LINES) {
      return excess("lines", LINES);
    }
    for (; at < end; at++) {
      char c = text.charAt(at);
      if (c == '[' && ++brackets > BRACKETS) {
        return excess("brackets", BRACKETS);
      }
      if (c == '<' && ++angles > ANGLES) {
        return excess("angles", ANGLES);
      }
    }
    return Optional.empty();
  }

  /**
   * Skips the markers of block quotes and list items at the start of a line, up to the limit of
   * depth. Returns whether an item begins.
   */
  private boolean containers() {
    quotes = 0;
    column = 0;
    boolean itemBegins = false;
    while (true) {
      blanks();
      while (!items.isEmpty() && at < end && items.getLast() > column) {
        items.removeLast();
      }
      if (at >= end || quotes + items.size() > BLOCK_DEPTH || isDivider()) {
        return itemBegins;
      }
      int marker = listMarker();
      if (text.charAt(at) == '>') {
        quotes++;
        at++;
        column++;
      } else if (marker > 0) {
        at += marker;
        column += marker;
        items.add(column + 1);
        itemBegins = true;
      } else {
        return itemBegins;
      }
    }
  }

  private void blanks() {
    for (; at < end && (text.charAt(at) == ' ' || text.charAt(at) == '\t'); at++) {
      column = text.charAt(at) == '\t' ? column - column % TAB + TAB : column + 1;
    }
  }

  /** The length of the list marker at the current offset; 0 if there is none. */
  private int listMarker() {
    int next = at;
    if ("-+*".indexOf(text.charAt(next)) < 0) {
      while (next < end && next - at < DIGITS && isDigit(text.charAt(next))) {
        next++;
      }
      if (next == at || next == end || ".)".indexOf(text.charAt(next)) < 0) {
        return 0;
      }
    }
    next++;
    boolean apart = next == end || text.charAt(next) == ' ' || text.charAt(next) == '\t';
    return apart ? next - at : 0;
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  /** Whether the rest of the line is a thematic break, not a list: {@code * * *}. */
  private boolean isDivider() {
    char mark = text.charAt(at);
    return DIVIDERS.indexOf(mark) >= 0 && end - at > 2 && isOf(mark + " \t");
  }

  private boolean isOf(String characters) {
    for (int i = at; i < end; i++) {
      if (characters.indexOf(text.charAt(i)) < 0) {
        return false;
      }
    }
    return true;
  }

  /** Begins a fenced code block outside of block quotes and lists; its lines are not limited. */
  private void openFence() {
    int length = fenceLength(at);
    if (length < FENCE || quotes > 0 || !items.isEmpty() || column >= TAB) {
      return;
    }
    String mark = text.substring(at, at + length);
    if (mark.charAt(0) == '~' || text.substring(at + length, end).indexOf('`') < 0) {
      fence = mark;
    }
  }

  private void closeFence() {
    column = 0;
    blanks();
    int length = fenceLength(at);
    boolean closes =
        column < TAB
            && length >= fence.length()
            && text.charAt(at) == fence.charAt(0)
            && text.substring(at + length, end).isBlank();
    if (closes) {
      fence = "";
      lines = 0;
      brackets = 0;
      angles = 0;
    }
  }

  private int fenceLength(int start) {
    int next = start;
    if (start < end && (text.charAt(start) == '`' || text.charAt(start) == '~')) {
      while (next < end && text.charAt(next) == text.charAt(start)) {
        next++;
      }
    }
    return next - start;
  }

  private Optional<Excess> excess(String bound, int limit) {
    return Optional.of(new Excess(Math.min(at, text.length() - 1), bound, limit));
  }
}
