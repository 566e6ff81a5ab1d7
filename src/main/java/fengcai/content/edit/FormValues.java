package fengcai.content.edit;

import fengcai.content.schema.Field;
import fengcai.content.schema.FieldType;
import fengcai.content.schema.FieldType.Fields;
import fengcai.content.schema.FieldType.Keyed;
import fengcai.content.schema.FieldType.Many;
import fengcai.content.schema.ScalarFormats;
import fengcai.content.schema.TextType;
import fengcai.content.schema.TextType.Anything;
import fengcai.content.yaml.Node;
import fengcai.content.yaml.Node.Entry;
import fengcai.content.yaml.Node.Mapping;
import fengcai.content.yaml.Node.Scalar;
import fengcai.content.yaml.Node.Sequence;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Converts YAML values to those of an edit form: texts, flags, lists, and maps by English keys. A
 * text in the place of a mapping becomes that mapping; a mapping whose keys are data becomes a list
 * of mappings with the key under {@link Keyed#OWN_KEY}. Empty values are left out.
 */
final class FormValues {

  private static final Pattern BLANK_LINES = Pattern.compile("^(?:[ \\t]*\\n)+");

  private final boolean loose;
  private final List<String> unfit = new ArrayList<>();
  private final List<String> unknown = new ArrayList<>();

  FormValues() {
    this(false);
  }

  /**
   * A conversion of one record.
   *
   * @param loose whether {@link Anything} may be a list or a mapping, which forms do not show
   */
  FormValues(boolean loose) {
    this.loose = loose;
  }

  /** The paths of unknown keys. */
  List<String> unknown() {
    return List.copyOf(unknown);
  }

  /** The paths of values of another structure than their type; edits leave them unchanged. */
  List<String> unfit() {
    return List.copyOf(unfit);
  }

  /** The value at a path; empty if there is none or it is {@link #unfit}. */
  Optional<Object> of(Node node, FieldType<?> type, String path) {
    if (node instanceof Scalar scalar && scalar.empty()) {
      return Optional.empty();
    }
    return switch (type) {
      case TextType<?> text ->
          loose && text instanceof Anything
              ? RecordTree.value(node, text).flatMap(FormValues::normalized)
              : leaf(node, text.isFlag(), path);
      case Many<?> many ->
          many.orOne() && node instanceof Scalar scalar
              ? normalized(List.of(scalar.text()))
              : many(node, many.item(), path);
      case Keyed<?> keyed -> keyed(node, keyed.value(), path);
      case Fields fields ->
          fields.shorthand().isPresent() && node instanceof Scalar scalar
              ? normalized(Map.of(fields.shorthand().get().english(), scalar.text()))
              : fields(node, fields, path);
    };
  }

  /** A value without blank texts, false flags, and lists and mappings that are then empty. */
  static Optional<Object> normalized(Object value) {
    return switch (value) {
      case Boolean flag -> flag ? Optional.of(true) : Optional.empty();
      case Map<?, ?> map -> {
        Map<String, Object> rest = new LinkedHashMap<>();
        map.forEach(
            (key, each) -> normalized(each).ifPresent(some -> rest.put(key.toString(), some)));
        yield rest.isEmpty() ? Optional.empty() : Optional.of(rest);
      }
      case List<?> list -> {
        List<Object> rest = new ArrayList<>();
        list.forEach(each -> normalized(each).ifPresent(rest::add));
        yield rest.isEmpty() ? Optional.empty() : Optional.of(rest);
      }
      default -> {
        String text = value.toString().replace("\r\n", "\n").stripTrailing();
        yield text.isEmpty()
            ? Optional.empty()
            : Optional.of(BLANK_LINES.matcher(text).replaceFirst(""));
      }
    };
  }

  private Optional<Object> leaf(Node node, boolean flag, String path) {
    if (!(node instanceof Scalar scalar)) {
      return unfit(path);
    }
    Optional<Object> text = normalized(scalar.text());
    if (!flag || text.isEmpty()) {
      return text;
    }
    Optional<Boolean> ticked = ScalarFormats.FLAG.parse(text.get().toString());
    return ticked.isPresent() ? normalized(ticked.get()) : unfit(path);
  }

  private <T> Optional<T> unfit(String path) {
    unfit.add(path);
    return Optional.empty();
  }

  private Optional<Object> many(Node node, FieldType<?> item, String path) {
    if (!(node instanceof Sequence sequence)) {
      return unfit(path);
    }
    List<Object> values = new ArrayList<>();
    for (int i = 0; i < sequence.items().size(); i++) {
      int before = unfit.size();
      Optional<Object> value = of(sequence.items().get(i), item, below(path, i));
      if (unfit.size() > before || value.isEmpty()) {
        // Rows have no identity but their index, so a list with an unfit row stays unchanged.
        unfit.subList(before, unfit.size()).clear();
        return unfit(path);
      }
      values.add(value.get());
    }
    return normalized(values);
  }

  private Optional<Object> keyed(Node node, FieldType<?> type, String path) {
    if (!(node instanceof Mapping mapping)) {
      return unfit(path);
    }
    List<Object> rows = new ArrayList<>();
    for (int i = 0; i < mapping.entries().size(); i++) {
      Entry entry = mapping.entries().get(i);
      Map<String, Object> row = new LinkedHashMap<>();
      row.put(Keyed.OWN_KEY, entry.key().text());
      if (of(entry.value(), type, below(path, i)).orElse(Map.of()) instanceof Map<?, ?> map) {
        map.forEach((key, value) -> row.put(key.toString(), value));
      }
      rows.add(row);
    }
    return normalized(rows);
  }

  private Optional<Object> fields(Node node, Fields fields, String path) {
    if (!(node instanceof Mapping mapping)) {
      return unfit(path);
    }
    Map<String, Object> values = new LinkedHashMap<>();
    for (Entry entry : mapping.entries()) {
      Optional<Field<?>> field = fields.field(entry.key().text());
      String there = below(path, field.map(Field::english).orElse(entry.key().text()));
      if (field.isEmpty()) {
        unknown.add(there);
      } else if (!values.containsKey(field.get().english())) {
        of(entry.value(), field.get().type(), there)
            .ifPresent(value -> values.put(field.get().english(), value));
      }
    }
    return normalized(values);
  }

  private static String below(String path, Object key) {
    return path.isEmpty() ? key.toString() : path + "." + key;
  }
}
