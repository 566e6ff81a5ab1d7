package fengcai.search;

import com.ibm.icu.text.Transliterator;
import com.ibm.icu.text.UnicodeSet;
import java.text.Normalizer;
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

  private final Map<Integer, Integer> simplified = new HashMap<>();

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
  SortedMap<Integer, Integer> pairs(java.util.function.IntPredicate known) {
    SortedMap<Integer, Integer> pairs = new TreeMap<>();
    simplified.forEach(
        (traditional, other) -> {
          if (known.test(other)) {
            pairs.put(traditional, other);
          }
        });
    return pairs;
  }

  String fold(String text) {
    StringBuilder folded = new StringBuilder(text.length());
    text.codePoints().forEach(codePoint -> append(folded, codePoint));
    return folded.toString();
  }

  private void append(StringBuilder folded, int codePoint) {
    if (codePoint < 0x80) {
      folded.append((char) (codePoint >= 'A' && codePoint <= 'Z' ? codePoint + 32 : codePoint));
      return;
    }
    Normalizer.normalize(Character.toString(codePoint), Normalizer.Form.NFKC)
        .toLowerCase(Locale.ROOT)
        .codePoints()
        .forEach(each -> folded.appendCodePoint(simplified.getOrDefault(each, each)));
  }
}
