package fengcai.content;

import fengcai.content.Node.Entry;
import fengcai.content.Node.Mapping;
import fengcai.content.Node.Scalar;
import fengcai.content.Node.Sequence;
import fengcai.content.Shape.Anything;
import fengcai.content.Shape.Fields;
import fengcai.content.Shape.Keyed;
import fengcai.content.Shape.Many;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One change of a YAML text: each value that is to be another is written anew at its place. A value
 * that goes leaves its key, so that a remark beside it keeps its sense. Made afresh for each
 * change.
 */
final class YamlEdit {

  /** What stands between a colon and the lines below: the sign of a block, a remark. */
  private static final Pattern HEAD = Pattern.compile("[ \\t]*(?:[|>][-+0-9]*)?([ \\t]+#.*)?");

  private static final Pattern REMARK = Pattern.compile("[ \\t]+#.*");

  /** A stretch of the text with what comes in its place. */
  private record Splice(int from, int to, String text) {}

  private final String text;
  private final FormYaml yaml;
  private final boolean loose;
  private final List<Splice> splices = new ArrayList<>();

  private YamlEdit(String text, FormYaml yaml, boolean loose) {
    this.text = text;
    this.yaml = yaml;
    this.loose = loose;
  }

  /**
   * The text when its record, of that shape, says what is wanted.
   *
   * @param loose as in {@link FormValues}; otherwise lists and mappings of any form stay
   */
  static String of(
      String text, Optional<Node> root, Shape<?> shape, Optional<Object> wanted, boolean loose) {
    YamlEdit edit = new YamlEdit(text, FormYaml.like(root), loose);
    if (root.isPresent() && edit.says(root.get(), shape, wanted)) {
      return text;
    }
    if (root.isPresent() && root.get() instanceof Mapping mapping && !mapping.flow()) {
      edit.mapping(mapping, shape, wanted.orElse(List.of()));
    } else if (wanted.isPresent()) {
      String end = text.isEmpty() || text.endsWith("\n") ? "" : "\n";
      int from = root.map(Node::from).orElse(text.length());
      int to = root.map(Node::to).orElse(text.length());
      edit.splices.add(new Splice(from, to, end + edit.yaml.record(wanted.get(), shape)));
    }
    return edit.spliced();
  }

  private String spliced() {
    splices.sort(Comparator.comparingInt(Splice::from));
    StringBuilder edited = new StringBuilder();
    int at = 0;
    for (Splice splice : splices) {
      edited.append(text, at, splice.from()).append(splice.text());
      at = splice.to();
    }
    return edited.append(text, at, text.length()).toString();
  }

  private void mapping(Mapping mapping, Shape<?> shape, Object wanted) {
    switch (shape) {
      case Keyed<?> keyed -> rows(mapping, keyed.value(), FormYaml.rows(wanted));
      case Fields fields -> fields(mapping, fields, FormYaml.members(wanted));
      case Anything anything -> members(mapping, anything, FormYaml.members(wanted));
      case Leaf<?> leaf -> throw new IllegalArgumentException(leaf.toString());
      case Many<?> many -> throw new IllegalArgumentException(many.toString());
    }
  }

  /** A key that comes stands behind the one that goes before it in the order of the record. */
  private void fields(Mapping mapping, Fields fields, Map<String, Object> wanted) {
    Map<String, Entry> written = new HashMap<>();
    for (Entry entry : mapping.entries()) {
      fields
          .field(entry.key().text())
          .filter(field -> written.putIfAbsent(field.english(), entry) == null)
          .ifPresent(
              field ->
                  value(entry, field.shape(), Optional.ofNullable(wanted.get(field.english()))));
    }
    int place = endOfLine(mapping.entries().getFirst().value().to());
    for (Field<?> field : fields.fields()) {
      Entry entry = written.get(field.english());
      Object value = wanted.get(field.english());
      if (entry != null) {
        place = endOfLine(entry.value().to());
      } else if (value != null) {
        Object tree = yaml.value(value, field.shape());
        String lines = RecordText.entry(yaml.key(field), tree, column(mapping.from()));
        splices.add(new Splice(place, place, "\n" + lines));
      }
    }
  }

  /** Members of a mapping without a form; those that come stand at its end. */
  private void members(Mapping mapping, Anything shape, Map<String, Object> wanted) {
    Set<String> written = new HashSet<>();
    for (Entry entry : mapping.entries()) {
      String key = entry.key().text();
      if (written.add(key)) {
        value(entry, shape, Optional.ofNullable(wanted.get(key)));
      }
    }
    int place = endOfLine(mapping.to());
    wanted.forEach(
        (key, value) -> {
          if (!written.contains(key)) {
            String lines = RecordText.entry(key, value, column(mapping.from()));
            splices.add(new Splice(place, place, "\n" + lines));
          }
        });
  }

  private void rows(Mapping mapping, Shape<?> shape, List<FormYaml.Row> wanted) {
    List<Entry> entries = mapping.entries();
    boolean flow = entries.stream().anyMatch(e -> e.value() instanceof Mapping m && m.flow());
    int column = column(mapping.from());
    int place = -1;
    List<String> old = entries.stream().map(entry -> entry.key().text()).toList();
    List<String> now = wanted.stream().map(FormYaml.Row::key).toList();
    List<Alignment.Step> steps = Alignment.of(old, now).steps();
    for (Alignment.Step step : steps) {
      switch (step) {
        case Alignment.Step.Keep keep -> {
          value(entries.get(keep.old()), shape, wanted.get(keep.now()).value());
          place = endOfLine(entries.get(keep.old()).value().to());
        }
        case Alignment.Step.Change change -> {
          Entry entry = entries.get(change.old());
          rename(entry.key(), wanted.get(change.now()).key());
          value(entry, shape, wanted.get(change.now()).value());
          place = endOfLine(entry.value().to());
        }
        case Alignment.Step.Delete delete -> {
          Entry entry = entries.get(delete.old());
          remove(startOfLine(entry.key().from()), entry.value().to());
        }
        case Alignment.Step.Insert insert -> {
          FormYaml.Row row = wanted.get(insert.now());
          String lines =
              moved(steps, old, row.key())
                  .map(entries::get)
                  .filter(entry -> says(entry.value(), shape, row.value()))
                  .map(this::lines)
                  .orElseGet(() -> yaml.row(row, shape, column, flow));
          insert(place, startOfLine(mapping.from()), lines);
        }
      }
    }
  }

  private String lines(Entry entry) {
    return text.substring(startOfLine(entry.key().from()), endOfLine(entry.value().to()));
  }

  private boolean says(Node part, Shape<?> shape, Optional<Object> wanted) {
    return new FormValues(loose).of(part, shape, "").equals(wanted);
  }

  private void rename(Scalar key, String name) {
    boolean quoted = key.from() < key.to() && "\"'".indexOf(text.charAt(key.from())) >= 0;
    splices.add(new Splice(key.from(), key.to(), RecordText.key(name, quoted)));
  }

  private void items(Sequence sequence, Shape<?> shape, List<?> wanted) {
    List<Node> items = sequence.items();
    List<Object> old =
        items.stream().map(item -> new FormValues(loose).of(item, shape, "").orElse("")).toList();
    int column = column(sequence.from());
    int place = -1;
    List<Alignment.Step> steps = Alignment.of(old, wanted).steps();
    for (Alignment.Step step : steps) {
      switch (step) {
        case Alignment.Step.Keep keep -> place = endOfLine(items.get(keep.old()).to());
        case Alignment.Step.Change change -> {
          item(items.get(change.old()), shape, wanted.get(change.now()), column);
          place = endOfLine(items.get(change.old()).to());
        }
        case Alignment.Step.Delete delete -> {
          Node item = items.get(delete.old());
          remove(startOfItem(item, column), item.to());
        }
        case Alignment.Step.Insert insert -> {
          Object value = wanted.get(insert.now());
          String lines =
              moved(steps, old, value)
                  .map(items::get)
                  .map(item -> text.substring(startOfItem(item, column), endOfLine(item.to())))
                  .orElseGet(() -> RecordText.item(yaml.value(value, shape), column));
          insert(place, startOfItem(items.getFirst(), column), lines);
        }
      }
    }
  }

  /** The item that went from elsewhere in the list, with the remark beside it. */
  private static Optional<Integer> moved(List<Alignment.Step> steps, List<?> old, Object value) {
    return steps.stream()
        .filter(Alignment.Step.Delete.class::isInstance)
        .map(step -> ((Alignment.Step.Delete) step).old())
        .filter(place -> old.get(place).equals(value))
        .findFirst();
  }

  private void item(Node item, Shape<?> shape, Object wanted, int column) {
    if (item instanceof Mapping mapping && isEditable(mapping, shape, wanted)) {
      mapping(mapping, shape, wanted);
      return;
    }
    Object tree = yaml.value(wanted, shape);
    String fresh =
        item.isFlow()
            ? RecordText.flow(tree)
            : RecordText.item(tree, column).substring(column + "- ".length());
    write(item.from(), item, fresh);
  }

  private void value(Entry entry, Shape<?> shape, Optional<Object> wanted) {
    FormValues values = new FormValues(loose);
    Optional<Object> now = values.of(entry.value(), shape, "");
    if (now.equals(wanted) || values.unfit().contains("")) {
      return;
    }
    Node part = entry.value();
    if (wanted.isPresent()
        && part instanceof Mapping mapping
        && isEditable(mapping, shape, wanted.get())) {
      mapping(mapping, shape, wanted.get());
    } else if (wanted.orElse("") instanceof List<?> list
        && part instanceof Sequence sequence
        && !sequence.flow()) {
      items(sequence, shape.item(), list);
    } else {
      Optional<Object> tree = wanted.map(value -> yaml.value(value, shape));
      String fresh =
          part.isFlow()
              ? tree.map(value -> " " + RecordText.flow(value)).orElse("")
              : tree.map(value -> RecordText.value(value, column(entry.key().from()))).orElse("");
      write(entry.colon(), part, fresh);
    }
  }

  /** Puts a value in the place of another; a remark stays at the end of its first line. */
  private void write(int from, Node part, String fresh) {
    boolean below = part instanceof Scalar scalar ? scalar.style().isBlock() : !part.isFlow();
    int end = Math.max(from, part.to());
    String rest = text.substring(below ? from : end, endOfLine(below ? from : end));
    Matcher remark = (below ? HEAD : REMARK).matcher(rest);
    String kept = "";
    if (remark.matches()) {
      kept = below ? Optional.ofNullable(remark.group(1)).orElse("") : rest;
      end = below ? end : endOfLine(end);
    }
    int first = fresh.indexOf('\n');
    int line = first < 0 ? fresh.length() : first;
    splices.add(new Splice(from, end, fresh.substring(0, line) + kept + fresh.substring(line)));
  }

  private void insert(int place, int start, String lines) {
    splices.add(
        place < 0
            ? new Splice(start, start, lines + "\n")
            : new Splice(place, place, "\n" + lines));
  }

  private void remove(int from, int to) {
    splices.add(new Splice(from, Math.min(text.length(), endOfLine(to) + 1), ""));
  }

  /** Whether members of a mapping can be changed one by one. */
  private static boolean isEditable(Mapping mapping, Shape<?> shape, Object wanted) {
    return !mapping.flow() && (!(shape instanceof Anything) || wanted instanceof Map);
  }

  /** The beginning of the line on which an item's dash stands, be it above the item's text. */
  private int startOfItem(Node item, int column) {
    int line = startOfLine(item.from());
    while (text.charAt(line + column) != '-') {
      line = startOfLine(line - 1);
    }
    return line;
  }

  private int column(int at) {
    return at - startOfLine(at);
  }

  private int startOfLine(int at) {
    return text.lastIndexOf('\n', at - 1) + 1;
  }

  private int endOfLine(int at) {
    int end = text.indexOf('\n', at);
    return end < 0 ? text.length() : end;
  }
}
