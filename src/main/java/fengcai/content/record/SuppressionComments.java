package fengcai.content.record;

import fengcai.content.source.Problems;
import fengcai.content.source.SourceLines;
import fengcai.content.source.SourcePosition;
import fengcai.diagnostic.Position;
import fengcai.diagnostic.Rule;
import fengcai.diagnostic.Suppression;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads the suppressions of a file: comments of the form {@code # fengcai: allow <rule> 「phrase」
 * reason}. A comment at the end of a line covers that line, one on a line of its own the next line.
 * If the covered line begins a multi-line text, the whole text is covered, since it cannot contain
 * comments.
 */
final class SuppressionComments {

  private static final String MARKER = "fengcai";
  private static final String FORM = "#\\s*" + MARKER + "\\s*[:：]\\s*(.*)$";
  private static final Pattern COMMENT =
      Pattern.compile("(?:^|\\s)" + FORM, Pattern.CASE_INSENSITIVE);
  private static final Pattern COMMENT_IN_TEXT =
      Pattern.compile("^\\s*" + FORM, Pattern.CASE_INSENSITIVE);
  private static final Pattern ALLOW =
      Pattern.compile("allow\\s+(\\S+)\\s*(?:「([^」]+)」)?\\s*(.*)", Pattern.CASE_INSENSITIVE);
  private static final Pattern BLOCK_BEGINS =
      Pattern.compile("^(\\s*)(?:- +)*(?:[^#]*?: +)?[|>][-+0-9]*\\s*(?:#.*)?$");
  private static final String FENCE = "---";

  private final List<String> lines;
  private final Problems problems;
  private final List<Suppression> found = new ArrayList<>();

  private SuppressionComments(List<String> lines, Problems problems) {
    this.lines = lines;
    this.problems = problems;
  }

  static List<Suppression> of(SourceLines source, Problems problems) {
    if (!source.text().contains(MARKER)) {
      return List.of();
    }
    SuppressionComments reading = new SuppressionComments(source.all(), problems);
    reading.read();
    return List.copyOf(reading.found);
  }

  private void read() {
    boolean isPage = !lines.isEmpty() && lines.getFirst().stripTrailing().equals(FENCE);
    List<Integer> pending = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      String line = lines.get(i);
      boolean body = isPage && i > 0 && line.stripTrailing().equals(FENCE);
      int last = body ? lines.size() - 1 : endOfBlock(i);
      if (COMMENT.matcher(line).find()) {
        pending.add(i);
      }
      if (!line.isBlank() && !line.stripLeading().startsWith("#")) {
        for (int at : pending) {
          add(at, i, last);
        }
        pending.clear();
        reportInText(i + 1, last);
        i = last;
      }
    }
    for (int at : pending) {
      add(at, at, at);
    }
  }

  /** Reports comments within a text, where they would be printed and have no effect. */
  private void reportInText(int first, int last) {
    for (int i = first; i <= last; i++) {
      String line = lines.get(i);
      if (COMMENT_IN_TEXT.matcher(line).find()) {
        problems.add(
            Rule.ALLOW_PLACE, new SourcePosition(i + 1, line.indexOf('#') + 1), line.strip());
      }
    }
  }

  /** The index of the last line of the block scalar that begins here, else of this line. */
  private int endOfBlock(int index) {
    Matcher begins = BLOCK_BEGINS.matcher(lines.get(index));
    if (!begins.matches()) {
      return index;
    }
    int indent = begins.group(1).length();
    int last = index;
    for (int i = index + 1; i < lines.size(); i++) {
      String line = lines.get(i);
      if (!line.isBlank() && line.length() - line.stripLeading().length() <= indent) {
        break;
      }
      last = i;
    }
    return last;
  }

  private void add(int at, int first, int last) {
    Matcher comment = COMMENT.matcher(lines.get(at));
    if (!comment.find()) {
      return;
    }
    String line = lines.get(at);
    int column = line.codePointCount(0, line.indexOf('#', comment.start())) + 1;
    SourcePosition mark = new SourcePosition(at + 1, column);
    Matcher allow = ALLOW.matcher(comment.group(1).strip());
    Optional<Rule> rule = allow.matches() ? Rule.optional(allow.group(1)) : Optional.<Rule>empty();
    if (rule.isEmpty() || allow.group(3).isBlank()) {
      problems.add(Rule.ALLOW_FORM, mark, comment.group(1).strip());
      return;
    }
    Position position = problems.at(mark);
    found.add(
        new Suppression(
            rule.get(), Optional.ofNullable(allow.group(2)), position, first + 1, last + 1));
  }
}
