package fengcai.check.prose;

import fengcai.diagnostic.Diagnostic;
import fengcai.diagnostic.Passage;
import fengcai.diagnostic.Rule;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds half-width marks beside Han characters, and blanks before colons. Texts typed that way have
 * hundreds of them, so each text is told of once, at the first.
 */
final class PunctuationCheck {

  private static final String HAN = "\\p{IsHan}";
  private static final String BESIDE = HAN + "”’」』》）";

  /** Not what Markdown means by them: {@code ](} of a link, {@code !} of an image. */
  private static final Pattern HALF_WIDTH =
      Pattern.compile(
          "(?<=["
              + BESIDE
              + "])[,;?](?!/)|(?<=["
              + BESIDE
              + "])!(?!\\[)|(?<=["
              + BESIDE
              + "]):(?!//)(?=\\s*(?:["
              + HAN
              + "“‘「『《（0-9]|$))|(?<=["
              + HAN
              + "])\\((?=[^)\\n]*"
              + HAN
              + ")|\\((?=["
              + HAN
              + "])(?<!\\]\\()|(?<=[0-9%])[,;](?=["
              + HAN
              + "])",
          Pattern.MULTILINE);

  private static final Pattern BLANK_BEFORE_COLON =
      Pattern.compile("(?<=[" + BESIDE + "0-9])[ \\t\\u3000]+(?=[：:])");

  /**
   * Without one of these nothing is to be found; most Chinese texts have full-width marks alone.
   */
  private static final String MARKS = ",;?!:(：";

  private static final Pattern CODE = Pattern.compile("`[^`\\n]*`|\\]\\([^)\\n]*\\)");

  private PunctuationCheck() {}

  static List<Diagnostic> check(Passage passage) {
    if (passage.text().chars().noneMatch(c -> MARKS.indexOf(c) >= 0)) {
      return List.of();
    }
    String text =
        CODE.matcher(passage.text()).replaceAll(code -> " ".repeat(code.group().length()));
    List<Diagnostic> found = new ArrayList<>();
    first(Rule.PUNCTUATION_WIDTH, HALF_WIDTH, text, passage, found);
    first(Rule.PUNCTUATION_SPACE, BLANK_BEFORE_COLON, text, passage, found);
    return found;
  }

  private static void first(
      Rule rule, Pattern pattern, String text, Passage passage, List<Diagnostic> found) {
    Matcher matcher = pattern.matcher(text);
    int first = -1;
    String mark = "";
    int number = 0;
    while (matcher.find()) {
      if (first < 0) {
        first = matcher.start();
        mark = matcher.group();
      }
      number++;
    }
    if (number > 0) {
      found.add(Diagnostic.of(rule, passage.at(first), mark, Integer.toString(number)));
    }
  }
}
