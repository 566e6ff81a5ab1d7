package fengcai.content.schema;

import fengcai.content.source.Problems;
import fengcai.content.yaml.Node;
import fengcai.content.yaml.Node.Scalar;
import fengcai.diagnostic.MessageTerm;
import fengcai.diagnostic.Rule;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A type of values that forms show as one text. */
public sealed interface TextType<T> extends FieldType<T> {

  /** The JSON Schema of a value as YAML reads it. */
  Map<String, Object> schema();

  /** The JSON Schema of a value in an edit form. */
  Map<String, Object> formSchema();

  /** Whether an edit form shows it as a checkbox. */
  default boolean isFlag() {
    return false;
  }

  /** Whether it is a day, with or without a time. */
  default boolean isDay() {
    return false;
  }

  /** Whether two values of edit forms state the same. */
  boolean isSame(Object one, Object other);

  /** What to write for a value of an edit form. */
  Object written(Object value, boolean chinese);

  /** Notes of any form, lists and mappings too. */
  record Anything() implements TextType<Node> {
    @Override
    public Optional<Node> read(Node node, Problems problems) {
      return Optional.of(node);
    }

    @Override
    public Map<String, Object> schema() {
      return SchemaObject.object();
    }

    @Override
    public Map<String, Object> formSchema() {
      return SchemaObject.object("type", "string");
    }

    @Override
    public boolean isSame(Object one, Object other) {
      return one.equals(other);
    }

    @Override
    public Object written(Object value, boolean chinese) {
      return value;
    }
  }

  /** A single value in a scalar format. */
  record Single<T>(ScalarFormat<T> format) implements TextType<T> {

    /** The most characters of a value: it is set in a heading, a cell, a search result. */
    private static final int CHARACTERS = 5_000;

    @Override
    public Optional<T> read(Node node, Problems problems) {
      if (!(node instanceof Scalar scalar)) {
        return FieldType.misfit(node, format.term(), "text", problems);
      }
      if (scalar.empty() || scalar.text().isBlank()) {
        problems.add(Rule.VALUE_EMPTY, scalar.mark());
        return Optional.empty();
      }
      if (scalar.text().length() > CHARACTERS) {
        MessageTerm limit = new MessageTerm("limit.value", Integer.toString(CHARACTERS));
        problems.add(Rule.RECORD_LIMIT, scalar.mark(), limit);
        return Optional.empty();
      }
      Optional<T> value = format.parse(scalar.text().strip());
      if (value.isEmpty()) {
        problems.add(format.fault(), scalar.mark(), scalar.text().strip(), format.expected());
      }
      return value;
    }

    @Override
    public Map<String, Object> schema() {
      return format.constraint().schema();
    }

    @Override
    public Map<String, Object> formSchema() {
      return format.constraint().formSchema();
    }

    @Override
    public boolean isFlag() {
      return format.constraint().isFlag();
    }

    @Override
    public boolean isDay() {
      return format.isDay();
    }

    @Override
    public boolean isSame(Object one, Object other) {
      return format.isSame(one.toString().strip(), other.toString().strip());
    }

    @Override
    public Object written(Object value, boolean chinese) {
      return value instanceof Boolean && chinese ? "是" : value.toString();
    }
  }

  /** A Markdown text; its place in the file is kept for the findings in it. */
  record Prose() implements TextType<Scalar> {
    @Override
    public Optional<Scalar> read(Node node, Problems problems) {
      if (node instanceof Scalar scalar) {
        ValueMistakes.block(scalar).ifPresent(mark -> problems.add(Rule.YAML_BLOCK, mark));
        return Optional.of(scalar);
      }
      return FieldType.misfit(node, "text", problems);
    }

    @Override
    public Map<String, Object> schema() {
      return SchemaObject.object("type", List.of("string", "number", "boolean", "null"));
    }

    @Override
    public Map<String, Object> formSchema() {
      return SchemaObject.object("type", "string", "contentMediaType", "text/markdown");
    }

    @Override
    public boolean isSame(Object one, Object other) {
      return trimmed(one).equals(trimmed(other));
    }

    private static List<String> trimmed(Object text) {
      return text.toString().lines().map(String::stripTrailing).toList();
    }

    /** Several lines keep the end of the last one, as they do in an editor. */
    @Override
    public Object written(Object value, boolean chinese) {
      return value.toString().contains("\n") ? value + "\n" : value.toString();
    }
  }
}
