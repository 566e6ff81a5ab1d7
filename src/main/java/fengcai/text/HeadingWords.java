package fengcai.text;

import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.util.ULocale;
import java.util.BitSet;

/**
 * What decides where a heading may be divided, on pages and in reports alike: between words of
 * ICU's dictionary, beside brackets and quotation marks, after particles.
 */
public final class HeadingWords {

  public static final String OPENING = "“‘（《〈〔【";
  public static final String CLOSING = "”’）》〉〕】";

  /** A line may end after one of them, though they are words of one character. */
  public static final String PARTICLES = "的和与及暨";

  private HeadingWords() {}

  /** The indices at which a word begins or ends; ICU divides unknown words into characters. */
  public static BitSet boundaries(String text) {
    BitSet boundaries = new BitSet();
    BreakIterator iterator = BreakIterator.getWordInstance(ULocale.SIMPLIFIED_CHINESE);
    iterator.setText(text);
    for (int at = iterator.first(); at != BreakIterator.DONE; at = iterator.next()) {
      boundaries.set(at);
    }
    return boundaries;
  }
}
