package fengcai.report.typeset;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UProperty;
import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.util.ULocale;
import java.util.ArrayList;
import java.util.List;

/** Splits text into user-perceived characters, without invisible ones. */
public final class Graphemes {

  /** Spaces of special widths. */
  private static final int FIRST_SPACE = 0x2004;

  private static final int LAST_SPACE = 0x200A;

  private Graphemes() {}

  /**
   * Characters with the marks that belong to them. Joiners, variation selectors and controls are
   * left out, line ends are kept; spaces that fonts seldom have are plain ones.
   */
  public static List<String> of(String text) {
    List<String> graphemes = new ArrayList<>();
    BreakIterator at = BreakIterator.getCharacterInstance(ULocale.ROOT);
    at.setText(text);
    int from = at.first();
    for (int to = at.next(); to != BreakIterator.DONE; to = at.next()) {
      String shown = shown(text, from, to);
      if (!shown.isEmpty()) {
        graphemes.add(shown);
      }
      from = to;
    }
    return graphemes;
  }

  private static String shown(String text, int from, int to) {
    if (to - from == 1 && text.charAt(from) > ' ' && text.charAt(from) < 0x7F) {
      return text.substring(from, to);
    }
    StringBuilder shown = new StringBuilder();
    text.substring(from, to)
        .codePoints()
        .filter(codePoint -> !isInvisible(codePoint))
        .map(codePoint -> isSpace(codePoint) ? ' ' : codePoint)
        .forEach(shown::appendCodePoint);
    return shown.toString();
  }

  private static boolean isInvisible(int codePoint) {
    int type = Character.getType(codePoint);
    return codePoint != '\n'
        && codePoint != '\t'
        && (type == Character.CONTROL
            || type == Character.FORMAT
            || UCharacter.hasBinaryProperty(codePoint, UProperty.DEFAULT_IGNORABLE_CODE_POINT));
  }

  private static boolean isSpace(int codePoint) {
    return codePoint == '\t'
        || codePoint == 0xA0
        || (codePoint >= FIRST_SPACE && codePoint <= LAST_SPACE)
        || codePoint == 0x202F
        || codePoint == 0x205F
        || Character.getType(codePoint) == Character.LINE_SEPARATOR
        || Character.getType(codePoint) == Character.PARAGRAPH_SEPARATOR;
  }
}
