package fengcai.content.yaml;

import fengcai.content.source.Problems;
import fengcai.content.source.SourceFile;
import fengcai.content.source.SourceLines;
import fengcai.content.source.SourcePosition;
import fengcai.content.yaml.Node.Entry;
import fengcai.content.yaml.Node.Mapping;
import fengcai.content.yaml.Node.Scalar;
import fengcai.content.yaml.Node.Sequence;
import fengcai.content.yaml.Node.Style;
import fengcai.diagnostic.Rule;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.common.ScalarStyle;
import org.snakeyaml.engine.v2.events.CollectionStartEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import tools.jackson.core.ErrorReportConfiguration;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonEncoding;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamWriteConstraints;
import tools.jackson.core.io.ContentReference;
import tools.jackson.core.io.IOContext;
import tools.jackson.core.util.BufferRecycler;
import tools.jackson.dataformat.yaml.YAMLParser;
import tools.jackson.dataformat.yaml.YAMLReadFeature;

/**
 * Reads YAML into nodes. Jackson's parser checks the structure and limits its depth; the events
 * beneath its tokens have the range and the style of each value. Safe for use by several threads.
 */
public final class YamlReader {

  private static final int DEPTH_AT_MOST = 32;

  private final Predicate<String> isKey;

  /** {@code isKey} tells the keys that records know, to find colons that are not half-width. */
  public YamlReader(Predicate<String> isKey) {
    this.isKey = isKey;
  }

  /** The file's value; empty if there is none or it is not YAML, which is then reported. */
  public Optional<Node> read(SourceFile file, Problems problems) {
    SourceLines source = file.lines();
    try (EventParser parser = new EventParser(file.text())) {
      JsonToken first = parser.nextToken();
      if (first == null) {
        problems.add(Rule.FILE_EMPTY, SourcePosition.START);
        return Optional.empty();
      }
      Node node = new Reading(parser, source, problems).node(first);
      if (parser.nextToken() != null) {
        problems.add(Rule.YAML_DOCUMENTS, mark(parser.event()));
        return Optional.empty();
      }
      return Optional.of(node);
    } catch (JacksonException e) {
      YamlProblem.of(e, source.all(), isKey).report(problems);
      return Optional.empty();
    }
  }

  private static SourcePosition mark(Event event) {
    return event
        .getStartMark()
        .map(mark -> new SourcePosition(mark.getLine() + 1, mark.getColumn() + 1))
        .orElse(SourcePosition.START);
  }

  /** Jackson's parser of one text, with access to the event of its current token. */
  private static final class EventParser extends YAMLParser {

    EventParser(String text) {
      super(
          ObjectReadContext.empty(),
          new IOContext(
              StreamReadConstraints.builder().maxNestingDepth(DEPTH_AT_MOST).build(),
              StreamWriteConstraints.defaults(),
              ErrorReportConfiguration.defaults(),
              new BufferRecycler(),
              ContentReference.unknown(),
              true,
              JsonEncoding.UTF8),
          new BufferRecycler(),
          0,
          YAMLReadFeature.collectDefaults(),
          settings(text),
          new StringReader(text));
    }

    /**
     * The buffer takes the whole text: the engine reads past a buffer that ends between the halves
     * of a surrogate pair.
     */
    private static LoadSettings settings(String text) {
      return LoadSettings.builder()
          .setCodePointLimit(Integer.MAX_VALUE)
          .setMaxAliasesForCollections(0)
          .setBufferSize(text.length() + 2)
          .build();
    }

    Event event() {
      return _lastEvent;
    }
  }

  /** One pass over the tokens of one file. */
  private record Reading(EventParser parser, SourceLines source, Problems problems) {

    Node node(JsonToken token) {
      Event event = parser.event();
      if (parser.isCurrentAlias()) {
        problems.add(Rule.YAML_ALIAS, mark(event), parser.getString());
        return new Scalar(mark(event), from(event), to(event), "", Style.PLAIN, true);
      }
      return switch (token) {
        case START_OBJECT -> mapping((CollectionStartEvent) event);
        case START_ARRAY -> sequence((CollectionStartEvent) event);
        default -> scalar((ScalarEvent) event, token == JsonToken.VALUE_NULL);
      };
    }

    private Mapping mapping(CollectionStartEvent start) {
      List<Entry> entries = new ArrayList<>();
      while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
        Scalar key = scalar((ScalarEvent) parser.event(), false);
        int colon = source.text().indexOf(':', key.to());
        entries.add(new Entry(key, colon < 0 ? key.to() : colon + 1, node(parser.nextToken())));
      }
      boolean atEnd = start.isFlow() || entries.isEmpty();
      int to = atEnd ? to(parser.event()) : entries.getLast().value().to();
      return new Mapping(mark(start), from(start), to, start.isFlow(), entries);
    }

    private Sequence sequence(CollectionStartEvent start) {
      List<Node> items = new ArrayList<>();
      for (JsonToken token = parser.nextToken();
          token != JsonToken.END_ARRAY;
          token = parser.nextToken()) {
        items.add(node(token));
      }
      boolean atEnd = start.isFlow() || items.isEmpty();
      int to = atEnd ? to(parser.event()) : items.getLast().to();
      return new Sequence(mark(start), from(start), to, start.isFlow(), items);
    }

    private Scalar scalar(ScalarEvent event, boolean empty) {
      SourcePosition mark = mark(event);
      int from = from(event);
      String text = empty ? "" : event.getValue();
      if (text.isEmpty() && source.text().startsWith("&", from)) {
        problems.add(Rule.YAML_RESERVED, mark, "&");
      }
      Style style = style(event.getScalarStyle());
      int to = to(event);
      while (style.isBlock() && Character.isWhitespace(source.text().charAt(to - 1))) {
        to--;
      }
      return new Scalar(mark, from, to, text, style, empty);
    }

    private int from(Event event) {
      return event.getStartMark().map(mark -> source.offset(mark.getIndex())).orElse(0);
    }

    private int to(Event event) {
      return event.getEndMark().map(mark -> source.offset(mark.getIndex())).orElse(0);
    }

    private static Style style(ScalarStyle style) {
      return switch (style) {
        case PLAIN, JSON_SCALAR_STYLE -> Style.PLAIN;
        case SINGLE_QUOTED -> Style.SINGLE_QUOTED;
        case DOUBLE_QUOTED -> Style.DOUBLE_QUOTED;
        case LITERAL -> Style.LITERAL;
        case FOLDED -> Style.FOLDED;
      };
    }
  }
}
