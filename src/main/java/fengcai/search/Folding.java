package fengcai.search;

import com.ibm.icu.text.Transliterator;
import com.ibm.icu.text.UnicodeSet;
import java.text.Normalizer;
import java.util.BitSet;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Folds texts for search: to half width, lower case and simplified Chinese. It works character by
 * character, so that the script of the search page can fold queries alike. Safe for use by several
 * threads.
 */
final class Folding {

  private static final char UNKNOWN = 0;

  private final Map<Integer, Integer> simplified = new HashMap<>();

  /**
   * What the characters folded so far become, if it is one character. Threads may see it late, and
   * then fold again.
   */
  private final char[] single = new char[Character.MAX_VALUE + 1];

  Folding() {
    Transliterator reading = Transliterator.getInstance("Traditional-Simplified");
    UnicodeSet traditional = reading.getSourceSet();
    for (String each : traditional) {
      String other = reading.transliterate(each);
      if (isOne(each) && isOne(other) && !other.equals(each)) {
        simplified.put(each.codePointAt(0), other.codePointAt(0));
      }
    }
  }

  private static boolean isOne(String text) {
    return text.codePointCount(0, text.length()) == 1;
  }

  /** Traditional characters and the known simplified ones that they become, in order. */
  SortedMap<Integer, Integer> pairs(BitSet known) {
    SortedMap<Integer, Integer> pairs = new TreeMap<>(simplified);
    pairs.values().removeIf(other -> !known.get(other));
    return pairs;
  }

  String fold(String text) {
    StringBuilder folded = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char letter = text.charAt(i);
      char known = single[letter];
      if (known != UNKNOWN) {
        folded.append(known);
      } else {
        int codePoint = text.codePointAt(i);
        folded.append(fold(codePoint));
        i += Character.charCount(codePoint) - 1;
      }
    }
    return folded.toString();
  }

  private String fold(int codePoint) {
    StringBuilder folded = new StringBuilder();
    Normalizer.normalize(Character.toString(codePoint), Normalizer.Form.NFKC)
        .toLowerCase(Locale.ROOT)
        .codePoints()
        .forEach(each -> folded.appendCodePoint(simplified.getOrDefault(each, each)));
    if (folded.length() == 1 && Character.isBmpCodePoint(codePoint)) {
      single[codePoint] = folded.charAt(0);
    }
    return folded.toString();
  }
}
