package fengcai.content.yaml;

import fengcai.content.source.Problems;
import fengcai.content.source.SourcePosition;
import fengcai.diagnostic.MessageTerm;
import fengcai.diagnostic.Rule;
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
public record YamlProblem(Rule rule, SourcePosition mark, List<Object> arguments) {

  public YamlProblem {
    arguments = List.copyOf(arguments);
  }

  static YamlProblem of(JacksonException e, List<String> lines, Predicate<String> isKey) {
    if (e.getCause() instanceof MarkedYamlEngineException marked) {
      return of(marked, new YamlLines(lines, isKey));
    }
    Optional<SourcePosition> control = new YamlLines(lines, isKey).controlCharacter();
    return at(Rule.YAML_SYNTAX, control.orElseGet(() -> location(e)));
  }

  /** The error in a file that is a single text because its keys lack proper colons. */
  public static Optional<YamlProblem> keyless(List<String> lines, Predicate<String> isKey) {
    YamlLines source = new YamlLines(lines, isKey);
    return source.colon(1, lines.size()).map(mark -> at(Rule.YAML_COLON, mark));
  }

  public void report(Problems problems) {
    problems.add(rule, mark, arguments.toArray());
  }

  private static YamlProblem of(MarkedYamlEngineException e, YamlLines lines) {
    String problem = e.getProblem() == null ? "" : e.getProblem();
    String context = e.getContext() == null ? "" : e.getContext();
    SourcePosition place = e.getProblemMark().map(YamlProblem::mark).orElse(SourcePosition.START);
    SourcePosition opened = e.getContextMark().map(YamlProblem::mark).orElse(place);
    if (problem.contains("(TAB)")) {
      return new YamlProblem(Rule.YAML_TAB, place, List.of(new MessageTerm("indent.tab")));
    }
    if (problem.contains("cannot start any token")) {
      return new YamlProblem(Rule.YAML_RESERVED, place, List.of(lines.characterAt(place)));
    }
    if (context.contains("an alias")
        || context.contains("an anchor")
        || context.contains("a tag")) {
      return new YamlProblem(Rule.YAML_RESERVED, opened, List.of(lines.characterAt(opened)));
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
  private static YamlProblem ofKey(SourcePosition place, YamlLines lines) {
    Optional<YamlLines.Unindented> text = lines.unindented(place.line());
    if (text.isPresent()) {
      return new YamlProblem(Rule.YAML_TEXT_INDENT, text.get().mark(), List.of(text.get().key()));
    }
    int first = lines.firstOfText(place.line());
    Optional<SourcePosition> dash = lines.dash(first);
    if (dash.isPresent()) {
      return at(Rule.YAML_DASH, dash.get());
    }
    Optional<SourcePosition> colon = lines.colon(first, place.line());
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

  private static YamlProblem at(Rule rule, SourcePosition mark) {
    return new YamlProblem(rule, mark, List.of());
  }

  private static SourcePosition location(JacksonException e) {
    TokenStreamLocation location = e.getLocation();
    return location == null
        ? SourcePosition.START
        : new SourcePosition(
            Math.max(1, location.getLineNr()), Math.max(1, location.getColumnNr()));
  }

  private static SourcePosition mark(org.snakeyaml.engine.v2.exceptions.Mark mark) {
    return new SourcePosition(mark.getLine() + 1, mark.getColumn() + 1);
  }
}
