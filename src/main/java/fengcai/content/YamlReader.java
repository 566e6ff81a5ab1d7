package fengcai.content;

import fengcai.content.Node.Entry;
import fengcai.content.Node.Mapping;
import fengcai.content.Node.Scalar;
import fengcai.content.Node.Sequence;
import fengcai.content.Node.Style;
import fengcai.diagnostic.Rule;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.snakeyaml.engine.v2.api.LoadSettings;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.dataformat.yaml.YAMLFactory;
import tools.jackson.dataformat.yaml.YAMLParser;

/** Reads YAML into nodes that know where they stand. Safe for use by several threads. */
final class YamlReader {

  /** Deeper nesting is no record but a mistake, or an attack. */
  private static final int DEPTH_AT_MOST = 32;

  private final YAMLFactory factory =
      YAMLFactory.builder()
          .loadSettings(
              LoadSettings.builder()
                  .setCodePointLimit(Integer.MAX_VALUE)
                  .setMaxAliasesForCollections(0)
                  .build())
          .streamReadConstraints(
              StreamReadConstraints.builder().maxNestingDepth(DEPTH_AT_MOST).build())
          .disable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
          .build();

  /** The file's value; empty if there is none or it is not YAML, which is then reported. */
  Optional<Node> read(SourceFile file, Problems problems) {
    SourceLines lines = file.lines();
    try (YAMLParser parser =
        (YAMLParser)
            factory.createParser(ObjectReadContext.empty(), new CodePointReader(file.text()))) {
      JsonToken first = parser.nextToken();
      if (first == null) {
        problems.add(Rule.FILE_EMPTY, Mark.START);
        return Optional.empty();
      }
      Node node = new Reading(parser, lines, problems).node(first);
      if (parser.nextToken() != null) {
        problems.add(Rule.YAML_DOCUMENTS, mark(parser));
        return Optional.empty();
      }
      return Optional.of(node);
    } catch (JacksonException e) {
      YamlFault.of(e, lines.all()).report(problems);
      return Optional.empty();
    }
  }

  private static Mark mark(YAMLParser parser) {
    TokenStreamLocation location = parser.currentTokenLocation();
    return new Mark(Math.max(1, location.getLineNr()), Math.max(1, location.getColumnNr()));
  }

  /** One pass over the tokens of one file. */
  private record Reading(YAMLParser parser, SourceLines lines, Problems problems) {

    Node node(JsonToken token) {
      Mark mark = mark(parser);
      if (parser.isCurrentAlias()) {
        problems.add(Rule.YAML_ALIAS, mark, parser.getString());
        return new Scalar(mark, "", Style.PLAIN, true);
      }
      return switch (token) {
        case START_OBJECT -> mapping(mark);
        case START_ARRAY -> sequence(mark);
        default -> scalar(mark, token);
      };
    }

    private Mapping mapping(Mark mark) {
      List<Entry> entries = new ArrayList<>();
      for (JsonToken token = parser.nextToken();
          token == JsonToken.PROPERTY_NAME;
          token = parser.nextToken()) {
        Scalar key = new Scalar(mark(parser), parser.currentName(), Style.PLAIN, false);
        entries.add(new Entry(key, node(parser.nextToken())));
      }
      return new Mapping(mark, entries);
    }

    private Sequence sequence(Mark mark) {
      List<Node> items = new ArrayList<>();
      for (JsonToken token = parser.nextToken();
          token != JsonToken.END_ARRAY;
          token = parser.nextToken()) {
        items.add(node(token));
      }
      return new Sequence(mark, items);
    }

    private Scalar scalar(Mark mark, JsonToken token) {
      String text = token == JsonToken.VALUE_NULL ? "" : parser.getString();
      if (text.isEmpty() && lines.line(mark.line()).startsWith("&", lines.index(mark))) {
        problems.add(Rule.YAML_RESERVED, mark, "&");
      }
      return new Scalar(mark, text, style(mark), token == JsonToken.VALUE_NULL);
    }

    private Style style(Mark mark) {
      String line = lines.line(mark.line());
      int at = lines.index(mark);
      return switch (at < line.length() ? line.charAt(at) : ' ') {
        case '|' -> Style.LITERAL;
        case '>' -> Style.FOLDED;
        case '"', '\'' -> Style.QUOTED;
        default -> Style.PLAIN;
      };
    }
  }
}
