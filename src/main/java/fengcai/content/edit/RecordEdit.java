package fengcai.content.edit;

import fengcai.content.keys.RecordKind;
import fengcai.content.schema.Field;
import fengcai.content.schema.FieldType;
import fengcai.content.schema.FieldType.Fields;
import fengcai.content.schema.FieldType.Keyed;
import fengcai.content.source.ControlCharacters;
import fengcai.content.source.Problems;
import fengcai.content.source.SourceFile;
import fengcai.content.source.SourceLines;
import fengcai.content.source.SourcePosition;
import fengcai.content.yaml.Node;
import fengcai.content.yaml.Node.Entry;
import fengcai.content.yaml.Node.Mapping;
import fengcai.content.yaml.Node.Scalar;
import fengcai.content.yaml.Node.Sequence;
import fengcai.content.yaml.YamlReader;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The text of a record's file and its values for an edit form. Changed values are written in place;
 * comments, the order of keys and their language stay.
 */
public final class RecordEdit {

  private static final Pattern PAGE =
      Pattern.compile(
          "\\A(---[ \\t]*\\n)(.*?)^(---[ \\t]*(?:\\n|\\z))(.*)",
          Pattern.DOTALL | Pattern.MULTILINE);

  private final RecordKind kind;
  private final String before;
  private final String yaml;
  private final String fence;
  private final String body;
  private final Problems problems = new Problems("");
  private final Optional<Node> root;

  private RecordEdit(RecordKind kind, String before, String yaml, String fence, String body) {
    this.kind = kind;
    this.before = before;
    this.yaml = yaml;
    this.fence = fence;
    this.body = body;
    this.root = new YamlReader(RecordKind::knows).read(new SourceFile("", yaml), problems);
  }

  /**
   * Opens a file's text, which may be empty.
   *
   * @return empty if the text is not YAML, or not a mapping
   */
  public static Optional<RecordEdit> open(String text, RecordKind kind) {
    String unified = text.replace("\r\n", "\n");
    RecordEdit edit;
    if (kind == RecordKind.PAGE) {
      Matcher page = PAGE.matcher(unified);
      if (!page.matches() && !unified.isBlank()) {
        return Optional.empty();
      }
      edit =
          page.matches()
              ? new RecordEdit(kind, page.group(1), page.group(2), page.group(3), page.group(4))
              : new RecordEdit(kind, "---\n", "", "---\n", "");
    } else {
      edit = new RecordEdit(kind, "", unified, "", "");
    }
    return edit.isSound() ? Optional.of(edit) : Optional.empty();
  }

  /** Whether the text is a YAML mapping, or nothing but comments. */
  private boolean isSound() {
    return root.isPresent()
        ? problems.found().isEmpty() && root.get() instanceof Mapping
        : yaml.lines().allMatch(line -> line.isBlank() || line.stripLeading().startsWith("#"));
  }

  /** The values of the record in the form of {@link FormValues}. */
  public Object value() {
    return value(new FormValues());
  }

  /** The values of the record; {@code reading} collects what is unknown or unfit. */
  Object value(FormValues reading) {
    Optional<Object> values = root.flatMap(part -> reading.of(part, kind.type(), ""));
    if (kind != RecordKind.PAGE) {
      return values.orElse(kind.type() instanceof Keyed<?> ? List.of() : Map.of());
    }
    Map<String, Object> page = new LinkedHashMap<>();
    if (values.orElse(Map.of()) instanceof Map<?, ?> front) {
      front.forEach((key, value) -> page.put(key.toString(), value));
    }
    FormValues.normalized(body).ifPresent(text -> page.put(RecordTree.TEXT, text));
    return page;
  }

  /** Whether a value that a form shows has control characters. */
  public boolean holdsControls() {
    return holdsControls(value());
  }

  private static boolean holdsControls(Object value) {
    return switch (value) {
      case Map<?, ?> map -> map.values().stream().anyMatch(RecordEdit::holdsControls);
      case List<?> list -> list.stream().anyMatch(RecordEdit::holdsControls);
      default -> ControlCharacters.areIn(value.toString());
    };
  }

  /** The paths of values that a form cannot change because they have another structure. */
  public List<String> untouched() {
    FormValues values = new FormValues();
    root.ifPresent(part -> values.of(part, kind.type(), ""));
    return values.unfit();
  }

  /** The file's text changed to state these values. */
  public String with(Object value) {
    return with(value, false);
  }

  /** The same for values that {@link #value(FormValues)} has read; {@code loose} as there. */
  String with(Object value, boolean loose) {
    Object record = value;
    String text = body;
    if (kind == RecordKind.PAGE && value instanceof Map<?, ?> page) {
      Map<String, Object> front = new LinkedHashMap<>();
      page.forEach((key, each) -> front.put(key.toString(), each));
      Optional<Object> values =
          Optional.ofNullable(front.remove(RecordTree.TEXT)).flatMap(FormValues::normalized);
      text =
          values.equals(FormValues.normalized(body))
              ? body
              : values.map(it -> "\n" + it + "\n").orElse("");
      record = front;
    }
    return before
        + YamlEdit.of(yaml, root, kind.type(), FormValues.normalized(record), loose)
        + fence
        + text;
  }

  /**
   * The path of the innermost value at a source position, such as {@code volunteers.0.share}; empty
   * if there is none.
   *
   * @param line from 1
   * @param column from 1, in code points
   */
  public String pathAt(int line, int column) {
    SourceLines source = SourceLines.of(before + yaml);
    if (line > source.text().lines().count()) {
      return kind == RecordKind.PAGE ? RecordTree.TEXT : "";
    }
    int at = source.offset(new SourcePosition(line, column)) - before.length();
    return root.map(part -> path(part, kind.type(), at)).orElse("");
  }

  private static String path(Node node, FieldType<?> type, int at) {
    return switch (node) {
      case Scalar scalar ->
          type instanceof Fields fields ? fields.shorthand().map(Field::english).orElse("") : "";
      case Sequence sequence -> {
        for (int i = 0; i < sequence.items().size(); i++) {
          Node each = sequence.items().get(i);
          if (each.from() <= at && at <= each.to()) {
            yield below(Integer.toString(i), path(each, type.item(), at));
          }
        }
        yield "";
      }
      case Mapping mapping -> {
        for (int i = 0; i < mapping.entries().size(); i++) {
          Entry entry = mapping.entries().get(i);
          if (entry.key().from() <= at && at <= Math.max(entry.colon(), entry.value().to())) {
            yield path(entry, i, type, at);
          }
        }
        yield "";
      }
    };
  }

  private static String path(Entry entry, int index, FieldType<?> type, int at) {
    if (type instanceof Keyed<?> keyed) {
      String inner = at < entry.colon() ? Keyed.OWN_KEY : path(entry.value(), keyed.value(), at);
      return below(Integer.toString(index), inner);
    }
    return type.field(entry.key().text())
        .map(field -> below(field.english(), path(entry.value(), field.type(), at)))
        .orElse("");
  }

  private static String below(String path, String inner) {
    return inner.isEmpty() ? path : path + "." + inner;
  }
}
