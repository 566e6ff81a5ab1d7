package fengcai.content.markdown;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Distinguishes a numbered heading from the first line of a numbered paragraph where no blank line
 * follows, as in text pasted from Word.
 */
final class NumberedHeading {

  /** The most characters of a heading without its number. */
  private static final int LONGEST = 40;

  /**
   * The most characters of a line numbered 一、 or （一） that is always a heading. Longer lines may be
   * wrapped text, and lines numbered 1、 may be list items.
   */
  private static final int SHORT = 20;

  private static final int DEEPEST_OF_HEADINGS = 2;

  /** How much the lengths of wrapped lines vary, in characters. */
  private static final int RAGGED = 3;

  /** The most characters of a heading with its number and emphasis markers. */
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
    Optional<ParagraphNumber> numbering = ParagraphNumber.of(line);
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
