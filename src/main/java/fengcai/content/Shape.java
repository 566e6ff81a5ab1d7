package fengcai.content;

import fengcai.content.Node.Entry;
import fengcai.content.Node.Mapping;
import fengcai.content.Node.Scalar;
import fengcai.content.Node.Sequence;
import fengcai.diagnostic.Rule;
import fengcai.diagnostic.Term;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What a value of a record must look like, and how it is read. Records are described by shapes
 * once, so that the reader and whatever else must know their form cannot disagree.
 */
sealed interface Shape<T> {

  /** The value, or nothing and a reported problem. */
  Optional<T> read(Node node, Problems problems);

  /** The term by which messages call such a value. */
  Term term();

  /** A single value, told from others by its notation. */
  record Single<T>(Notation<T> notation) implements Shape<T> {

    /** A value is set in one piece: in a heading, a cell, a list of search results. */
    private static final int CHARACTERS = 5_000;

    @Override
    public Optional<T> read(Node node, Problems problems) {
      if (!(node instanceof Scalar scalar)) {
        problems.add(Rule.VALUE_TYPE, node.mark(), term(), kind(node), new Term("write.text"));
        return Optional.empty();
      }
      if (scalar.empty() || scalar.text().isBlank()) {
        problems.add(Rule.VALUE_EMPTY, scalar.mark());
        return Optional.empty();
      }
      if (scalar.text().length() > CHARACTERS) {
        Term limit = new Term("limit.value", Integer.toString(CHARACTERS));
        problems.add(Rule.RECORD_LIMIT, scalar.mark(), limit);
        return Optional.empty();
      }
      Optional<T> value = notation.parse(scalar.text().strip());
      if (value.isEmpty()) {
        problems.add(notation.fault(), scalar.mark(), scalar.text().strip(), notation.expected());
      }
      return value;
    }

    @Override
    public Term term() {
      return notation.term();
    }
  }

  /** A text whose place in the file matters, because what stands in it is read on. */
  record Prose() implements Shape<Scalar> {
    @Override
    public Optional<Scalar> read(Node node, Problems problems) {
      if (node instanceof Scalar scalar) {
        Mistakes.block(scalar).ifPresent(mark -> problems.add(Rule.YAML_BLOCK, mark));
        return Optional.of(scalar);
      }
      problems.add(
          Rule.VALUE_TYPE, node.mark(), term(), kind(node), new Term("write." + term().key()));
      return Optional.empty();
    }

    @Override
    public Term term() {
      return new Term("text");
    }
  }

  /** What may be noted in any form, since it is never read on. */
  record Anything() implements Shape<Node> {
    @Override
    public Optional<Node> read(Node node, Problems problems) {
      return Optional.of(node);
    }

    @Override
    public Term term() {
      return new Term("text-or-mapping");
    }
  }

  /** Several values of one shape. */
  record Many<T>(Shape<T> item) implements Shape<List<Located<T>>> {
    @Override
    public Optional<List<Located<T>>> read(Node node, Problems problems) {
      if (!(node instanceof Sequence sequence)) {
        if (Mistakes.isDash(node)) {
          problems.add(Rule.YAML_DASH, node.mark());
        } else {
          problems.add(
              Rule.VALUE_TYPE, node.mark(), term(), kind(node), new Term("write." + term().key()));
        }
        return Optional.empty();
      }
      List<Located<T>> values = new ArrayList<>();
      for (Node each : sequence.items()) {
        item.read(each, problems).ifPresent(value -> values.add(new Located<>(value, each.mark())));
      }
      return Optional.of(values);
    }

    @Override
    public Term term() {
      return new Term("list");
    }
  }

  /** A mapping whose keys are data, such as region codes. */
  record Keyed<K, T>(Notation<K> key, Shape<T> value) implements Shape<List<KeyedValue<K, T>>> {
    @Override
    public Optional<List<KeyedValue<K, T>>> read(Node node, Problems problems) {
      if (!(node instanceof Mapping mapping)) {
        problems.add(
            Rule.VALUE_TYPE, node.mark(), term(), kind(node), new Term("write." + term().key()));
        return Optional.empty();
      }
      List<KeyedValue<K, T>> values = new ArrayList<>();
      DuplicateKeys duplicates = new DuplicateKeys(problems);
      for (Entry entry : mapping.entries()) {
        Optional<K> name = key.parse(entry.key().text().strip());
        if (name.isEmpty()) {
          problems.add(key.fault(), entry.key().mark(), entry.key().text(), key.expected());
          continue;
        }
        Optional<T> read = value.read(entry.value(), problems);
        if (duplicates.isFirst(name.get().toString(), entry.key())) {
          read.ifPresent(v -> values.add(new KeyedValue<>(name.get(), entry.key().mark(), v)));
        }
      }
      return Optional.of(values);
    }

    @Override
    public Term term() {
      return new Term("mapping");
    }
  }

  /** One entry of a {@link Keyed} mapping; {@code mark} is the key's place. */
  record KeyedValue<K, T>(K key, Mark mark, T value) {}

  /** A mapping with known keys. */
  record Fields(List<Field<?>> fields) implements Shape<Values> {
    public Fields {
      fields = List.copyOf(fields);
    }

    static Fields of(Field<?>... fields) {
      return new Fields(List.of(fields));
    }

    /** The field that either of a key's names stands for. */
    Optional<Field<?>> find(String key) {
      for (Field<?> field : fields) {
        if (field.isNamed(key)) {
          return Optional.of(field);
        }
      }
      return Optional.empty();
    }

    @Override
    public Optional<Values> read(Node node, Problems problems) {
      if (node instanceof Mapping mapping) {
        return Optional.of(FieldsReading.read(this, mapping, problems));
      }
      Optional<Mark> colon = Mistakes.colon(node, this);
      if (colon.isPresent()) {
        problems.add(Rule.YAML_COLON, colon.get());
      } else {
        problems.add(
            Rule.VALUE_TYPE, node.mark(), term(), kind(node), new Term("write." + term().key()));
      }
      return Optional.empty();
    }

    @Override
    public Term term() {
      return new Term("mapping");
    }
  }

  /** A mapping with known keys, or a bare text that stands for one of them. */
  record TextOr(Field<String> bare, Fields fields) implements Shape<Values> {
    @Override
    public Optional<Values> read(Node node, Problems problems) {
      return switch (node) {
        case Mapping mapping -> fields.read(mapping, problems);
        case Scalar scalar -> {
          Optional<Mark> colon = Mistakes.colon(scalar, fields);
          if (colon.isPresent()) {
            problems.add(Rule.YAML_COLON, colon.get());
            yield Optional.empty();
          }
          yield bare.shape()
              .read(scalar, problems)
              .map(text -> Values.bare(bare, text, scalar.mark()));
        }
        case Sequence sequence -> {
          problems.add(
              Rule.VALUE_TYPE,
              sequence.mark(),
              term(),
              kind(node),
              new Term("write.text-or-mapping"));
          yield Optional.empty();
        }
      };
    }

    @Override
    public Term term() {
      return new Term("text-or-mapping");
    }
  }

  /** One text or several. */
  record OneOrMany(Shape<String> item) implements Shape<List<String>> {
    @Override
    public Optional<List<String>> read(Node node, Problems problems) {
      return node instanceof Sequence
          ? new Many<>(item)
              .read(node, problems)
              .map(values -> values.stream().map(Located::value).toList())
          : item.read(node, problems).map(List::of);
    }

    @Override
    public Term term() {
      return new Term("text-or-list");
    }
  }

  /** What a value is, where another was expected. */
  private static Term kind(Node node) {
    return switch (node) {
      case Scalar scalar -> new Term(scalar.empty() ? "nothing" : "text");
      case Mapping mapping -> new Term("mapping");
      case Sequence sequence -> new Term("list");
    };
  }
}
