package fengcai.content;

import fengcai.diagnostic.Rule;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import tools.jackson.core.JacksonException;
import tools.jackson.core.TokenStreamLocation;

/**
 * What an editor did wrong where the parser gave up: the parser speaks of tokens, an editor of
 * colons, quotes and indents.
 */
record YamlFault(Rule rule, Mark mark, List<Object> arguments) {

  private static final Pattern FULL_WIDTH_COLON = Pattern.compile("^[ -]*[^:：#\"']{1,20}(：)");
  private static final Pattern COLON_WITHOUT_SPACE =
      Pattern.compile("^[ -]*[^:：#\"'\\s]{1,20}(:)[^\\s/]");

  static YamlFault of(JacksonException e, List<String> lines) {
    if (e.getCause() instanceof MarkedYamlEngineException marked) {
      return of(marked, lines);
    }
    return at(Rule.YAML_SYNTAX, controlCharacter(lines).orElseGet(() -> location(e)));
  }

  /** The fault of a file that is one long text because no colon in it makes a key. */
  static Optional<YamlFault> keyless(List<String> lines) {
    for (int line = 1; line <= lines.size(); line++) {
      Optional<YamlFault> fault = colonFault(lines, line);
      if (fault.isPresent()) {
        return fault;
      }
    }
    return Optional.empty();
  }

  void report(Problems problems) {
    problems.add(rule, mark, arguments.toArray());
  }

  private static YamlFault of(MarkedYamlEngineException e, List<String> lines) {
    String problem = e.getProblem() == null ? "" : e.getProblem();
    Mark place = e.getProblemMark().map(YamlFault::mark).orElse(Mark.START);
    Mark opened = e.getContextMark().map(YamlFault::mark).orElse(place);
    if (problem.contains("(TAB)")) {
      return at(Rule.YAML_TAB, place);
    }
    if (problem.contains("cannot start any token")) {
      return new YamlFault(Rule.YAML_RESERVED, place, List.of(characterAt(lines, place)));
    }
    if (problem.contains("end of stream")
        || problem.contains("document separator")
        || problem.startsWith("expected ',' or")) {
      return at(Rule.YAML_QUOTE, opened);
    }
    if (problem.contains("mapping values") || problem.contains("could not find expected")) {
      return colonFault(lines, place.line())
          .orElseGet(
              () -> at(isOverIndented(lines, place) ? Rule.YAML_INDENT : Rule.YAML_COLON, place));
    }
    if (problem.contains("<block end>")) {
      return at(Rule.YAML_INDENT, place);
    }
    return at(Rule.YAML_SYNTAX, place);
  }

  private static YamlFault at(Rule rule, Mark mark) {
    return new YamlFault(rule, mark, List.of());
  }

  private static Mark location(JacksonException e) {
    TokenStreamLocation location = e.getLocation();
    return location == null
        ? Mark.START
        : new Mark(Math.max(1, location.getLineNr()), Math.max(1, location.getColumnNr()));
  }

  /** The first character that no text may contain. */
  private static Optional<Mark> controlCharacter(List<String> lines) {
    for (int line = 0; line < lines.size(); line++) {
      int[] characters = lines.get(line).codePoints().toArray();
      for (int column = 0; column < characters.length; column++) {
        if (Character.isISOControl(characters[column]) && characters[column] != '\t') {
          return Optional.of(new Mark(line + 1, column + 1));
        }
      }
    }
    return Optional.empty();
  }

  /** The last line up to the place where a key is followed by no colon, or by no space after it. */
  private static Optional<YamlFault> colonFault(List<String> lines, int upTo) {
    for (int i = Math.min(upTo, lines.size()); i >= 1 && i >= upTo - 2; i--) {
      for (Pattern pattern : List.of(FULL_WIDTH_COLON, COLON_WITHOUT_SPACE)) {
        Matcher matcher = pattern.matcher(lines.get(i - 1));
        if (matcher.find()) {
          int column = lines.get(i - 1).codePointCount(0, matcher.start(1)) + 1;
          return Optional.of(at(Rule.YAML_COLON, new Mark(i, column)));
        }
      }
    }
    return Optional.empty();
  }

  /** Whether the line is a key set deeper than the line above, which already has its value. */
  private static boolean isOverIndented(List<String> lines, Mark place) {
    return place.line() > 1
        && place.line() <= lines.size()
        && indent(lines.get(place.line() - 1)) > indent(lines.get(place.line() - 2));
  }

  private static int indent(String line) {
    return line.length() - line.stripLeading().length();
  }

  private static String characterAt(List<String> lines, Mark mark) {
    int[] line =
        mark.line() <= lines.size()
            ? lines.get(mark.line() - 1).codePoints().toArray()
            : new int[0];
    return mark.column() <= line.length ? Character.toString(line[mark.column() - 1]) : "";
  }

  private static Mark mark(org.snakeyaml.engine.v2.exceptions.Mark mark) {
    return new Mark(mark.getLine() + 1, mark.getColumn() + 1);
  }
}
