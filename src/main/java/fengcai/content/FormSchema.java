package fengcai.content;

import static fengcai.content.RecordSchema.object;

import fengcai.content.Shape.Anything;
import fengcai.content.Shape.Fields;
import fengcai.content.Shape.Keyed;
import fengcai.content.Shape.Many;
import fengcai.content.Shape.OneOrMany;
import fengcai.content.Shape.Prose;
import fengcai.content.Shape.Single;
import fengcai.content.Shape.TextOr;
import fengcai.diagnostic.Messages;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * The JSON Schema of what a form asks for, made from the shapes that read records: {@link
 * RecordSchema} with one way to say each thing, as {@link FormValues} has it. Names are Chinese.
 */
public final class FormSchema {

  private static final int FIRST_OF_CHINESE = 0x2E80;

  private final FieldDescriptions descriptions;

  private FormSchema(FieldDescriptions descriptions) {
    this.descriptions = descriptions;
  }

  /**
   * The schema of one kind as JSON values.
   *
   * @param messages the message file {@code field}
   */
  public static Map<String, Object> of(RecordKind kind, Messages messages) {
    FieldDescriptions descriptions = new FieldDescriptions(kind, messages);
    Map<String, Object> schema = new LinkedHashMap<>();
    schema.put("$schema", RecordSchema.DIALECT);
    schema.put("title", descriptions.title());
    schema.putAll(new FormSchema(descriptions).schema(kind.shape(), kind.id()));
    if (kind == RecordKind.PAGE && schema.get("properties") instanceof Map<?, ?> properties) {
      Map<Object, Object> more = new LinkedHashMap<>(properties);
      Map<String, Object> text = markdown();
      descriptions.of("page." + RecordTree.TEXT).ifPresent(it -> text.put("description", it));
      text.put("title", messages.text("title.text"));
      more.put(RecordTree.TEXT, text);
      schema.put("properties", more);
    }
    return schema;
  }

  /** Whether a value is of the form that the schema of a kind asks for, whatever its texts say. */
  public static boolean accepts(RecordKind kind, Object value) {
    if (kind == RecordKind.PAGE && value instanceof Map<?, ?> page) {
      Map<Object, Object> front = new LinkedHashMap<>(page);
      Object text = front.remove(RecordTree.TEXT);
      return (text == null || isScalar(text)) && accepts(kind.shape(), front);
    }
    return accepts(kind.shape(), value);
  }

  private static boolean accepts(Shape<?> shape, Object value) {
    return switch (shape) {
      case Single<?> single -> isScalar(value);
      case Prose prose -> isScalar(value);
      case Anything anything -> isScalar(value);
      case Many<?> many -> isList(value, each -> accepts(many.item(), each));
      case OneOrMany several -> isList(value, each -> accepts(several.item(), each));
      case Keyed<?, ?> keyed ->
          isList(
              value,
              each -> {
                Map<String, Object> row = FormYaml.members(each);
                Object key = row.remove(RecordForm.OWN_KEY);
                return each instanceof Map<?, ?>
                    && (key == null || isScalar(key))
                    && accepts(keyed.value(), row);
              });
      case Fields fields -> hasMembers(value, fields);
      case TextOr textOr -> hasMembers(value, textOr.fields());
    };
  }

  private static boolean isScalar(Object value) {
    return value instanceof String || value instanceof Boolean || value instanceof Number;
  }

  private static boolean isList(Object value, Predicate<Object> accepted) {
    return value instanceof List<?> list && list.stream().allMatch(accepted);
  }

  private static boolean hasMembers(Object value, Fields fields) {
    return value instanceof Map<?, ?> map
        && map.entrySet().stream()
            .allMatch(
                member ->
                    fields
                        .find(member.getKey().toString())
                        .filter(field -> field.english().equals(member.getKey()))
                        .filter(field -> accepts(field.shape(), member.getValue()))
                        .isPresent());
  }

  private Map<String, Object> schema(Shape<?> shape, String path) {
    return switch (shape) {
      case Single<?> single -> single(single.notation().form());
      case Prose prose -> markdown();
      case Anything anything -> object("type", "string");
      case Many<?> many -> object("type", "array", "items", schema(many.item(), path));
      case OneOrMany several -> object("type", "array", "items", schema(several.item(), path));
      case Keyed<?, ?> keyed -> object("type", "array", "items", row(keyed, path));
      case Fields fields -> fields(fields.fields(), path);
      case TextOr textOr -> fields(textOr.fields().fields(), path);
    };
  }

  private static Map<String, Object> markdown() {
    return object("type", "string", "contentMediaType", "text/markdown");
  }

  private static Map<String, Object> single(Form form) {
    if (FormValues.isFlag(form)) {
      return object("type", "boolean");
    }
    Map<String, Object> schema = object("type", "string");
    if (!form.words().isEmpty()) {
      schema.put("enum", offered(form.words()));
    } else {
      form.pattern().ifPresent(pattern -> schema.put("pattern", "^(?:" + pattern + ")?$"));
    }
    return schema;
  }

  private static boolean isFlag(Map<String, Object> schema) {
    return "boolean".equals(schema.get("type"));
  }

  /** Of words in two languages those in Chinese, with nothing to begin with. */
  private static List<String> offered(List<String> words) {
    List<String> chinese =
        words.stream()
            .filter(word -> word.codePoints().anyMatch(c -> c >= FIRST_OF_CHINESE))
            .toList();
    List<String> offered = new ArrayList<>(List.of(""));
    offered.addAll(chinese.isEmpty() ? words : chinese);
    return offered;
  }

  /** A row of a mapping by data begins with the data. */
  private Map<String, Object> row(Keyed<?, ?> keyed, String path) {
    Map<String, Object> key = single(keyed.key().form());
    String of = "key." + keyed.key().term().key();
    key.put("title", descriptions.messages().text(of));
    Map<String, Object> properties = object(RecordForm.OWN_KEY, key);
    Map<String, Object> row = schema(keyed.value(), path);
    if (row.get("properties") instanceof Map<?, ?> members) {
      members.forEach((name, member) -> properties.put(name.toString(), member));
    }
    row.put("properties", properties);
    List<Object> required = new ArrayList<>(List.of(RecordForm.OWN_KEY));
    if (row.get("required") instanceof List<?> more) {
      required.addAll(more);
    }
    row.put("required", required);
    return row;
  }

  private Map<String, Object> fields(List<Field<?>> fields, String path) {
    Map<String, Object> properties = new LinkedHashMap<>();
    List<Object> required = new ArrayList<>();
    for (Field<?> field : fields) {
      String place = path + "." + field.english();
      Map<String, Object> property = object("title", field.chinese());
      Map<String, Object> value = schema(field.shape(), place);
      Optional<String> ticked =
          descriptions.messages().find("flag." + field.english()).filter(text -> isFlag(value));
      ticked.or(() -> descriptions.of(place)).ifPresent(text -> property.put("description", text));
      property.putAll(value);
      properties.put(field.english(), property);
      if (field.required()) {
        required.add(field.english());
      }
    }
    Map<String, Object> schema =
        object("type", "object", "properties", properties, "additionalProperties", false);
    if (!required.isEmpty()) {
      schema.put("required", required);
    }
    return schema;
  }
}
