package fengcai.content.keys;

import static fengcai.content.schema.SchemaObject.object;

import fengcai.content.schema.Field;
import fengcai.content.schema.FieldType;
import fengcai.content.schema.FieldType.Fields;
import fengcai.content.schema.FieldType.Keyed;
import fengcai.content.schema.FieldType.Many;
import fengcai.content.schema.TextType;
import fengcai.diagnostic.Messages;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * JSON Schema (draft 2020-12) of a kind of records, derived from the types that read them. Scalars
 * have the JSON type that YAML's core schema gives them.
 */
public final class RecordSchema {

  public static final String DIALECT = "https://json-schema.org/draft/2020-12/schema";

  /** The language of a record's keys. */
  public enum Keys {
    BOTH,
    ENGLISH,
    CHINESE
  }

  private final Keys keys;
  private final FieldDescriptions descriptions;

  private RecordSchema(Keys keys, FieldDescriptions descriptions) {
    this.keys = keys;
    this.descriptions = descriptions;
  }

  /**
   * The schema of one kind as JSON values.
   *
   * @param messages the message file {@code field}
   */
  public static Map<String, Object> of(RecordKind kind, Keys keys, Messages messages) {
    FieldDescriptions descriptions = new FieldDescriptions(kind, messages);
    Map<String, Object> schema = new LinkedHashMap<>();
    schema.put("$schema", DIALECT);
    schema.put("title", descriptions.title());
    schema.put("description", kind.files());
    schema.putAll(new RecordSchema(keys, descriptions).schema(kind.type(), kind.id()));
    if (kind == RecordKind.COMMUNITY) {
      schema.put("anyOf", publishable(keys));
    }
    return schema;
  }

  private Map<String, Object> schema(FieldType<?> type, String path) {
    return switch (type) {
      case TextType<?> leaf -> leaf.schema();
      case Many<?> many -> {
        Map<String, Object> item = schema(many.item(), path);
        Map<String, Object> list = object("type", "array", "items", item);
        yield many.orOne() ? object("anyOf", List.of(item, list)) : list;
      }
      case Keyed<?> keyed ->
          object(
              "type",
              "object",
              "propertyNames",
              object("pattern", keyed.key().constraint().schemaPattern()),
              "additionalProperties",
              schema(keyed.value(), path));
      case Fields fields ->
          fields
              .shorthand()
              .map(
                  field ->
                      object("anyOf", List.of(schema(field.type(), path), fields(fields, path))))
              .orElseGet(() -> fields(fields, path));
    };
  }

  private Map<String, Object> fields(Fields fields, String path) {
    Map<String, Object> properties = new LinkedHashMap<>();
    List<Object> all = new ArrayList<>();
    for (Field<?> field : fields.fields()) {
      Map<String, Object> property = property(field, path + "." + field.english());
      List<String> names = names(field, keys);
      names.forEach(name -> properties.put(name, property));
      if (names.size() > 1) {
        all.add(object("not", object("required", names)));
      }
      if (field.required()) {
        all.add(anyOf(names));
      }
    }
    Map<String, Object> schema =
        object("type", "object", "properties", properties, "additionalProperties", false);
    if (!all.isEmpty()) {
      schema.put("allOf", all);
    }
    return schema;
  }

  private Map<String, Object> property(Field<?> field, String path) {
    Map<String, Object> property = new LinkedHashMap<>();
    property.put("title", field.chinese());
    descriptions.of(path).ifPresent(text -> property.put("description", text));
    Map<String, Object> schema = schema(field.type(), path);
    if (field.required() || schema.isEmpty()) {
      property.putAll(schema);
    } else {
      property.putAll(orNothing(schema));
    }
    return property;
  }

  /** The same, or null: a key without a value is treated as absent. */
  private static Map<String, Object> orNothing(Map<String, Object> schema) {
    Map<String, Object> either = new LinkedHashMap<>(schema);
    either.computeIfPresent(
        "type",
        (key, type) -> {
          List<?> types = type instanceof List<?> list ? list : List.of(type);
          return types.contains("null") ? types : withLast(types, "null");
        });
    either.computeIfPresent("enum", (key, words) -> withLast((List<?>) words, null));
    either.computeIfPresent(
        "anyOf", (key, choices) -> withLast((List<?>) choices, object("type", "null")));
    return either;
  }

  private static List<Object> withLast(List<?> list, @Nullable Object last) {
    List<Object> more = new ArrayList<>(list);
    more.add(last);
    return more;
  }

  /** A draft may lack what a published profile must say. */
  private static List<Object> publishable(Keys keys) {
    Map<String, Object> yes = object("enum", List.of(true, "true", "是"));
    Map<String, Object> some = object("not", object("type", "null"));
    List<?> both =
        Stream.of(CommunityFields.SOURCE, CommunityFields.PUBLISHED)
            .map(field -> object("anyOf", stated(field, keys, some)))
            .toList();
    return withLast(stated(CommunityFields.DRAFT, keys, yes), object("allOf", both));
  }

  /** For each name of a key, that it is there with a value of a schema. */
  private static List<?> stated(Field<?> field, Keys keys, Map<String, Object> value) {
    return names(field, keys).stream()
        .map(name -> object("required", List.of(name), "properties", object(name, value)))
        .toList();
  }

  private static List<String> names(Field<?> field, Keys keys) {
    return switch (keys) {
      case BOTH -> Stream.of(field.english(), field.chinese()).distinct().toList();
      case ENGLISH -> List.of(field.english());
      case CHINESE -> List.of(field.chinese());
    };
  }

  private static Map<String, Object> anyOf(List<String> names) {
    if (names.size() == 1) {
      return object("required", names);
    }
    return object("anyOf", names.stream().map(name -> object("required", List.of(name))).toList());
  }
}
