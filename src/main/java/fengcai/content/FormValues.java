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
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What a record says, as a form shows it: texts, flags, lists, and maps by English keys. A text
 * that stands for a mapping's first member is that mapping; a mapping by data is a list of mappings
 * whose {@link Keyed#OWN_KEY} is the data. What says nothing is not there.
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
   * Prepares to read.
   *
   * @param loose whether {@link Anything} may also be a list or a mapping, which no form shows
   */
  FormValues(boolean loose) {
    this.loose = loose;
  }

  /** The keys that the shapes do not have, as paths. */
  List<String> unknown() {
    return List.copyOf(unknown);
  }

  /** The keys whose values have another form than they should, as paths: they stay untouched. */
  List<String> unfit() {
    return List.copyOf(unfit);
  }

  /** The value, empty where there is none or it does not fit; {@code path} is where it stands. */
  Optional<Object> of(Node node, Shape<?> shape, String path) {
    if (node instanceof Scalar scalar && scalar.empty()) {
      return Optional.empty();
    }
    return switch (shape) {
      case Leaf<?> leaf -> leaf(node, leaf.isFlag(), path);
      case Anything anything -> loose ? tree(node) : leaf(node, false, path);
      case Many<?> many ->
          many.orOne() && node instanceof Scalar scalar
              ? said(List.of(scalar.text()))
              : many(node, many.item(), path);
      case Keyed<?> keyed -> keyed(node, keyed.value(), path);
      case Fields fields ->
          fields.shorthand().isPresent() && node instanceof Scalar scalar
              ? said(Map.of(fields.shorthand().get().english(), scalar.text()))
              : fields(node, fields, path);
    };
  }

  /** A value without what says nothing: blank texts, flags that are not set, what is then empty. */
  static Optional<Object> said(Object value) {
    return switch (value) {
      case Boolean flag -> flag ? Optional.of(true) : Optional.empty();
      case Map<?, ?> map -> {
        Map<String, Object> said = new LinkedHashMap<>();
        map.forEach((key, each) -> said(each).ifPresent(some -> said.put(key.toString(), some)));
        yield said.isEmpty() ? Optional.empty() : Optional.of(said);
      }
      case List<?> list -> {
        List<Object> said = new ArrayList<>();
        list.forEach(each -> said(each).ifPresent(said::add));
        yield said.isEmpty() ? Optional.empty() : Optional.of(said);
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
    Optional<Object> text = said(scalar.text());
    if (!flag || text.isEmpty()) {
      return text;
    }
    Optional<Boolean> ticked = Notations.FLAG.parse(text.get().toString());
    return ticked.isPresent() ? said(ticked.get()) : unfit(path);
  }

  private <T> Optional<T> unfit(String path) {
    unfit.add(path);
    return Optional.empty();
  }

  private static Optional<Object> tree(Node node) {
    return switch (node) {
      case Scalar scalar -> scalar.empty() ? Optional.empty() : said(scalar.text());
      case Sequence sequence -> {
        List<Object> items = new ArrayList<>();
        sequence.items().forEach(item -> tree(item).ifPresent(items::add));
        yield said(items);
      }
      case Mapping mapping -> {
        Map<String, Object> members = new LinkedHashMap<>();
        for (Entry entry : mapping.entries()) {
          tree(entry.value()).ifPresent(value -> members.put(entry.key().text(), value));
        }
        yield said(members);
      }
    };
  }

  private Optional<Object> many(Node node, Shape<?> item, String path) {
    if (!(node instanceof Sequence sequence)) {
      return unfit(path);
    }
    List<Object> values = new ArrayList<>();
    for (int i = 0; i < sequence.items().size(); i++) {
      int before = unfit.size();
      Optional<Object> value = of(sequence.items().get(i), item, below(path, i));
      if (unfit.size() > before || value.isEmpty()) {
        // Rows are told by their number, so a list with one that cannot be shown stays as it is.
        unfit.subList(before, unfit.size()).clear();
        return unfit(path);
      }
      values.add(value.get());
    }
    return said(values);
  }

  private Optional<Object> keyed(Node node, Shape<?> shape, String path) {
    if (!(node instanceof Mapping mapping)) {
      return unfit(path);
    }
    List<Object> rows = new ArrayList<>();
    for (int i = 0; i < mapping.entries().size(); i++) {
      Entry entry = mapping.entries().get(i);
      Map<String, Object> row = new LinkedHashMap<>();
      row.put(Keyed.OWN_KEY, entry.key().text());
      if (of(entry.value(), shape, below(path, i)).orElse(Map.of()) instanceof Map<?, ?> map) {
        map.forEach((key, value) -> row.put(key.toString(), value));
      }
      rows.add(row);
    }
    return said(rows);
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
        of(entry.value(), field.get().shape(), there)
            .ifPresent(value -> values.put(field.get().english(), value));
      }
    }
    return said(values);
  }

  private static String below(String path, Object key) {
    return path.isEmpty() ? key.toString() : path + "." + key;
  }
}
