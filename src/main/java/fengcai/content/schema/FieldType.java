package fengcai.content.schema;

import fengcai.content.source.Located;
import fengcai.content.source.Problems;
import fengcai.content.source.SourcePosition;
import fengcai.content.yaml.DuplicateKeys;
import fengcai.content.yaml.Node;
import fengcai.content.yaml.Node.Entry;
import fengcai.content.yaml.Node.Mapping;
import fengcai.content.yaml.Node.Scalar;
import fengcai.content.yaml.Node.Sequence;
import fengcai.diagnostic.MessageTerm;
import fengcai.diagnostic.Rule;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * The type of a record's value, and how it is read. Records are described once: readers, JSON
 * Schema, edit forms, merging and tables are derived from the types.
 *
 * <p>There are four structures: one text ({@link TextType}), a list, a mapping with known keys, and
 * a mapping whose keys are data. What forms and tables show has three: see {@link #shown}.
 */
public sealed interface FieldType<T>
    permits TextType, FieldType.Many, FieldType.Keyed, FieldType.Fields {

  /** The value; empty if it does not fit, which is reported. */
  Optional<T> read(Node node, Problems problems);

  /**
   * What one of three functions makes of the type as forms and tables show it: a text, a list of
   * items of a type, or a mapping of fields. A mapping whose keys are data is a list of mappings
   * with the key.
   */
  default <R> R shown(
      Function<TextType<?>, R> text,
      Function<FieldType<?>, R> list,
      Function<List<Field<?>>, R> mapping) {
    return switch (this) {
      case TextType<?> type -> text.apply(type);
      case Many<?> many -> list.apply(many.item());
      case Keyed<?> keyed -> list.apply(new Fields(keyed.columns()));
      case Fields fields -> mapping.apply(fields.fields());
    };
  }

  /** The field that a key of a mapping stands for. */
  default Optional<Field<?>> field(String key) {
    return Optional.empty();
  }

  /** The type of the value under a key of a mapping. */
  default FieldType<?> below(String key) {
    return field(key).<FieldType<?>>map(Field::type).orElseGet(TextType.Anything::new);
  }

  /** The type of a list's items; of other values this type. */
  default FieldType<?> item() {
    return this;
  }

  /** The columns of a value that is shown as a table of its own; none for other values. */
  default List<Field<?>> columns() {
    return List.of();
  }

  /**
   * Several values of one type.
   *
   * @param orOne whether a single value may stand for a list of one
   */
  record Many<T>(FieldType<T> item, boolean orOne) implements FieldType<List<Located<T>>> {

    public Many(FieldType<T> item) {
      this(item, false);
    }

    public static <T> Many<T> of(ScalarFormat<T> item) {
      return new Many<>(new TextType.Single<>(item));
    }

    @Override
    public Optional<List<Located<T>>> read(Node node, Problems problems) {
      if (orOne && !(node instanceof Sequence)) {
        return item.read(node, problems).map(one -> List.of(new Located<>(one, node.mark())));
      }
      if (!(node instanceof Sequence sequence)) {
        if (ValueMistakes.isDash(node)) {
          problems.add(Rule.YAML_DASH, node.mark());
          return Optional.empty();
        }
        return misfit(node, "list", problems);
      }
      List<Located<T>> values = new ArrayList<>();
      for (Node each : sequence.items()) {
        item.read(each, problems).ifPresent(value -> values.add(new Located<>(value, each.mark())));
      }
      return Optional.of(values);
    }

    @Override
    public List<Field<?>> columns() {
      return item instanceof Fields fields ? fields.fields() : List.of();
    }
  }

  /**
   * A mapping whose keys are data, such as region codes.
   *
   * @param keyTitle the Chinese name of the keys
   */
  record Keyed<K>(String keyTitle, ScalarFormat<K> key, Fields value)
      implements FieldType<List<KeyedValue<K, FieldValues>>> {

    /** The member of a row of an edit form, and of a table, that is the row's key. */
    public static final String OWN_KEY = "key";

    @Override
    public Optional<List<KeyedValue<K, FieldValues>>> read(Node node, Problems problems) {
      if (!(node instanceof Mapping mapping)) {
        return misfit(node, "mapping", problems);
      }
      List<KeyedValue<K, FieldValues>> values = new ArrayList<>();
      DuplicateKeys duplicates = new DuplicateKeys(problems);
      for (Entry entry : mapping.entries()) {
        Optional<K> name = key.parse(entry.key().text().strip());
        if (name.isEmpty()) {
          problems.add(key.fault(), entry.key().mark(), entry.key().text(), key.expected());
          continue;
        }
        Optional<FieldValues> read = value.read(entry.value(), problems);
        if (duplicates.isFirst(name.get().toString(), entry.key())) {
          read.ifPresent(v -> values.add(new KeyedValue<>(name.get(), entry.key().mark(), v)));
        }
      }
      return Optional.of(values);
    }

    @Override
    public FieldType<?> below(String key) {
      return value;
    }

    @Override
    public List<Field<?>> columns() {
      List<Field<?>> columns = new ArrayList<>();
      columns.add(Field.required(OWN_KEY, keyTitle, key));
      columns.addAll(value.fields());
      return columns;
    }
  }

  /** One entry of a {@link Keyed} mapping; {@code mark} is the key's position. */
  record KeyedValue<K, T>(K key, SourcePosition mark, T value) {}

  /**
   * A mapping with known keys.
   *
   * @param shorthand the field that a text in the place of the mapping stands for
   */
  record Fields(List<Field<?>> fields, Optional<Field<String>> shorthand)
      implements FieldType<FieldValues> {
    public Fields {
      fields = List.copyOf(fields);
    }

    public Fields(List<Field<?>> fields) {
      this(fields, Optional.empty());
    }

    public static Fields of(Field<?>... fields) {
      return new Fields(List.of(fields));
    }

    public Fields orText(Field<String> field) {
      return new Fields(fields, Optional.of(field));
    }

    /** The text that stands for a mapping of English keys; empty if it needs more than that. */
    public Optional<Object> text(Map<String, Object> members) {
      return shorthand
          .filter(field -> members.size() == 1)
          .map(field -> members.get(field.english()));
    }

    @Override
    public Optional<Field<?>> field(String key) {
      for (Field<?> field : fields) {
        if (field.isNamed(key)) {
          return Optional.of(field);
        }
      }
      return Optional.empty();
    }

    @Override
    public Optional<FieldValues> read(Node node, Problems problems) {
      if (node instanceof Mapping mapping) {
        return Optional.of(FieldsReader.read(this, mapping, problems));
      }
      Optional<SourcePosition> colon = ValueMistakes.colon(node, this);
      if (colon.isPresent()) {
        problems.add(Rule.YAML_COLON, colon.get());
        return Optional.empty();
      }
      if (shorthand.isPresent() && node instanceof Scalar) {
        Field<String> field = shorthand.get();
        return field
            .type()
            .read(node, problems)
            .map(text -> FieldValues.of(field, text, node.mark()));
      }
      return misfit(node, shorthand.isPresent() ? "text-or-mapping" : "mapping", problems);
    }
  }

  static <T> Optional<T> misfit(Node node, String expected, Problems problems) {
    return misfit(node, new MessageTerm(expected), expected, problems);
  }

  /** Reports a value of another structure; {@code form} tells the editor how to write it. */
  static <T> Optional<T> misfit(Node node, MessageTerm expected, String form, Problems problems) {
    MessageTerm found =
        switch (node) {
          case Scalar scalar -> new MessageTerm(scalar.empty() ? "nothing" : "text");
          case Mapping mapping -> new MessageTerm("mapping");
          case Sequence sequence -> new MessageTerm("list");
        };
    problems.add(Rule.VALUE_TYPE, node.mark(), expected, found, new MessageTerm("write." + form));
    return Optional.empty();
  }
}
