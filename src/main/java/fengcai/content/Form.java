package fengcai.content;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * The form of a single value as a JSON Schema can state it.
 *
 * @param type what YAML may take the value for where it is not in quotes: {@code integer}
 * @param pattern of the value as text, by ECMA-262, without blanks around it
 * @param words the only values there are, where they are few
 */
record Form(
    Type type,
    Optional<String> pattern,
    List<String> words,
    OptionalLong least,
    OptionalLong most) {

  /** What a value is in JSON where it is written without quotes. */
  enum Type {
    ANY,
    STRING,
    INTEGER,
    NUMBER,
    BOOLEAN
  }

  /** Any text, be it one that looks like a number. */
  static final Form TEXT =
      new Form(Type.ANY, Optional.empty(), List.of(), OptionalLong.empty(), OptionalLong.empty());

  Form {
    requireNonNull(type);
    requireNonNull(pattern);
    words = List.copyOf(words);
  }

  static Form matching(String pattern) {
    return new Form(
        Type.STRING, Optional.of(pattern), List.of(), OptionalLong.empty(), OptionalLong.empty());
  }

  static Form words(List<String> words) {
    return new Form(
        Type.STRING, Optional.empty(), words, OptionalLong.empty(), OptionalLong.empty());
  }

  static Form flag(List<String> words) {
    return new Form(
        Type.BOOLEAN, Optional.empty(), words, OptionalLong.empty(), OptionalLong.empty());
  }

  static Form whole(String pattern, long least, long most) {
    return new Form(
        Type.INTEGER,
        Optional.of(pattern),
        List.of(),
        OptionalLong.of(least),
        OptionalLong.of(most));
  }

  static Form decimal(String pattern, long least, long most) {
    return new Form(
        Type.NUMBER,
        Optional.of(pattern),
        List.of(),
        OptionalLong.of(least),
        OptionalLong.of(most));
  }

  /** A flag, or text of the other form. */
  static Form flagOr(Form flag, Form other) {
    String words = String.join("|", flag.words());
    return new Form(
        Type.BOOLEAN,
        other.pattern().map(pattern -> words + "|" + pattern),
        List.of(),
        OptionalLong.empty(),
        OptionalLong.empty());
  }
}
