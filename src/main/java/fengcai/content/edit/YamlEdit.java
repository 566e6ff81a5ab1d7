package fengcai.content.edit;

import fengcai.content.edit.ListAlignment.Step;
import fengcai.content.schema.Field;
import fengcai.content.schema.FieldType;
import fengcai.content.schema.FieldType.Fields;
import fengcai.content.schema.FieldType.Keyed;
import fengcai.content.schema.TextType.Anything;
import fengcai.content.yaml.Node;
import fengcai.content.yaml.Node.Entry;
import fengcai.content.yaml.Node.Mapping;
import fengcai.content.yaml.Node.Scalar;
import fengcai.content.yaml.Node.Sequence;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.BiPredicate;
import java.util.function.IntFunction;

/**
 * Changes a YAML text to state other values: each value that differs is rewritten in place. A
 * removed value leaves its key, so that a comment beside it still applies. For one change only.
 */
final class YamlEdit {

  private final String text;
  private final FormYaml form;
  private final boolean loose;
  private final TextEdits edits;

  private YamlEdit(String text, FormYaml form, boolean loose) {
    this.text = text;
    this.form = form;
    this.loose = loose;
    this.edits = new TextEdits(text);
  }

  /**
   * The text changed to state other values.
   *
   * @param root the text's node
   * @param wanted the values, in the form of {@link FormValues}
   * @param loose as in {@link FormValues}; otherwise lists and mappings of any form stay unchanged
   */
  static String of(
      String text, Optional<Node> root, FieldType<?> type, Optional<Object> wanted, boolean loose) {
    YamlEdit yaml = new YamlEdit(text, FormYaml.like(root), loose);
    if (root.isPresent() && yaml.states(root.get(), type, wanted)) {
      return text;
    }
    if (root.isPresent() && root.get() instanceof Mapping mapping && !mapping.flow()) {
      yaml.mapping(mapping, type, wanted.orElse(List.of()));
    } else if (wanted.isPresent()) {
      String end = text.isEmpty() || text.endsWith("\n") ? "" : "\n";
      int from = root.map(Node::from).orElse(text.length());
      int to = root.map(Node::to).orElse(text.length());
      yaml.edits.replace(from, to, end + yaml.form.record(wanted.get(), type));
    }
    return yaml.edits.result();
  }

  private void mapping(Mapping mapping, FieldType<?> type, Object wanted) {
    if (type instanceof Keyed<?> keyed) {
      rows(mapping, keyed.value(), FormYaml.rows(wanted));
    } else if (type instanceof Fields fields) {
      fields(mapping, fields, FormYaml.members(wanted));
    } else {
      members(mapping, type, FormYaml.members(wanted));
    }
  }

  /** A new key is inserted behind its predecessor in the order of the type. */
  private void fields(Mapping mapping, Fields fields, Map<String, Object> wanted) {
    Map<String, Entry> written = new HashMap<>();
    for (Entry entry : mapping.entries()) {
      fields
          .field(entry.key().text())
          .filter(field -> written.putIfAbsent(field.english(), entry) == null)
          .ifPresent(
              field ->
                  value(entry, field.type(), Optional.ofNullable(wanted.get(field.english()))));
    }
    int place = edits.endOfLine(mapping.entries().getFirst().value().to());
    for (Field<?> field : fields.fields()) {
      Entry entry = written.get(field.english());
      Object value = wanted.get(field.english());
      if (entry != null) {
        place = edits.endOfLine(entry.value().to());
      } else if (value != null) {
        Object tree = form.value(value, field.type());
        String lines = RecordText.entry(form.key(field), tree, edits.column(mapping.from()));
        edits.insertBelow(place, lines);
      }
    }
  }

  /** Members of a mapping of any form; new ones are appended. */
  private void members(Mapping mapping, FieldType<?> type, Map<String, Object> wanted) {
    Set<String> written = new HashSet<>();
    for (Entry entry : mapping.entries()) {
      String key = entry.key().text();
      if (written.add(key)) {
        value(entry, type, Optional.ofNullable(wanted.get(key)));
      }
    }
    int place = edits.endOfLine(mapping.to());
    wanted.forEach(
        (key, value) -> {
          if (!written.contains(key)) {
            String lines = RecordText.entry(key, value, edits.column(mapping.from()));
            edits.insertBelow(place, lines);
          }
        });
  }

  private void rows(Mapping mapping, FieldType<?> type, List<FormYaml.Row> wanted) {
    List<Entry> entries = mapping.entries();
    boolean flow = entries.stream().anyMatch(e -> e.value() instanceof Mapping m && m.flow());
    int column = edits.column(mapping.from());
    List<String> old = entries.stream().map(entry -> entry.key().text()).toList();
    List<String> now = wanted.stream().map(FormYaml.Row::key).toList();
    align(
        old,
        now,
        entries.stream().map(entry -> lines(entry.key().from(), entry.value())).toList(),
        (from, to) -> {
          if (!old.get(from).equals(now.get(to))) {
            rename(entries.get(from).key(), now.get(to));
          }
          value(entries.get(from), type, wanted.get(to).value());
        },
        (from, to) -> states(entries.get(from).value(), type, wanted.get(to).value()),
        to -> form.row(wanted.get(to), type, column, flow));
  }

  private void items(Sequence sequence, FieldType<?> type, List<?> wanted) {
    List<Node> items = sequence.items();
    List<Object> old =
        items.stream().map(item -> new FormValues(loose).of(item, type, "").orElse("")).toList();
    int column = edits.column(sequence.from());
    align(
        old,
        wanted,
        items.stream().map(item -> lines(startOfItem(item, column), item)).toList(),
        (from, to) -> {
          if (!old.get(from).equals(wanted.get(to))) {
            item(items.get(from), type, wanted.get(to), column);
          }
        },
        (from, to) -> true,
        to -> RecordText.item(form.value(wanted.get(to), type), column));
  }

  /** The whole lines of an entry, without the last line break. */
  private record Lines(int from, int to) {}

  private Lines lines(int from, Node value) {
    return new Lines(edits.startOfLine(from), edits.endOfLine(value.to()));
  }

  /**
   * Makes entries state others; one that is deleted and inserted elsewhere moves with its comment.
   *
   * @param old what identifies the present entries
   * @param now what identifies the wanted entries
   * @param change gives an entry the value of a wanted one
   * @param same whether an entry has the value of a wanted one that is identified alike
   * @param fresh the lines of a wanted entry
   */
  private void align(
      List<?> old,
      List<?> now,
      List<Lines> lines,
      BiConsumer<Integer, Integer> change,
      BiPredicate<Integer, Integer> same,
      IntFunction<String> fresh) {
    int place = -1;
    List<Step> steps = ListAlignment.of(old, now).steps();
    for (Step step : steps) {
      switch (step) {
        case Step.Stay stay -> {
          change.accept(stay.old(), stay.now());
          place = lines.get(stay.old()).to();
        }
        case Step.Delete delete -> {
          Lines gone = lines.get(delete.old());
          edits.removeLines(gone.from(), gone.to());
        }
        case Step.Insert insert -> {
          String added =
              moved(steps, old, now.get(insert.now()))
                  .filter(from -> same.test(from, insert.now()))
                  .map(from -> text.substring(lines.get(from).from(), lines.get(from).to()))
                  .orElseGet(() -> fresh.apply(insert.now()));
          if (place < 0) {
            edits.insertAbove(lines.getFirst().from(), added);
          } else {
            edits.insertBelow(place, added);
          }
        }
      }
    }
  }

  /** The index of an equal entry that is deleted elsewhere. */
  private static Optional<Integer> moved(List<Step> steps, List<?> old, Object value) {
    return steps.stream()
        .filter(Step.Delete.class::isInstance)
        .map(step -> ((Step.Delete) step).old())
        .filter(place -> old.get(place).equals(value))
        .findFirst();
  }

  private boolean states(Node part, FieldType<?> type, Optional<Object> wanted) {
    return new FormValues(loose).of(part, type, "").equals(wanted);
  }

  private void rename(Scalar key, String name) {
    boolean quoted = key.from() < key.to() && "\"'".indexOf(text.charAt(key.from())) >= 0;
    edits.replace(key.from(), key.to(), RecordText.key(name, quoted));
  }

  private void item(Node item, FieldType<?> type, Object wanted, int column) {
    if (item instanceof Mapping mapping && isEditable(mapping, type, wanted)) {
      mapping(mapping, type, wanted);
      return;
    }
    Object tree = form.value(wanted, type);
    String fresh =
        item.isFlow()
            ? RecordText.flow(tree)
            : RecordText.item(tree, column).substring(column + "- ".length());
    edits.replaceValue(item.from(), item, fresh);
  }

  private void value(Entry entry, FieldType<?> type, Optional<Object> wanted) {
    FormValues values = new FormValues(loose);
    Optional<Object> now = values.of(entry.value(), type, "");
    if (now.equals(wanted) || values.unfit().contains("")) {
      return;
    }
    Node part = entry.value();
    if (wanted.isPresent()
        && part instanceof Mapping mapping
        && isEditable(mapping, type, wanted.get())) {
      mapping(mapping, type, wanted.get());
    } else if (wanted.orElse("") instanceof List<?> list
        && part instanceof Sequence sequence
        && !sequence.flow()) {
      items(sequence, type.item(), list);
    } else {
      Optional<Object> tree = wanted.map(value -> form.value(value, type));
      String fresh =
          part.isFlow()
              ? tree.map(value -> " " + RecordText.flow(value)).orElse("")
              : tree.map(value -> RecordText.value(value, edits.column(entry.key().from())))
                  .orElse("");
      edits.replaceValue(entry.colon(), part, fresh);
    }
  }

  /** Whether members of a mapping can be changed one by one. */
  private static boolean isEditable(Mapping mapping, FieldType<?> type, Object wanted) {
    return !mapping.flow() && (!(type instanceof Anything) || wanted instanceof Map);
  }

  /** The start of the line with an item's dash, which may be above the item's text. */
  private int startOfItem(Node item, int column) {
    int line = edits.startOfLine(item.from());
    while (text.charAt(line + column) != '-') {
      line = edits.startOfLine(line - 1);
    }
    return line;
  }
}
