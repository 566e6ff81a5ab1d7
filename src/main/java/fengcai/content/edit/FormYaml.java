package fengcai.content.edit;

import fengcai.content.schema.Field;
import fengcai.content.schema.FieldType;
import fengcai.content.schema.FieldType.Fields;
import fengcai.content.schema.FieldType.Keyed;
import fengcai.content.schema.FieldType.Many;
import fengcai.content.schema.TextType;
import fengcai.content.yaml.Node;
import fengcai.content.yaml.Node.Mapping;
import fengcai.content.yaml.Node.Scalar;
import fengcai.content.yaml.Node.Sequence;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Converts the values of an edit form to YAML values; the inverse of {@link FormValues}.
 *
 * @param chinese the language of keys
 */
record FormYaml(boolean chinese) {

  private static final int FIRST_OF_CHINESE = 0x2E80;

  /** An entry of a mapping whose keys are data. */
  record Row(String key, Optional<Object> value) {}

  /** Uses the language of most keys of a text; English if it has none. */
  static FormYaml like(Optional<Node> part) {
    return new FormYaml(part.map(FormYaml::balance).orElse(0) > 0);
  }

  private static int balance(Node part) {
    return switch (part) {
      case Scalar scalar -> 0;
      case Sequence sequence -> sequence.items().stream().mapToInt(FormYaml::balance).sum();
      case Mapping mapping ->
          mapping.entries().stream()
              .mapToInt(entry -> language(entry.key().text()) + balance(entry.value()))
              .sum();
    };
  }

  private static int language(String key) {
    return key.codePoints().anyMatch(c -> c >= FIRST_OF_CHINESE)
        ? 1
        : key.codePoints().anyMatch(Character::isDigit) ? 0 : -1;
  }

  String key(Field<?> field) {
    return chinese ? field.chinese() : field.english();
  }

  /** The lines of a whole record. */
  String record(Object value, FieldType<?> type) {
    if (value(value, type) instanceof RecordText.Rows rows) {
      StringBuilder text = new StringBuilder();
      rows.rows()
          .forEach(
              row -> text.append(RecordText.entry(row.getKey(), row.getValue(), 0)).append('\n'));
      return text.toString();
    }
    return RecordText.of(fields(members(value), (Fields) type));
  }

  /** The lines of a row, without the last line break. */
  String row(Row row, FieldType<?> type, int column, boolean flow) {
    Object value = row.value().map(each -> value(each, type)).orElse("");
    return flow
        ? " ".repeat(column) + RecordText.key(row.key(), false) + ": " + RecordText.flow(value)
        : RecordText.entry(row.key(), value, column);
  }

  /** A form value as texts, lists and mappings for {@link RecordText}. */
  Object value(Object value, FieldType<?> type) {
    return switch (type) {
      case TextType<?> leaf -> leaf.written(value, chinese);
      case Many<?> many ->
          value instanceof List<?> items
              ? items.stream().map(each -> value(each, many.item())).toList()
              : List.of();
      case Keyed<?> keyed -> {
        List<Map.Entry<String, Object>> rows = new ArrayList<>();
        for (Row row : rows(value)) {
          rows.add(
              Map.entry(row.key(), row.value().map(each -> value(each, keyed.value())).orElse("")));
        }
        yield new RecordText.Rows(rows, keyed.value().shorthand().isEmpty());
      }
      case Fields fields -> {
        Map<String, Object> members = members(value);
        yield fields.text(members).orElseGet(() -> fields(members, fields));
      }
    };
  }

  private Map<String, Object> fields(Map<String, Object> members, Fields fields) {
    Map<String, Object> tree = new LinkedHashMap<>();
    for (Field<?> field : fields.fields()) {
      Object member = members.get(field.english());
      if (member != null) {
        tree.put(key(field), value(member, field.type()));
      }
    }
    return tree;
  }

  static Map<String, Object> members(Object value) {
    Map<String, Object> members = new LinkedHashMap<>();
    if (value instanceof Map<?, ?> map) {
      map.forEach((key, each) -> members.put(key.toString(), each));
    }
    return members;
  }

  static List<Row> rows(Object value) {
    List<Row> rows = new ArrayList<>();
    if (value instanceof List<?> list) {
      for (Object each : list) {
        Map<String, Object> members = members(each);
        Object key = members.remove(Keyed.OWN_KEY);
        rows.add(
            new Row(
                key == null ? "" : key.toString(),
                members.isEmpty() ? Optional.empty() : Optional.of(members)));
      }
    }
    return rows;
  }
}
