package fengcai.content.edit;

import fengcai.content.source.ControlCharacters;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Writes records as YAML: ordered maps, lists and texts. Numbers, days and flags are texts too; the
 * type of their key decides how they are read.
 */
public final class RecordText {

  private static final Pattern PLAIN =
      Pattern.compile(
          "[\\p{L}\\p{N}“（《〔【—…·/$+][^\\x00-\\x1F\\x7F\\x{FEFF}\\x{2028}\\x{2029}\\x85]*");
  private static final Pattern READ_AS_MORE = Pattern.compile(": |:$| #|\\s$");
  private static final Pattern READ_AS_FLOW = Pattern.compile("[,\\[\\]{}]");
  private static final Pattern READ_AS_NOTHING = Pattern.compile("(?i)null");
  private static final Pattern UNFIT_FOR_BLOCK =
      Pattern.compile(
          "[\\x00-\\x08\\x0B-\\x1F\\x7F\\x85\\x{FEFF}\\x{2028}\\x{2029}]|^[ \\t\\n]|^\\s*$");

  private RecordText() {}

  public static String of(Map<String, Object> record) {
    StringBuilder text = new StringBuilder();
    mapping(record, "", text);
    return text.toString();
  }

  /**
   * A mapping whose keys may repeat, as they may while a form is being filled in.
   *
   * @param flow whether each value is written on the line of its key
   */
  record Rows(List<Map.Entry<String, Object>> rows, boolean flow) {}

  /** The lines of a key and its value, without the last line break. */
  static String entry(String key, Object value, int column) {
    StringBuilder text = new StringBuilder();
    entry(key, value, " ".repeat(column), text);
    return text.substring(0, text.length() - 1);
  }

  /** The lines of a list item with its dash at a column, without the last line break. */
  static String item(Object value, int column) {
    StringBuilder text = new StringBuilder();
    item(value, " ".repeat(column), text);
    return text.substring(0, text.length() - 1);
  }

  /** The text behind the colon of a key at a column, without the last line break. */
  static String value(Object value, int column) {
    StringBuilder text = new StringBuilder();
    below(value, " ".repeat(column), text);
    return text.substring(0, text.length() - 1);
  }

  /** A value on one line, in braces and brackets. */
  static String flow(Object value) {
    return switch (value) {
      case Map<?, ?> map ->
          map.entrySet().stream()
              .map(entry -> flowText(entry.getKey().toString()) + ": " + flow(entry.getValue()))
              .collect(Collectors.joining(", ", "{", "}"));
      case Rows rows ->
          rows.rows().stream()
              .map(entry -> flowText(entry.getKey()) + ": " + flow(entry.getValue()))
              .collect(Collectors.joining(", ", "{", "}"));
      case List<?> list ->
          list.stream().map(RecordText::flow).collect(Collectors.joining(", ", "[", "]"));
      default -> flowText(value.toString());
    };
  }

  /** A key, in quotes if needed or wanted. */
  static String key(String name, boolean quoted) {
    return quoted || name.indexOf('\n') >= 0 ? quoted(name) : scalar(name, "");
  }

  private static String flowText(String text) {
    return key(text, READ_AS_FLOW.matcher(text).find());
  }

  private static void mapping(Map<?, ?> map, String indent, StringBuilder text) {
    map.forEach((key, value) -> entry(key.toString(), value, indent, text));
  }

  private static void entry(String key, Object value, String indent, StringBuilder text) {
    text.append(indent).append(key(key, false)).append(':');
    below(value, indent, text);
  }

  private static void below(Object value, String indent, StringBuilder text) {
    switch (value) {
      case Map<?, ?> map -> {
        text.append(map.isEmpty() ? " {}\n" : "\n");
        mapping(map, indent + "  ", text);
      }
      case Rows rows -> {
        text.append('\n');
        for (Map.Entry<String, Object> row : rows.rows()) {
          if (rows.flow()) {
            text.append(indent).append("  ").append(key(row.getKey(), false)).append(": ");
            text.append(flow(row.getValue())).append('\n');
          } else {
            entry(row.getKey(), row.getValue(), indent + "  ", text);
          }
        }
      }
      case List<?> list -> {
        text.append(list.isEmpty() ? " []\n" : "\n");
        list.forEach(item -> item(item, indent + "  ", text));
      }
      default -> text.append(' ').append(scalar(value.toString(), indent)).append('\n');
    }
  }

  private static void item(Object item, String indent, StringBuilder text) {
    if (item instanceof Map<?, ?> map && !map.isEmpty()) {
      StringBuilder inner = new StringBuilder();
      mapping(map, indent + "  ", inner);
      text.append(indent).append("- ").append(inner.substring(indent.length() + 2));
    } else {
      text.append(indent).append('-');
      below(item, indent, text);
    }
  }

  private static String scalar(String value, String indent) {
    if (value.indexOf('\n') >= 0
        && !ControlCharacters.areIn(value)
        && !UNFIT_FOR_BLOCK.matcher(value).find()) {
      return block(value, indent + "  ");
    }
    boolean plain =
        !ControlCharacters.areIn(value)
            && PLAIN.matcher(value).matches()
            && !READ_AS_MORE.matcher(value).find()
            && !READ_AS_NOTHING.matcher(value).matches();
    return plain ? value : quoted(value);
  }

  private static String block(String value, String indent) {
    String body = value.stripTrailing();
    String ending = value.substring(body.length());
    if (!ending.isEmpty() && !ending.equals("\n")) {
      return quoted(value);
    }
    StringBuilder text = new StringBuilder(ending.isEmpty() ? "|-" : "|");
    for (String line : body.split("\n", -1)) {
      text.append('\n').append(line.isEmpty() ? "" : indent + line);
    }
    return text.toString();
  }

  private static String quoted(String value) {
    StringBuilder text = new StringBuilder("\"");
    value.codePoints().forEach(character -> text.append(escaped(character)));
    return text.append('"').toString();
  }

  private static String escaped(int character) {
    return switch (character) {
      case '"' -> "\\\"";
      case '\\' -> "\\\\";
      case '\n' -> "\\n";
      case '\t' -> "\\t";
      case '\uFEFF', '\u2028', '\u2029' -> String.format(Locale.ROOT, "\\u%04X", character);
      default ->
          ControlCharacters.isOne(character)
              ? String.format(
                  Locale.ROOT,
                  Character.isBmpCodePoint(character) ? "\\u%04X" : "\\U%08X",
                  character)
              : Character.toString(character);
    };
  }
}
