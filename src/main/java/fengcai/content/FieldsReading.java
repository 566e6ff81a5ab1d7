package fengcai.content;

import fengcai.content.Node.Entry;
import fengcai.content.Node.Mapping;
import fengcai.content.Node.Scalar;
import fengcai.content.Shape.Fields;
import fengcai.diagnostic.Rule;
import fengcai.diagnostic.Term;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Reads a mapping with known keys; reports unknown, repeated and missing ones. */
final class FieldsReading {
  private FieldsReading() {}

  static Values read(Fields fields, Mapping mapping, Problems problems) {
    Values values = new Values(mapping.mark());
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
      boolean written = mapping.entries().stream().anyMatch(e -> field.isNamed(e.key().text()));
      if (field.required() && !written) {
        problems.add(Rule.KEY_MISSING, mapping.mark(), field.english(), field.chinese());
      }
    }
    return values;
  }

  /** A key without a value is treated as absent, unless it is required. */
  private static <T> void readValue(Field<T> field, Entry entry, Values values, Problems problems) {
    if (!field.required() && entry.value() instanceof Scalar scalar && scalar.empty()) {
      values.markBlank(field, entry.key().mark());
      return;
    }
    values.markWritten(field);
    field
        .shape()
        .read(entry.value(), problems)
        .ifPresent(value -> values.put(field, value, entry.value().mark()));
  }

  private static void unknown(Fields fields, Scalar key, Problems problems) {
    Optional<Mark> colon = Mistakes.colon(key, fields);
    Optional<String> indent = Mistakes.wideIndent(key);
    if (colon.isPresent()) {
      problems.add(Rule.YAML_COLON, colon.get());
      return;
    }
    if (indent.isPresent()) {
      problems.add(Rule.YAML_TAB, key.mark(), new Term("indent." + indent.get()));
      return;
    }
    List<String> known =
        fields.fields().stream()
            .flatMap(f -> Stream.of(f.english(), f.chinese()))
            .distinct()
            .toList();
    Term advice =
        Spelling.nearest(key.text(), known)
            .map(nearest -> new Term("did-you-mean", nearest))
            .orElseGet(() -> new Term("known-keys", String.join(", ", known)));
    problems.add(Rule.KEY_UNKNOWN, key.mark(), key.text(), advice);
  }
}
