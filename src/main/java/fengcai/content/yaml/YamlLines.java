package fengcai.content.yaml;

import fengcai.content.source.SourcePosition;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Searches the lines of a file that is not valid YAML for common mistakes. */
final class YamlLines {

  /** How many lines before the parser's error are searched. */
  private static final int LOOK_BACK = 2_000;

  private static final Pattern FULL_WIDTH_COLON = Pattern.compile("^[ -]*[^:：#\"']{1,20}(：)");
  private static final Pattern COLON_WITHOUT_SPACE =
      Pattern.compile("^[ -]*[^:：#\"'\\s]{1,20}(:)[^\\s/]");

  /** A key with its colon, or the dash of an item. */
  private static final Pattern STRUCTURE =
      Pattern.compile(
          "^\\s*(?:-(?:\\s|$)|(?:\"[^\"]*\"|'[^']*'|[^\\s:#\"'-][^:]*|-[^\\s:][^:]*):(?:\\s|$))");

  private static final Pattern HAS_VALUE = Pattern.compile("[^\\s:-]\\s*$");

  private static final Pattern BLOCK_BEGINS =
      Pattern.compile("^(\\s*)(?:- +)*([^#:\\s][^#:]*): *[|>][-+0-9]*\\s*(?:#.*)?$");

  private static final Pattern DASH_WITHOUT_SPACE =
      Pattern.compile("^\\s*([-－—–])(?![-\\s])|^\\s*([－—–])");

  private final List<String> lines;
  private final Predicate<String> isKey;

  /** A line of a block scalar that is not indented, and the key of the block. */
  record Unindented(SourcePosition mark, String key) {}

  /** {@code isKey} tells the keys that records know. */
  YamlLines(List<String> lines, Predicate<String> isKey) {
    this.lines = lines;
    this.isKey = isKey;
  }

  /** The first line from one to another where no half-width colon with a space ends the key. */
  Optional<SourcePosition> colon(int first, int last) {
    for (int i = first; i <= Math.min(last, lines.size()); i++) {
      for (Pattern pattern : List.of(FULL_WIDTH_COLON, COLON_WITHOUT_SPACE)) {
        Matcher matcher = pattern.matcher(line(i));
        if (matcher.find()) {
          return Optional.of(mark(i, matcher.start(1)));
        }
      }
    }
    return Optional.empty();
  }

  /** The dash without a space after it, or the wrong dash, that a line begins with. */
  Optional<SourcePosition> dash(int number) {
    Matcher matcher = DASH_WITHOUT_SPACE.matcher(line(number));
    return matcher.find()
        ? Optional.of(mark(number, matcher.start(matcher.group(1) == null ? 2 : 1)))
        : Optional.empty();
  }

  /**
   * The first of the lines up to a given one that YAML reads as one plain scalar, as none has a key
   * or begins an item.
   */
  int firstOfText(int last) {
    int first = Math.min(last, lines.size());
    while (first > 1 && line(first).isBlank()) {
      first--;
    }
    while (first > 1 && first > last - LOOK_BACK && isText(first - 1)) {
      first--;
    }
    boolean continued = first > 1 && HAS_VALUE.matcher(line(first - 1)).find();
    int above = indent(first - 1);
    while (continued && first < Math.min(last, lines.size()) && indent(first) > above) {
      first++;
    }
    return first;
  }

  /** The first unindented line of the block scalar above a line, if there is one. */
  Optional<Unindented> unindented(int last) {
    int from = Math.min(last, lines.size());
    int above = isStructure(from) ? from - 1 : from;
    while (above > 1 && above > from - LOOK_BACK && !isStructure(above)) {
      above--;
    }
    Matcher key = BLOCK_BEGINS.matcher(line(above));
    if (!key.find()) {
      return Optional.empty();
    }
    for (int i = above + 1; i <= from; i++) {
      boolean outside = !line(i).isBlank() && indent(i) <= key.group(1).length();
      if (outside) {
        boolean isKey = isStructure(i) || (FULL_WIDTH_COLON.matcher(line(i)).find() && isKnown(i));
        return isKey ? Optional.empty() : Optional.of(new Unindented(start(i), key.group(2)));
      }
    }
    return Optional.empty();
  }

  /** The first control character, which YAML does not allow. */
  Optional<SourcePosition> controlCharacter() {
    for (int line = 1; line <= lines.size(); line++) {
      String text = line(line);
      for (int i = 0; i < text.length(); i++) {
        if (Character.isISOControl(text.charAt(i)) && text.charAt(i) != '\t') {
          return Optional.of(mark(line, i));
        }
      }
    }
    return Optional.empty();
  }

  /** Whether a line is indented deeper than the line above, which already has its value. */
  boolean isOverIndented(int number) {
    return number > 1 && number <= lines.size() && indent(number) > indent(number - 1);
  }

  /** Whether the last character before a position in its line is a quote. */
  boolean isBehindQuote(SourcePosition place) {
    String before = line(place.line());
    int end = Math.min(before.length(), before.offsetByCodePoints(0, column(place, before)));
    String text = before.substring(0, end).stripTrailing();
    return text.endsWith("\"") || text.endsWith("'");
  }

  /** The first character of a line that is no blank. */
  SourcePosition start(int number) {
    return mark(number, indent(number));
  }

  /** Behind the first word of a line, where a colon is missing. */
  SourcePosition endOfFirstWord(int number) {
    String line = line(number);
    int end = indent(number);
    while (end < line.length() && !Character.isWhitespace(line.charAt(end))) {
      end++;
    }
    return mark(number, end < line.length() ? end : indent(number));
  }

  String characterAt(SourcePosition mark) {
    String line = line(mark.line());
    int at = line.offsetByCodePoints(0, column(mark, line));
    return at < line.length() ? Character.toString(line.codePointAt(at)) : "";
  }

  private boolean isStructure(int number) {
    return STRUCTURE.matcher(line(number)).find();
  }

  private boolean isText(int number) {
    return !line(number).isBlank()
        && !isStructure(number)
        && !line(number).stripLeading().startsWith("#");
  }

  private boolean isKnown(int number) {
    String line = line(number);
    return isKey.test(line.substring(0, Math.max(0, line.indexOf('：'))).strip());
  }

  private String line(int number) {
    return number >= 1 && number <= lines.size() ? lines.get(number - 1) : "";
  }

  private int indent(int number) {
    return line(number).length() - line(number).stripLeading().length();
  }

  private static int column(SourcePosition mark, String line) {
    return Math.min(mark.column() - 1, line.codePointCount(0, line.length()));
  }

  private SourcePosition mark(int number, int index) {
    return new SourcePosition(number, line(number).codePointCount(0, index) + 1);
  }
}
