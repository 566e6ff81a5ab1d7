package fengcai.html;

import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Removes comments and needless blanks from a style sheet. */
final class Stylesheet {

  private static final Pattern TOKEN =
      Pattern.compile(
          "(?<kept>\"(?:[^\"\\\\]++|\\\\.)*+\"|'(?:[^'\\\\]++|\\\\.)*+'|url\\([^)]*+\\))"
              + "|\\s*+(?<mark>[{};,])\\s*+|(?:/\\*.*?\\*/|\\s)++",
          Pattern.DOTALL);

  private Stylesheet() {}

  static String compact(String css) {
    return TOKEN.matcher(css).replaceAll(token -> Matcher.quoteReplacement(compact(token)));
  }

  private static String compact(MatchResult token) {
    if (token.group("kept") != null) {
      return token.group("kept");
    }
    return token.group("mark") == null ? " " : token.group("mark");
  }
}
