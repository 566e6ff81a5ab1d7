package fengcai.content.schema;

import fengcai.content.schema.FieldType.Fields;
import fengcai.content.source.Problems;
import fengcai.content.source.SourcePosition;
import fengcai.content.yaml.DuplicateKeys;
import fengcai.content.yaml.Node.Entry;
import fengcai.content.yaml.Node.Mapping;
import fengcai.content.yaml.Node.Scalar;
import fengcai.diagnostic.MessageTerm;
import fengcai.diagnostic.Rule;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Reads a mapping with known keys; reports unknown, repeated and missing ones. */
final class FieldsReader {
  private FieldsReader() {}

  static FieldValues read(Fields fields, Mapping mapping, Problems problems) {
    FieldValues values = new FieldValues(mapping.mark());
    DuplicateKeys duplicates = new DuplicateKeys(problems);
    for (Entry entry : mapping.entries()) {
      Optional<Field<?>> field = fields.field(entry.key().text());
      if (field.isEmpty()) {
        unknown(fields, entry.key(), problems);
      } else if (duplicates.isFirst(field.get().english(), entry.key())) {
        readValue(field.get(), entry, values, problems);
      }
    }
    for (Field<?> field : fields.fields()) {
      if (field.required() && !isWritten(field, mapping)) {
        problems.add(Rule.KEY_MISSING, mapping.mark(), field.english(), field.chinese());
      }
    }
    return values;
  }

  private static boolean isWritten(Field<?> field, Mapping mapping) {
    return mapping.entries().stream().anyMatch(entry -> field.isNamed(entry.key().text()));
  }

  /** A key without a value is treated as absent, unless it is required. */
  private static <T> void readValue(
      Field<T> field, Entry entry, FieldValues values, Problems problems) {
    if (!field.required() && entry.value() instanceof Scalar scalar && scalar.empty()) {
      values.markBlank(field, entry.key().mark());
      return;
    }
    values.markWritten(field);
    field
        .type()
        .read(entry.value(), problems)
        .ifPresent(value -> values.put(field, value, entry.value().mark()));
  }

  private static void unknown(Fields fields, Scalar key, Problems problems) {
    Optional<SourcePosition> colon = ValueMistakes.colon(key, fields);
    Optional<String> indent = ValueMistakes.wideIndent(key);
    if (colon.isPresent()) {
      problems.add(Rule.YAML_COLON, colon.get());
      return;
    }
    if (indent.isPresent()) {
      problems.add(Rule.YAML_TAB, key.mark(), new MessageTerm("indent." + indent.get()));
      return;
    }
    List<String> known =
        fields.fields().stream()
            .flatMap(f -> Stream.of(f.english(), f.chinese()))
            .distinct()
            .toList();
    MessageTerm advice =
        SpellingSuggestions.nearest(key.text(), known)
            .map(nearest -> new MessageTerm("did-you-mean", nearest))
            .orElseGet(() -> new MessageTerm("known-keys", String.join(", ", known)));
    problems.add(Rule.KEY_UNKNOWN, key.mark(), key.text(), advice);
  }
}
