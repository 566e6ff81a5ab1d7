package fengcai.content;

import fengcai.diagnostic.Allowance;
import fengcai.diagnostic.Position;
import fengcai.diagnostic.Rule;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The remarks {@code # fengcai: allow <rule> 「phrase」 reason} of a file. One beside a line covers
 * that line, one by itself the next line; where that line begins a text over several lines, it
 * covers the text, since no remark can stand within.
 */
final class Allowances {

  private static final String WORD = "fengcai";
  private static final String REMARK_FORM = "#\\s*" + WORD + "\\s*[:：]\\s*(.*)$";
  private static final Pattern REMARK =
      Pattern.compile("(?:^|\\s)" + REMARK_FORM, Pattern.CASE_INSENSITIVE);
  private static final Pattern REMARK_AS_TEXT =
      Pattern.compile("^\\s*" + REMARK_FORM, Pattern.CASE_INSENSITIVE);
  private static final Pattern ALLOW =
      Pattern.compile("allow\\s+(\\S+)\\s*(?:「([^」]+)」)?\\s*(.*)", Pattern.CASE_INSENSITIVE);
  private static final Pattern BLOCK_BEGINS =
      Pattern.compile("^(\\s*)(?:- +)*(?:[^#]*?: +)?[|>][-+0-9]*\\s*(?:#.*)?$");
  private static final String FENCE = "---";

  private final List<String> lines;
  private final Problems problems;
  private final List<Allowance> found = new ArrayList<>();

  private Allowances(List<String> lines, Problems problems) {
    this.lines = lines;
    this.problems = problems;
  }

  static List<Allowance> of(SourceLines source, Problems problems) {
    List<String> lines = source.all();
    if (lines.stream().noneMatch(line -> line.contains(WORD))) {
      return List.of();
    }
    Allowances reading = new Allowances(lines, problems);
    reading.read();
    return List.copyOf(reading.found);
  }

  private void read() {
    boolean page = !lines.isEmpty() && lines.getFirst().stripTrailing().equals(FENCE);
    List<Integer> waiting = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      String line = lines.get(i);
      boolean body = page && i > 0 && line.stripTrailing().equals(FENCE);
      int last = body ? lines.size() - 1 : endOfBlock(i);
      if (REMARK.matcher(line).find()) {
        waiting.add(i);
      }
      if (!line.isBlank() && !line.stripLeading().startsWith("#")) {
        for (int at : waiting) {
          add(at, i, last);
        }
        waiting.clear();
        reportWithin(i + 1, last);
        i = last;
      }
    }
    for (int at : waiting) {
      add(at, at, at);
    }
  }

  /** Within a text it would be printed, and allows nothing. */
  private void reportWithin(int first, int last) {
    for (int i = first; i <= last; i++) {
      String line = lines.get(i);
      if (REMARK_AS_TEXT.matcher(line).find()) {
        problems.add(Rule.ALLOW_PLACE, new Mark(i + 1, line.indexOf('#') + 1), line.strip());
      }
    }
  }

  /** The last line of the text over several lines that begins here, or this line. */
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
    Matcher remark = REMARK.matcher(lines.get(at));
    if (!remark.find()) {
      return;
    }
    String line = lines.get(at);
    int column = line.codePointCount(0, line.indexOf('#', remark.start())) + 1;
    Mark mark = new Mark(at + 1, column);
    Matcher allow = ALLOW.matcher(remark.group(1).strip());
    Optional<Rule> rule = allow.matches() ? Rule.optional(allow.group(1)) : Optional.<Rule>empty();
    if (rule.isEmpty() || allow.group(3).isBlank()) {
      problems.add(Rule.ALLOW_FORM, mark, remark.group(1).strip());
      return;
    }
    Position position = problems.at(mark);
    found.add(
        new Allowance(
            rule.get(), Optional.ofNullable(allow.group(2)), position, first + 1, last + 1));
  }
}
