package fengcai.content;

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

/**
 * The form of a record as JSON Schema (draft 2020-12), made from the same shapes that read it. What
 * YAML takes for a number, a day or a flag is what JSON calls them.
 */
public final class RecordSchema {

  public static final String DIALECT = "https://json-schema.org/draft/2020-12/schema";

  /** A value that is there and not blank. */
  private static final String SAYS_SOMETHING = "\\S";

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
   * The schema of one kind as JSON values: maps in order, lists, texts, numbers.
   *
   * @param messages the message file {@code field}
   */
  public static Map<String, Object> of(RecordKind kind, Keys keys, Messages messages) {
    FieldDescriptions descriptions = new FieldDescriptions(kind, messages);
    Map<String, Object> schema = new LinkedHashMap<>();
    schema.put("$schema", DIALECT);
    schema.put("title", descriptions.title());
    schema.put("description", kind.files());
    schema.putAll(new RecordSchema(keys, descriptions).schema(kind.shape(), kind.id()));
    if (kind == RecordKind.COMMUNITY) {
      schema.put("anyOf", publishable(keys));
    }
    return schema;
  }

  private Map<String, Object> schema(Shape<?> shape, String path) {
    return switch (shape) {
      case Single<?> single -> single(single.notation().form());
      case Prose prose -> object("type", List.of("string", "number", "boolean", "null"));
      case Anything anything -> new LinkedHashMap<>();
      case Many<?> many -> object("type", "array", "items", schema(many.item(), path));
      case Keyed<?, ?> keyed -> keyed(keyed, path);
      case Fields fields -> fields(fields, path);
      case TextOr textOr ->
          object(
              "anyOf", List.of(schema(textOr.bare().shape(), path), schema(textOr.fields(), path)));
      case OneOrMany several ->
          object(
              "anyOf",
              List.of(
                  schema(several.item(), path),
                  object("type", "array", "items", schema(several.item(), path))));
    };
  }

  private static Map<String, Object> single(Form form) {
    Map<String, Object> schema = new LinkedHashMap<>();
    switch (form.type()) {
      case ANY -> schema.put("type", List.of("string", "number", "boolean"));
      case STRING -> schema.put("type", "string");
      case INTEGER -> schema.put("type", List.of("integer", "string"));
      case NUMBER -> schema.put("type", List.of("number", "string"));
      case BOOLEAN -> schema.put("type", List.of("boolean", "string"));
    }
    if (form.least().isPresent()) {
      schema.put("minimum", form.least().getAsLong());
    }
    if (form.most().isPresent()) {
      schema.put("maximum", form.most().getAsLong());
    }
    if (!form.words().isEmpty()) {
      List<Object> words = new ArrayList<>(form.words());
      if (form.type() == Form.Type.BOOLEAN) {
        words.addAll(0, List.of(true, false));
      }
      schema.put("enum", words);
    } else {
      schema.put(
          "pattern",
          form.pattern().map(pattern -> "^\\s*(?:" + pattern + ")\\s*$").orElse(SAYS_SOMETHING));
    }
    return schema;
  }

  private Map<String, Object> keyed(Keyed<?, ?> keyed, String path) {
    String pattern = keyed.key().form().pattern().orElse(SAYS_SOMETHING);
    return object(
        "type",
        "object",
        "propertyNames",
        object("pattern", "^\\s*(?:" + pattern + ")\\s*$"),
        "additionalProperties",
        schema(keyed.value(), path));
  }

  private Map<String, Object> fields(Fields fields, String path) {
    Map<String, Object> properties = new LinkedHashMap<>();
    List<Object> all = new ArrayList<>();
    for (Field<?> field : fields.fields()) {
      Map<String, Object> property = property(field, path + "." + field.english());
      boolean twoNames = !field.english().equals(field.chinese());
      List<String> names =
          switch (keys) {
            case BOTH ->
                twoNames ? List.of(field.english(), field.chinese()) : List.of(field.english());
            case ENGLISH -> List.of(field.english());
            case CHINESE -> List.of(field.chinese());
          };
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
    Map<String, Object> schema = schema(field.shape(), path);
    if (field.required() || schema.isEmpty()) {
      property.putAll(schema);
    } else {
      property.putAll(orNothing(schema));
    }
    return property;
  }

  /** A key left without a value is as good as not written. */
  private static Map<String, Object> orNothing(Map<String, Object> schema) {
    Map<String, Object> either = new LinkedHashMap<>(schema);
    Object type = schema.get("type");
    if (type instanceof List<?> types) {
      List<Object> more = new ArrayList<>(types);
      if (!more.contains("null")) {
        more.add("null");
      }
      either.put("type", more);
    } else if (type != null) {
      either.put("type", List.of(type, "null"));
    }
    if (schema.get("enum") instanceof List<?> words) {
      List<Object> more = new ArrayList<>(words);
      more.add(null);
      either.put("enum", more);
    }
    if (schema.get("anyOf") instanceof List<?> choices) {
      List<Object> more = new ArrayList<>(choices);
      more.add(object("type", "null"));
      either.put("anyOf", more);
    }
    return either;
  }

  /** A draft may lack what a published profile must say. */
  private static List<Object> publishable(Keys keys) {
    List<Object> either = new ArrayList<>();
    for (String name : names(CommunityFields.DRAFT, keys)) {
      either.add(
          object(
              "required",
              List.of(name),
              "properties",
              object(name, object("enum", List.of(true, "true", "是")))));
    }
    List<Object> both = new ArrayList<>();
    for (Field<?> field : List.of(CommunityFields.SOURCE, CommunityFields.PUBLISHED)) {
      List<Object> written = new ArrayList<>();
      for (String name : names(field, keys)) {
        written.add(
            object(
                "required",
                List.of(name),
                "properties",
                object(name, object("not", object("type", "null")))));
      }
      both.add(object("anyOf", written));
    }
    either.add(object("allOf", both));
    return either;
  }

  private static List<String> names(Field<?> field, Keys keys) {
    return switch (keys) {
      case BOTH -> List.of(field.english(), field.chinese());
      case ENGLISH -> List.of(field.english());
      case CHINESE -> List.of(field.chinese());
    };
  }

  private static Map<String, Object> anyOf(List<String> names) {
    if (names.size() == 1) {
      return object("required", names);
    }
    List<Object> each = new ArrayList<>();
    names.forEach(name -> each.add(object("required", List.of(name))));
    return object("anyOf", each);
  }

  /** Names and values by turns. */
  static Map<String, Object> object(Object... entries) {
    Map<String, Object> object = new LinkedHashMap<>();
    for (int i = 0; i < entries.length; i += 2) {
      object.put(entries[i].toString(), entries[i + 1]);
    }
    return object;
  }
}
