package fengcai.check.text.wording;

import fengcai.check.text.NormalizedText;
import fengcai.check.text.TextCheck;
import fengcai.diagnostic.Diagnostic;
import fengcai.diagnostic.Passage;
import fengcai.diagnostic.Rule;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds half-width punctuation beside Han characters and blanks before punctuation. Reported once
 * per paragraph, at the first occurrence, since texts typed that way have hundreds.
 */
public final class PunctuationCheck implements TextCheck {

  private static final String HAN = "\\p{IsHan}";
  private static final String BESIDE = HAN + "”’」』》）";

  /** Except Markdown syntax: {@code ](} of a link, {@code !} of an image. */
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
              + "“‘「『《（\"0-9]|$))|(?<=["
              + HAN
              + "])\\((?=[^)\\n]{0,100}"
              + HAN
              + ")|\\((?=["
              + HAN
              + "])(?<!\\]\\()|(?<=[0-9%])[,;](?=["
              + HAN
              + "])",
          Pattern.MULTILINE);

  private static final String TAKES_NO_BLANK = "：:；，。、！？";
  private static final String BLANKS = " \t\u3000";

  private static final Pattern BLANK_BEFORE =
      Pattern.compile(
          "(?<=[" + BESIDE + "0-9])[" + BLANKS + "]+(?<mark>[" + TAKES_NO_BLANK + "])(?![:-])");

  /** A quick test: most Chinese texts contain none of these. */
  private static final String HALF_WIDTH_MARKS = ",;?!:(";

  private static final Pattern CODE = Pattern.compile("`[^`\\n]*`|\\]\\([^)\\n]{0,300}\\)");

  @Override
  public List<Diagnostic> check(NormalizedText normalized, LocalDate written) {
    Passage passage = normalized.passage();
    boolean halfWidth = hasHalfWidthMark(passage.text());
    boolean blank = hasBlankBeforeMark(passage.text());
    if (!halfWidth && !blank) {
      return List.of();
    }
    String text =
        CODE.matcher(passage.text()).replaceAll(code -> "_".repeat(code.group().length()));
    List<Diagnostic> found = new ArrayList<>();
    if (halfWidth) {
      each(Rule.PUNCTUATION_WIDTH, HALF_WIDTH, text, passage, found);
    }
    if (blank) {
      each(Rule.PUNCTUATION_SPACE, BLANK_BEFORE, text, passage, found);
    }
    return found;
  }

  private static boolean hasHalfWidthMark(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (HALF_WIDTH_MARKS.indexOf(text.charAt(i)) >= 0) {
        return true;
      }
    }
    return false;
  }

  private static boolean hasBlankBeforeMark(String text) {
    for (int i = 1; i < text.length(); i++) {
      if (TAKES_NO_BLANK.indexOf(text.charAt(i)) >= 0 && BLANKS.indexOf(text.charAt(i - 1)) >= 0) {
        return true;
      }
    }
    return false;
  }

  /** Reports the first match in each paragraph with the number of matches in it. */
  private static void each(
      Rule rule, Pattern pattern, String text, Passage passage, List<Diagnostic> found) {
    Matcher matcher = pattern.matcher(text);
    int end = 0;
    int first = -1;
    int number = 0;
    String mark = "";
    while (matcher.find()) {
      if (first >= 0 && matcher.start() >= end) {
        found.add(Diagnostic.of(rule, passage.at(first), mark, number));
        first = -1;
      }
      if (first < 0) {
        first = matcher.start();
        mark = rule == Rule.PUNCTUATION_SPACE ? matcher.group("mark") : matcher.group();
        number = 0;
        int blank = text.indexOf("\n\n", first);
        end = blank < 0 ? text.length() : blank;
      }
      number++;
    }
    if (first >= 0) {
      found.add(Diagnostic.of(rule, passage.at(first), mark, number));
    }
  }
}
