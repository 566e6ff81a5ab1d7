package fengcai.content.record;

import fengcai.content.schema.Field;
import fengcai.content.schema.FieldType.Fields;
import fengcai.content.source.Problems;
import fengcai.content.yaml.Node;
import fengcai.content.yaml.Node.Mapping;
import fengcai.content.yaml.Node.Scalar;
import fengcai.content.yaml.Node.Sequence;
import fengcai.content.yaml.TextPosition;
import fengcai.diagnostic.Passage;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Extracts the texts of a record that are published, to be proofread. */
final class RecordPassages {

  private final RecordFile<?> record;
  private final List<Passage> passages = new ArrayList<>();

  private RecordPassages(RecordFile<?> record) {
    this.record = record;
  }

  /** The scalars of a record under their English keys, except those below hidden keys. */
  static List<Passage> of(RecordFile<?> record, Fields fields, Set<Field<?>> hidden) {
    RecordPassages found = new RecordPassages(record);
    record.node().ifPresent(node -> found.collect(node, fields, hidden));
    return found.passages;
  }

  private void collect(Node node, Fields fields, Set<Field<?>> hidden) {
    if (node instanceof Mapping mapping) {
      for (Node.Entry entry : mapping.entries()) {
        String key = entry.key().text();
        Optional<Field<?>> field = fields.field(key);
        if (field.filter(hidden::contains).isEmpty()) {
          collect(field.map(Field::english).orElse(key), entry.value());
        }
      }
    } else {
      collect("", node);
    }
  }

  static Passage of(String key, TextPosition place, Problems problems) {
    return new Passage(key, place.text(), offset -> problems.at(place.at(offset)));
  }

  private void collect(String key, Node node) {
    switch (node) {
      case Scalar scalar -> {
        if (!scalar.empty()) {
          passages.add(of(key, TextPosition.of(scalar, record.lines()), record.problems()));
        }
      }
      case Mapping mapping -> mapping.entries().forEach(entry -> collect(key, entry.value()));
      case Sequence sequence -> sequence.items().forEach(item -> collect(key, item));
    }
  }
}
