package fengcai.diagnostic.output;

import java.util.Locale;

/**
 * Makes text from content, file names or arguments safe to print: terminals interpret control
 * characters, and direction controls reorder text.
 */
public final class VisibleText {

  private static final char CONTROL_PICTURES = '\u2400';
  private static final char DELETE = '\u007F';
  private static final char DELETE_PICTURE = '\u2421';
  private static final char REPLACEMENT = '\uFFFD';

  private VisibleText() {}

  /** Replaces unsafe characters by symbols or code points; keeps line feeds and tabs. */
  public static String of(String text) {
    if (text.codePoints().noneMatch(VisibleText::isUnsafe)) {
      return text;
    }
    StringBuilder visible = new StringBuilder();
    text.codePoints()
        .forEach(
            character -> {
              if (!isUnsafe(character)) {
                visible.appendCodePoint(character);
              } else if (character <= DELETE) {
                visible.append(picture(character));
              } else {
                visible.append(String.format(Locale.ROOT, "<U+%04X>", character));
              }
            });
    return visible.toString();
  }

  /** The same for a value within a line of a message, with line feeds replaced too. */
  static String inLine(String text) {
    return of(text.replace('\n', (char) (CONTROL_PICTURES + '\n')));
  }

  /** The replacement of a character of a source line, as wide as one column; a tab is a blank. */
  static int inColumn(int character) {
    if (character == '\t') {
      return ' ';
    }
    boolean hidden = isUnsafe(character) || isZeroWidth(character);
    return !hidden ? character : character <= DELETE ? picture(character) : REPLACEMENT;
  }

  private static char picture(int control) {
    return control == DELETE ? DELETE_PICTURE : (char) (CONTROL_PICTURES + control);
  }

  private static boolean isUnsafe(int character) {
    boolean control = Character.isISOControl(character) && character != '\n' && character != '\t';
    boolean direction =
        character == 0x061C
            || character == 0x200E
            || character == 0x200F
            || (character >= 0x2028 && character <= 0x202E)
            || (character >= 0x2066 && character <= 0x2069);
    return control
        || direction
        || (character >= Character.MIN_SURROGATE && character <= Character.MAX_SURROGATE);
  }

  private static boolean isZeroWidth(int character) {
    return character == 0x200B || character == 0x2060 || character == 0xFEFF || character == 0x00AD;
  }
}
