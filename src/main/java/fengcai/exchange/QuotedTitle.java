package fengcai.exchange;

import java.util.ArrayList;
import java.util.List;

/**
 * Words in quotation marks, which may have quotation marks in them.
 *
 * @param start where the opening mark is
 * @param end behind the closing mark
 */
record QuotedTitle(String words, int start, int end) {

  private static final String OPEN = "“「『《";
  private static final String CLOSE = "”」』》";
  private static final int SHORTEST = 4;
  private static final int LONGEST = 40;

  /** A text without what stands in quotation marks that are closed. */
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

  /** Those of a text that are as long as titles are. */
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
