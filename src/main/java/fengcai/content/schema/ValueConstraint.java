package fengcai.content.schema;

import static fengcai.content.schema.SchemaObject.object;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * What a single value must satisfy, as far as JSON Schema can state it.
 *
 * @param type what YAML takes the value for where it is not in quotes
 * @param pattern of the value as text, by ECMA-262, without blanks around it
 * @param words the only values there are, where they are few
 */
public record ValueConstraint(
    Type type,
    Optional<String> pattern,
    List<String> words,
    OptionalLong least,
    OptionalLong most) {

  /** What a value is in JSON where it is written without quotes. */
  public enum Type {
    ANY,
    STRING,
    INTEGER,
    NUMBER,
    BOOLEAN
  }

  /** Any text, also one that looks like a number. */
  static final ValueConstraint TEXT = of(Type.ANY, Optional.empty(), List.of());

  private static final int FIRST_OF_CHINESE = 0x2E80;

  /** A value that is there and not blank. */
  private static final String NOT_BLANK = "\\S";

  public ValueConstraint {
    words = List.copyOf(words);
  }

  private static ValueConstraint of(Type type, Optional<String> pattern, List<String> words) {
    return new ValueConstraint(type, pattern, words, OptionalLong.empty(), OptionalLong.empty());
  }

  static ValueConstraint matching(String pattern) {
    return of(Type.STRING, Optional.of(pattern), List.of());
  }

  static ValueConstraint words(List<String> words) {
    return of(Type.STRING, Optional.empty(), words);
  }

  static ValueConstraint flag(List<String> words) {
    return of(Type.BOOLEAN, Optional.empty(), words);
  }

  /** A flag, or text of the other form. */
  public static ValueConstraint flagOr(ValueConstraint flag, ValueConstraint other) {
    String words = String.join("|", flag.words());
    return of(Type.BOOLEAN, other.pattern().map(pattern -> words + "|" + pattern), List.of());
  }

  static ValueConstraint whole(String pattern, long least, long most) {
    return range(Type.INTEGER, pattern, least, most);
  }

  static ValueConstraint decimal(String pattern, long least, long most) {
    return range(Type.NUMBER, pattern, least, most);
  }

  private static ValueConstraint range(Type type, String pattern, long least, long most) {
    return new ValueConstraint(
        type, Optional.of(pattern), List.of(), OptionalLong.of(least), OptionalLong.of(most));
  }

  /** Whether it is yes or no and nothing else. */
  boolean isFlag() {
    return type == Type.BOOLEAN && !words.isEmpty();
  }

  /** The pattern with blanks around the value. */
  public String schemaPattern() {
    return pattern.map(own -> "^\\s*(?:" + own + ")\\s*$").orElse(NOT_BLANK);
  }

  /** The JSON Schema of a value as YAML reads it. */
  Map<String, Object> schema() {
    Object types =
        switch (type) {
          case ANY -> List.of("string", "number", "boolean");
          case STRING -> "string";
          case INTEGER -> List.of("integer", "string");
          case NUMBER -> List.of("number", "string");
          case BOOLEAN -> List.of("boolean", "string");
        };
    Map<String, Object> schema = object("type", types);
    least.ifPresent(number -> schema.put("minimum", number));
    most.ifPresent(number -> schema.put("maximum", number));
    if (words.isEmpty()) {
      schema.put("pattern", schemaPattern());
    } else {
      List<Object> all = new ArrayList<>(isFlag() ? List.of(true, false) : List.of());
      all.addAll(words);
      schema.put("enum", all);
    }
    return schema;
  }

  /** The JSON Schema of a value in an edit form, where it may also be left empty. */
  Map<String, Object> formSchema() {
    if (isFlag()) {
      return object("type", "boolean");
    }
    Map<String, Object> schema = object("type", "string");
    if (words.isEmpty()) {
      pattern.ifPresent(own -> schema.put("pattern", "^(?:" + own + ")?$"));
    } else {
      schema.put("enum", choices());
    }
    return schema;
  }

  /** An empty choice, then the words; of words in two languages the Chinese ones. */
  private List<String> choices() {
    List<String> chinese =
        words.stream()
            .filter(word -> word.codePoints().anyMatch(c -> c >= FIRST_OF_CHINESE))
            .toList();
    List<String> choices = new ArrayList<>(List.of(""));
    choices.addAll(chinese.isEmpty() ? words : chinese);
    return choices;
  }
}
