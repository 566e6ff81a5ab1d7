package fengcai.exchange.profile;

import java.util.ArrayList;
import java.util.List;

/**
 * A text in quotation marks, which may be nested.
 *
 * @param start the index of the opening mark
 * @param end the index after the closing mark
 */
record QuotedTitle(String words, int start, int end) {

  private static final String OPEN = "“「『《";
  private static final String CLOSE = "”」』》";
  private static final int SHORTEST = 4;
  private static final int LONGEST = 40;

  /** A text without the parts in quotation marks. */
  static String outside(String text) {
    StringBuilder outside = new StringBuilder();
    int from = 0;
    int depth = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (OPEN.indexOf(c) >= 0) {
        if (depth++ == 0) {
          outside.append(text, from, i);
          from = i;
        }
      } else if (CLOSE.indexOf(c) >= 0 && depth > 0 && --depth == 0) {
        from = i + 1;
      }
    }
    return outside.append(text, from, text.length()).toString();
  }

  /** The quotations in a text that have the length of titles. */
  static List<QuotedTitle> in(String text) {
    List<QuotedTitle> titles = new ArrayList<>();
    int depth = 0;
    int start = -1;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean straight = c == '"';
      if (OPEN.indexOf(c) >= 0 || (straight && depth == 0)) {
        start = depth == 0 ? i : start;
        depth++;
      } else if ((CLOSE.indexOf(c) >= 0 || straight) && depth > 0) {
        depth--;
        int length = i - start - 1;
        if (depth == 0 && length >= SHORTEST && length <= LONGEST) {
          titles.add(new QuotedTitle(text.substring(start + 1, i).strip(), start, i + 1));
        }
      }
    }
    return titles;
  }
}
