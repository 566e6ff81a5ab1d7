package fengcai.content.edit;

import fengcai.content.yaml.Node;
import fengcai.content.yaml.Node.Scalar;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Replacements in a text, made all at once. Offsets are those of the unchanged text. */
final class TextEdits {

  /** What may follow a colon above the lines of a value: the header of a block, a comment. */
  private static final Pattern HEADER = Pattern.compile("[ \\t]*(?:[|>][-+0-9]*)?([ \\t]+#.*)?");

  private static final Pattern COMMENT = Pattern.compile("[ \\t]+#.*");

  private record Replacement(int from, int to, String text) {}

  private final String text;
  private final List<Replacement> replacements = new ArrayList<>();

  TextEdits(String text) {
    this.text = text;
  }

  void replace(int from, int to, String fresh) {
    replacements.add(new Replacement(from, to, fresh));
  }

  /** Replaces the text from an offset to a value's end; a comment on its first line stays. */
  void replaceValue(int from, Node value, String fresh) {
    boolean below = value instanceof Scalar scalar ? scalar.style().isBlock() : !value.isFlow();
    int end = Math.max(from, value.to());
    String rest = text.substring(below ? from : end, endOfLine(below ? from : end));
    Matcher comment = (below ? HEADER : COMMENT).matcher(rest);
    String kept = "";
    if (comment.matches()) {
      kept = below ? Optional.ofNullable(comment.group(1)).orElse("") : rest;
      end = below ? end : endOfLine(end);
    }
    int first = fresh.indexOf('\n');
    int line = first < 0 ? fresh.length() : first;
    replace(from, end, fresh.substring(0, line) + kept + fresh.substring(line));
  }

  /** Inserts lines behind the end of a line. */
  void insertBelow(int endOfLine, String lines) {
    replace(endOfLine, endOfLine, "\n" + lines);
  }

  /** Inserts lines before the start of a line. */
  void insertAbove(int startOfLine, String lines) {
    replace(startOfLine, startOfLine, lines + "\n");
  }

  /** Removes the lines from the start of one to the end of another. */
  void removeLines(int startOfLine, int lastLine) {
    replace(startOfLine, Math.min(text.length(), endOfLine(lastLine) + 1), "");
  }

  String result() {
    replacements.sort(Comparator.comparingInt(Replacement::from));
    StringBuilder result = new StringBuilder();
    int at = 0;
    for (Replacement each : replacements) {
      result.append(text, at, each.from()).append(each.text());
      at = each.to();
    }
    return result.append(text, at, text.length()).toString();
  }

  int startOfLine(int at) {
    return text.lastIndexOf('\n', at - 1) + 1;
  }

  int endOfLine(int at) {
    int end = text.indexOf('\n', at);
    return end < 0 ? text.length() : end;
  }

  int column(int at) {
    return at - startOfLine(at);
  }
}
