package fengcai.content;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.common.FlowStyle;
import org.snakeyaml.engine.v2.common.ScalarStyle;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

/** A YAML value with the stretch of its text, so that it can be changed where it stands. */
sealed interface YamlPart {

  /** Where its text begins, in characters from the beginning. */
  int from();

  /** Behind the last character of its text; what follows may be a remark. */
  int to();

  /**
   * A single value.
   *
   * @param empty whether nothing is written, or a word that stands for nothing
   * @param block whether its lines stand below a {@code |} or {@code >}
   */
  record Scalar(int from, int to, String text, boolean empty, boolean block) implements YamlPart {}

  /**
   * Values by their keys.
   *
   * @param flow whether it is written in braces
   */
  record Mapping(int from, int to, boolean flow, List<Entry> entries) implements YamlPart {
    public Mapping {
      entries = List.copyOf(entries);
    }
  }

  /**
   * Values in a row.
   *
   * @param flow whether it is written in brackets
   */
  record Sequence(int from, int to, boolean flow, List<YamlPart> items) implements YamlPart {
    public Sequence {
      items = List.copyOf(items);
    }
  }

  /**
   * A key with its value.
   *
   * @param colon behind the colon that follows the key
   */
  record Entry(Scalar key, int colon, YamlPart value) {}

  /** The value of a text; empty where there is none or it is not YAML. */
  static Optional<YamlPart> of(String text) {
    LoadSettings settings =
        LoadSettings.builder()
            .setCodePointLimit(Integer.MAX_VALUE)
            .setAllowDuplicateKeys(true)
            .build();
    try {
      return new Compose(settings)
          .composeReader(new CodePointReader(text))
          .map(new Reading(text)::part);
    } catch (YamlEngineException e) {
      return Optional.empty();
    }
  }

  /** One text whose marks, in code points, are turned into places of characters. */
  final class Reading {

    private static final Set<String> NOTHING = Set.of("", "~", "null", "Null", "NULL");

    private final String text;
    private final SourceLines source;
    private final List<Integer> lines = new ArrayList<>();

    private Reading(String text) {
      this.text = text;
      this.source = SourceLines.of(text);
      lines.add(0);
      for (int i = text.indexOf('\n'); i >= 0; i = text.indexOf('\n', i + 1)) {
        lines.add(i + 1);
      }
    }

    private YamlPart part(Node node) {
      int from = place(node.getStartMark());
      return switch (node) {
        case ScalarNode scalar -> scalar(scalar, from);
        case SequenceNode sequence -> {
          List<YamlPart> items = sequence.getValue().stream().map(this::part).toList();
          boolean flow = sequence.getFlowStyle() == FlowStyle.FLOW;
          int to = flow || items.isEmpty() ? place(node.getEndMark()) : items.getLast().to();
          yield new Sequence(from, to, flow, items);
        }
        case MappingNode mapping -> {
          List<Entry> entries = mapping.getValue().stream().map(this::entry).toList();
          boolean flow = mapping.getFlowStyle() == FlowStyle.FLOW;
          int to =
              flow || entries.isEmpty() ? place(node.getEndMark()) : entries.getLast().value().to();
          yield new Mapping(from, to, flow, entries);
        }
        default -> throw new IllegalArgumentException(node.getNodeType().toString());
      };
    }

    private Entry entry(NodeTuple tuple) {
      YamlPart key = part(tuple.getKeyNode());
      Scalar name =
          key instanceof Scalar scalar ? scalar : new Scalar(key.from(), key.to(), "", true, false);
      int colon = text.indexOf(':', key.to());
      return new Entry(name, colon < 0 ? key.to() : colon + 1, part(tuple.getValueNode()));
    }

    private Scalar scalar(ScalarNode node, int from) {
      boolean plain = node.getScalarStyle() == ScalarStyle.PLAIN;
      boolean block =
          node.getScalarStyle() == ScalarStyle.LITERAL
              || node.getScalarStyle() == ScalarStyle.FOLDED;
      int to = place(node.getEndMark());
      if (block) {
        to = from + text.substring(from, to).stripTrailing().length();
      }
      boolean empty = plain && NOTHING.contains(node.getValue());
      return new Scalar(from, to, node.getValue(), empty, block);
    }

    private int place(Optional<Mark> mark) {
      Mark at = mark.orElseThrow();
      if (at.getLine() >= lines.size()) {
        return text.length();
      }
      return lines.get(at.getLine())
          + source.index(new fengcai.content.Mark(at.getLine() + 1, at.getColumn() + 1));
    }
  }
}
