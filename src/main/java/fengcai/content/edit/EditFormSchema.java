package fengcai.content.edit;

import static fengcai.content.schema.SchemaObject.object;

import fengcai.content.keys.FieldDescriptions;
import fengcai.content.keys.RecordKind;
import fengcai.content.keys.RecordSchema;
import fengcai.content.schema.Field;
import fengcai.content.schema.FieldType;
import fengcai.content.schema.TextType;
import fengcai.diagnostic.Messages;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * JSON Schema of an edit form, derived from the types that read records: it describes the values of
 * {@link FormValues}, with Chinese titles.
 */
public final class EditFormSchema {

  private final FieldDescriptions descriptions;

  private EditFormSchema(FieldDescriptions descriptions) {
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
    schema.putAll(new EditFormSchema(descriptions).schema(kind.shown(), kind.id()));
    return schema;
  }

  /** Whether a value has the structure that the schema of a kind asks for. */
  public static boolean accepts(RecordKind kind, Object value) {
    return accepts(kind.shown(), value);
  }

  private static boolean accepts(FieldType<?> type, Object value) {
    return type.shown(
        text -> value instanceof String || value instanceof Boolean || value instanceof Number,
        item ->
            value instanceof List<?> list && list.stream().allMatch(each -> accepts(item, each)),
        fields -> hasMembers(value, fields));
  }

  private static boolean hasMembers(Object value, List<Field<?>> fields) {
    return value instanceof Map<?, ?> map
        && map.entrySet().stream()
            .allMatch(
                member ->
                    fields.stream()
                        .filter(field -> field.english().equals(member.getKey()))
                        .anyMatch(field -> accepts(field.type(), member.getValue())));
  }

  private Map<String, Object> schema(FieldType<?> type, String path) {
    return type.shown(
        TextType::formSchema,
        item -> object("type", "array", "items", schema(item, path)),
        fields -> fields(fields, path));
  }

  private Map<String, Object> fields(List<Field<?>> fields, String path) {
    Map<String, Object> properties = new LinkedHashMap<>();
    List<Object> required = new ArrayList<>();
    for (Field<?> field : fields) {
      String place = path + "." + field.english();
      Map<String, Object> property = object("title", field.chinese());
      Map<String, Object> value = schema(field.type(), place);
      Optional<String> ticked =
          descriptions
              .messages()
              .find("flag." + field.english())
              .filter(text -> "boolean".equals(value.get("type")));
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
