package fengcai.content;

import fengcai.diagnostic.Rule;
import fengcai.diagnostic.Term;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import tools.jackson.core.JacksonException;
import tools.jackson.core.TokenStreamLocation;

/**
 * A YAML syntax error in an editor's words: the parser reports tokens, often on a later line; this
 * names the colon, quote or indent on the line with the mistake.
 */
record YamlFault(Rule rule, Mark mark, List<Object> arguments) {

  YamlFault {
    arguments = List.copyOf(arguments);
  }

  static YamlFault of(JacksonException e, List<String> lines, Predicate<String> isKey) {
    if (e.getCause() instanceof MarkedYamlEngineException marked) {
      return of(marked, new YamlLines(lines, isKey));
    }
    Optional<Mark> control = new YamlLines(lines, isKey).controlCharacter();
    return at(Rule.YAML_SYNTAX, control.orElseGet(() -> location(e)));
  }

  /** The error in a file that is a single text because its keys lack proper colons. */
  static Optional<YamlFault> keyless(List<String> lines, Predicate<String> isKey) {
    YamlLines source = new YamlLines(lines, isKey);
    return source.colon(1, lines.size()).map(mark -> at(Rule.YAML_COLON, mark));
  }

  void report(Problems problems) {
    problems.add(rule, mark, arguments.toArray());
  }

  private static YamlFault of(MarkedYamlEngineException e, YamlLines lines) {
    String problem = e.getProblem() == null ? "" : e.getProblem();
    String context = e.getContext() == null ? "" : e.getContext();
    Mark place = e.getProblemMark().map(YamlFault::mark).orElse(Mark.START);
    Mark opened = e.getContextMark().map(YamlFault::mark).orElse(place);
    if (problem.contains("(TAB)")) {
      return new YamlFault(Rule.YAML_TAB, place, List.of(new Term("indent.tab")));
    }
    if (problem.contains("cannot start any token")) {
      return new YamlFault(Rule.YAML_RESERVED, place, List.of(lines.characterAt(place)));
    }
    if (context.contains("an alias")
        || context.contains("an anchor")
        || context.contains("a tag")) {
      return new YamlFault(Rule.YAML_RESERVED, opened, List.of(lines.characterAt(opened)));
    }
    if (context.contains("block scalar")) {
      return at(Rule.YAML_BLOCK, place);
    }
    if (problem.contains("escape")) {
      return at(Rule.YAML_ESCAPE, place);
    }
    if (problem.contains("end of stream")
        || problem.contains("document separator")
        || problem.startsWith("expected ',' or")) {
      return at(Rule.YAML_QUOTE, opened);
    }
    if (problem.contains("mapping values") || problem.contains("could not find expected")) {
      return ofKey(place, lines);
    }
    if (problem.contains("<block end>")) {
      return lines.isBehindQuote(place)
          ? at(Rule.YAML_QUOTE, place)
          : lines
              .dash(place.line())
              .map(mark -> at(Rule.YAML_DASH, mark))
              .orElseGet(() -> at(Rule.YAML_INDENT, place));
    }
    return at(Rule.YAML_SYNTAX, place);
  }

  /** An error at a key or its colon, or at a text that was taken for a key. */
  private static YamlFault ofKey(Mark place, YamlLines lines) {
    Optional<YamlLines.Unindented> text = lines.unindented(place.line());
    if (text.isPresent()) {
      return new YamlFault(Rule.YAML_TEXT_INDENT, text.get().mark(), List.of(text.get().key()));
    }
    int first = lines.firstOfText(place.line());
    Optional<Mark> dash = lines.dash(first);
    if (dash.isPresent()) {
      return at(Rule.YAML_DASH, dash.get());
    }
    Optional<Mark> colon = lines.colon(first, place.line());
    if (colon.isPresent()) {
      return at(Rule.YAML_COLON, colon.get());
    }
    if (first < place.line()) {
      return at(Rule.YAML_COLON, lines.endOfFirstWord(first));
    }
    return lines.isOverIndented(place.line())
        ? at(Rule.YAML_INDENT, lines.start(place.line()))
        : at(Rule.YAML_COLON, place);
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

  private static Mark mark(org.snakeyaml.engine.v2.exceptions.Mark mark) {
    return new Mark(mark.getLine() + 1, mark.getColumn() + 1);
  }
}
