package fengcai.report.line;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds what no line may divide: a date, a number with its unit, a pair of marks. */
final class Unbreakables {

  private static final String DIGITS = "[0-9][0-9.,]*";
  private static final String RANGE = DIGITS + "(?:[–～—]" + DIGITS + ")+";
  private static final String NUMBER = DIGITS + "(?:[–～—]" + DIGITS + ")*";

  private static final Pattern WHOLE =
      Pattern.compile(
          "[0-9]{4}年(?:[0-9]{1,2}月(?:[0-9]{1,2}[日号])?)?"
              + "|[0-9]{1,2}月[0-9]{1,2}[日号]"
              + "|第?"
              + NUMBER
              + " ?[余多]?[百千万亿]{0,2}"
              + "(?:人次|小时|场次|分钟|公里|公斤|平方米|[人支项户个名次年月日岁元件场位届条家班天周页期度处份台部％%‰℃°])"
              + "|"
              + NUMBER
              + "[万亿]"
              + "|"
              + RANGE
              + "|——|……|[？！]{2}");

  private Unbreakables() {}

  /** For each gap between neighbours whether it lies within such a whole. */
  static boolean[] inside(List<Cluster> clusters) {
    boolean[] inside = new boolean[clusters.size()];
    if (clusters.stream().noneMatch(cluster -> mayBegin(cluster.codePoint()))) {
      return inside;
    }
    StringBuilder text = new StringBuilder();
    int[] clusterAt = index(clusters, text);
    Matcher matcher = WHOLE.matcher(text);
    // Looked for only where one may begin: most of a text is neither a number nor such a mark.
    for (int at = 0; at < text.length(); at++) {
      if (mayBegin(text.charAt(at))
          && !isWithinNumber(text, at)
          && matcher.region(at, text.length()).lookingAt()) {
        int last = clusterAt[matcher.end() - 1];
        for (int i = clusterAt[at]; i < last; i++) {
          inside[i] = true;
        }
        at = matcher.end() - 1;
      }
    }
    return inside;
  }

  /** What did not begin at a number's first digit begins at none of them. */
  private static boolean isWithinNumber(CharSequence text, int at) {
    return at > 0 && isDigit(text.charAt(at)) && isDigit(text.charAt(at - 1));
  }

  private static boolean isDigit(char character) {
    return character >= '0' && character <= '9';
  }

  private static boolean mayBegin(int character) {
    return (character >= '0' && character <= '9')
        || character == '第'
        || character == '—'
        || character == '…'
        || character == '？'
        || character == '！';
  }

  private static int[] index(List<Cluster> clusters, StringBuilder text) {
    int length = clusters.stream().mapToInt(c -> c.text().length() + (c.spaced() ? 1 : 0)).sum();
    int[] clusterAt = new int[length];
    for (int i = 0; i < clusters.size(); i++) {
      Cluster cluster = clusters.get(i);
      int from = text.length();
      text.append(cluster.text());
      if (cluster.spaced()) {
        text.append(' ');
      }
      Arrays.fill(clusterAt, from, text.length(), i);
    }
    return clusterAt;
  }
}
