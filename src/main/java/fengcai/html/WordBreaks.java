package fengcai.html;

import fengcai.text.HeadingWords;
import java.util.BitSet;

/**
 * Where a line of a heading may end on a page: between words, beside brackets and quotation marks,
 * never between a number and its unit. A single character stays with its neighbours, since ICU
 * divides names it does not know into characters; they are parted only where a piece would be wider
 * than a narrow screen.
 */
final class WordBreaks {

  /** The number of characters of a page's title that fit on the narrowest screen. */
  private static final int LONGEST_PIECE = 7;

  private static final String OPENING = HeadingWords.OPENING + "「『([";
  private static final String NOT_AT_START = HeadingWords.CLOSING + "」』)]，。、；：！？…—·%％℃~～-";

  private final String text;
  private final BitSet words;
  private final BitSet breaks = new BitSet();

  private WordBreaks(String text) {
    this.text = text;
    this.words = HeadingWords.boundaries(text);
  }

  /** The indices before which a line may begin, besides those that every browser knows. */
  static BitSet of(String text) {
    WordBreaks found = new WordBreaks(text);
    for (int at = 1; at < text.length(); at++) {
      found.breaks.set(at, found.isPossible(at) && !found.isBesideSingle(at));
    }
    found.divideLongPieces();
    return found.breaks;
  }

  private boolean isPossible(int at) {
    char before = text.charAt(at - 1);
    char next = text.charAt(at);
    return words.get(at)
        && (isWide(before) || isWide(next))
        && !Character.isWhitespace(before)
        && !Character.isWhitespace(next)
        && NOT_AT_START.indexOf(next) < 0
        && OPENING.indexOf(before) < 0
        && !(Character.isDigit(before) && isWide(next) && OPENING.indexOf(next) < 0);
  }

  private static boolean isWide(char c) {
    return Character.isIdeographic(c)
        || Character.isSurrogate(c)
        || OPENING.indexOf(c) >= 0
        || NOT_AT_START.indexOf(c) >= 0;
  }

  private boolean isBesideSingle(int at) {
    char before = text.charAt(at - 1);
    if (NOT_AT_START.indexOf(before) >= 0 || OPENING.indexOf(text.charAt(at)) >= 0) {
      return false;
    }
    boolean singleBefore = words.previousSetBit(at - 1) == at - 1;
    int end = words.nextSetBit(at + 1);
    boolean particle = singleBefore && HeadingWords.PARTICLES.indexOf(before) >= 0;
    return (singleBefore && !particle) || end == at + 1;
  }

  private void divideLongPieces() {
    int start = 0;
    while (start < text.length()) {
      int end = pieceEnd(start);
      int at = end - start > LONGEST_PIECE ? middle(start, end) : -1;
      if (at < 0) {
        start = end;
      } else {
        breaks.set(at);
      }
    }
  }

  private int pieceEnd(int start) {
    int end = start + 1;
    while (end < text.length()
        && !breaks.get(end)
        && !Character.isWhitespace(text.charAt(end - 1))) {
      end++;
    }
    return end;
  }

  /** The possible break that leaves the two parts most alike; -1 where there is none. */
  private int middle(int start, int end) {
    int best = -1;
    for (int at = start + 1; at < end; at++) {
      boolean better =
          best < 0 || Math.abs(2 * at - start - end) < Math.abs(2 * best - start - end);
      if (isPossible(at) && better) {
        best = at;
      }
    }
    return best;
  }
}
