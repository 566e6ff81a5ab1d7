package fengcai.content;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Tells a numbered heading from the beginning of a numbered paragraph where no blank line parts it
 * from the text below, as in text pasted from Word.
 */
final class NumberedHeading {

  /** In characters, without the number. */
  private static final int LONGEST = 40;

  /**
   * Up to here a line numbered 一、 or （一） is a heading whatever follows. Longer lines may have been
   * wrapped, and those numbered 1、 may be items of a list.
   */
  private static final int SHORT = 20;

  private static final int DEEPEST_OF_HEADINGS = 2;

  /** By how much wrapped lines differ because some marks must not begin or end a line. */
  private static final int RAGGED = 3;

  /** More than the longest heading with its number and the marks of emphasis around it. */
  private static final int LOOK_BACK = 80;

  private static final Pattern MARKS = Pattern.compile("^[\\s\u3000>*_]+|[\\s\u3000*_\\\\]+$");
  private static final Pattern SENTENCE = Pattern.compile("[。！？；]|[，、,]$");

  private NumberedHeading() {}

  /**
   * Whether the line before a line break is a heading.
   *
   * @param start of the line break, as an index of the text
   * @param end of the line break, where the next line begins
   */
  static boolean isAbove(String text, int start, int end) {
    int from = text.lastIndexOf('\n', start - 1) + 1;
    if (start - from > LOOK_BACK) {
      return false;
    }
    String line = MARKS.matcher(text.substring(from, start)).replaceAll("");
    Optional<Numbering> numbering = Numbering.of(line);
    if (numbering.isEmpty()) {
      return false;
    }
    int length = line.length() - numbering.get().label().length();
    return length > 0
        && length <= LONGEST
        && !SENTENCE.matcher(line.substring(numbering.get().label().length())).find()
        && ((length <= SHORT && numbering.get().depth() <= DEEPEST_OF_HEADINGS)
            || lineLength(text, end) > line.length() + RAGGED);
  }

  private static int lineLength(String text, int from) {
    int end = text.indexOf('\n', from);
    return (end < 0 ? text.length() : end) - from;
  }
}
