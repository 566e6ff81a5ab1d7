package fengcai.check.text;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Finds out which words of a list a text contains, in one pass over the text. Immutable. */
public final class WordFinder {

  /** The first characters of the words, so that most characters of a text need one look. */
  private final BitSet initials = new BitSet();

  private final Map<Character, List<String>> byInitial = new HashMap<>();

  /** The empty word is in no text. */
  public WordFinder(Collection<String> words) {
    for (String word : words) {
      if (!word.isEmpty()) {
        initials.set(word.charAt(0));
        byInitial.computeIfAbsent(word.charAt(0), initial -> new ArrayList<>()).add(word);
      }
    }
  }

  /** The words that a text contains. */
  public Set<String> in(String text) {
    Set<String> found = new HashSet<>();
    for (int at = 0; at < text.length(); at++) {
      if (initials.get(text.charAt(at))) {
        for (String word : byInitial.getOrDefault(text.charAt(at), List.of())) {
          if (text.startsWith(word, at)) {
            found.add(word);
          }
        }
      }
    }
    return found;
  }
}
