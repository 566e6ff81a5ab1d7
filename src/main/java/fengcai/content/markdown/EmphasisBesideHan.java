package fengcai.content.markdown;

import com.vladsch.flexmark.parser.core.delimiter.EmphasisDelimiterProcessor;

/**
 * Emphasis beside full-width punctuation: by CommonMark's flanking rules {@code **抓宣传。**社区} is not
 * bold, because the closing stars follow punctuation and precede a letter. In Chinese it must be.
 */
final class EmphasisBesideHan extends EmphasisDelimiterProcessor {

  EmphasisBesideHan() {
    super('*', false);
  }

  @Override
  public boolean canBeOpener(
      String before,
      String after,
      boolean leftFlanking,
      boolean rightFlanking,
      boolean beforeIsPunctuation,
      boolean afterIsPunctuation,
      boolean beforeIsWhitespace,
      boolean afterIsWhiteSpace) {
    return leftFlanking || (!afterIsWhiteSpace && (isWide(first(after)) || isWide(last(before))));
  }

  @Override
  public boolean canBeCloser(
      String before,
      String after,
      boolean leftFlanking,
      boolean rightFlanking,
      boolean beforeIsPunctuation,
      boolean afterIsPunctuation,
      boolean beforeIsWhitespace,
      boolean afterIsWhiteSpace) {
    return rightFlanking || (!beforeIsWhitespace && (isWide(last(before)) || isWide(first(after))));
  }

  private static int first(String text) {
    return text.isEmpty() ? ' ' : text.codePointAt(0);
  }

  private static int last(String text) {
    return text.isEmpty() ? ' ' : text.codePointBefore(text.length());
  }

  /** Whether a character is Han or a mark of Chinese text, which takes no blank beside it. */
  static boolean isWide(int codePoint) {
    return Character.isIdeographic(codePoint)
        || (codePoint >= 0x3000 && codePoint <= 0x303F)
        || (codePoint >= 0xFF00 && codePoint <= 0xFFEF)
        || "‘’“”—…·".indexOf(codePoint) >= 0;
  }
}
