package fengcai.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * No regular expression of the readers takes more than linear time, whatever is repeated in a text
 * of an imported file: an office's file is somebody else's.
 */
class ExpressionsTest {

  private static final Path SOURCES = Path.of("src/main/java/fengcai/exchange");

  /** Expressions that are written where they are used. */
  private static final Pattern INLINE =
      Pattern.compile(
          "\\.(?:matches|replaceAll|replaceFirst|split)\\(\\s*\"((?:[^\"\\\\]|\\\\.)*+)\"");

  /** What expressions are about besides the characters that they name themselves. */
  private static final String COMMON = " \t\n\u3000a1中、“”（）(";

  private static final int LENGTH = 600;

  /** Enough to fill the stack where an expression calls itself for each character. */
  private static final int LONG = 100_000;

  /**
   * For each character; bounded repetitions take some, and quadratic time takes as many as LENGTH.
   */
  private static final long MOST_STEPS = 250;

  @Test
  void takeLinearTime() throws Exception {
    List<String> slow = new ArrayList<>();
    Map<String, Pattern> expressions = expressions();
    assertThat(expressions).hasSizeGreaterThan(100);
    expressions.forEach(
        (place, expression) -> {
          String characters = characters(expression);
          for (int first : characters.codePoints().toArray()) {
            for (int second : characters.codePoints().toArray()) {
              String unit = Character.toString(first) + Character.toString(second);
              if (isSlow(expression, unit)) {
                slow.add(place + ": " + expression + " on " + unit.replace("\n", "\\n"));
                return;
              }
            }
          }
        });
    assertThat(slow).isEmpty();
  }

  @Test
  void needNoDeepStack() throws Exception {
    List<String> deep = new ArrayList<>();
    expressions()
        .forEach(
            (place, expression) -> {
              for (int character : characters(expression).codePoints().toArray()) {
                Counted text = new Counted(Character.toString(character).repeat(LONG), 50L * LONG);
                try {
                  expression.matcher(text).matches();
                } catch (TooManySteps slow) {
                  // takeLinearTime reports it
                } catch (StackOverflowError e) {
                  deep.add(place + ": " + expression + " on " + Character.toString(character));
                  return;
                }
              }
            });
    assertThat(deep).isEmpty();
  }

  /** Whether the steps of an expression are more than some multiple of the text's length. */
  private static boolean isSlow(Pattern expression, String unit) {
    for (String before : List.of("", "1.")) {
      String repeated = before + unit.repeat(LENGTH) + "!";
      Counted text = new Counted(repeated, MOST_STEPS * repeated.length());
      try {
        expression.matcher(text).matches();
        var matcher = expression.matcher(text);
        boolean found = matcher.find();
        while (found) {
          found = matcher.find();
        }
      } catch (TooManySteps e) {
        return true;
      }
    }
    return false;
  }

  private static String characters(Pattern expression) {
    return (expression.pattern() + COMMON)
        .codePoints()
        .filter(c -> c > 0x7F || Character.isLetterOrDigit(c) || COMMON.indexOf(c) >= 0 || c == '-')
        .distinct()
        .limit(12)
        .mapToObj(Character::toString)
        .collect(Collectors.joining());
  }

  private static Map<String, Pattern> expressions() throws Exception {
    Map<String, Pattern> expressions = new TreeMap<>();
    List<Path> sources;
    try (Stream<Path> files = Files.walk(SOURCES)) {
      sources =
          files
              .filter(file -> file.toString().endsWith(".java"))
              .filter(file -> !file.endsWith("package-info.java"))
              .sorted()
              .toList();
    }
    for (Path source : sources) {
      String name = SOURCES.relativize(source).toString().replace(".java", "");
      fields(Class.forName("fengcai.exchange." + name.replace('/', '.')), expressions);
      inline(name, source, expressions);
    }
    return expressions;
  }

  private static void fields(Class<?> type, Map<String, Pattern> expressions)
      throws IllegalAccessException {
    List<Object> holders = new ArrayList<>();
    holders.add("");
    if (type.isEnum()) {
      holders.addAll(List.of(type.getEnumConstants()));
    }
    for (Field field : type.getDeclaredFields()) {
      for (Object holder : holders) {
        boolean own = Modifier.isStatic(field.getModifiers()) == holder.equals("");
        if (own && (field.getType() == Pattern.class || field.getType() == List.class)) {
          field.setAccessible(true);
          Object value = field.get(holder.equals("") ? null : holder);
          List<?> all = value instanceof List<?> list ? list : List.of(value);
          for (int i = 0; i < all.size(); i++) {
            if (all.get(i) instanceof Pattern expression) {
              expressions.put(
                  type.getSimpleName() + "." + field.getName() + holder + i, expression);
            }
          }
        }
      }
    }
  }

  private static void inline(String name, Path source, Map<String, Pattern> expressions)
      throws IOException {
    String code = Files.readString(source);
    var matcher = INLINE.matcher(code);
    while (matcher.find()) {
      long line = code.substring(0, matcher.start()).lines().count();
      String literal = matcher.group(1).translateEscapes();
      expressions.put(name + ":" + line + " " + literal, Pattern.compile(literal));
    }
  }

  private static final class TooManySteps extends RuntimeException {
    private static final long serialVersionUID = 1L;
  }

  /** A text that counts how often its characters are read. */
  private static final class Counted implements CharSequence {
    private final String text;
    private final long most;
    private long steps;

    Counted(String text, long most) {
      this.text = text;
      this.most = most;
    }

    @Override
    public char charAt(int index) {
      if (++steps > most) {
        throw new TooManySteps();
      }
      return text.charAt(index);
    }

    @Override
    public int length() {
      return text.length();
    }

    @Override
    public CharSequence subSequence(int start, int end) {
      return text.subSequence(start, end);
    }

    @Override
    public String toString() {
      return text;
    }
  }
}
