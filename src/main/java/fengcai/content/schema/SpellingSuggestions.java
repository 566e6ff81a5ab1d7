package fengcai.content.schema;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Suggests known words for misspelt ones. */
public final class SpellingSuggestions {
  /** The length up to which a word gets suggestions. */
  private static final int WORD = 60;

  private SpellingSuggestions() {}

  /** All known words at the least distance, in the order given. */
  public static List<String> near(String word, List<String> known) {
    return nearest(word, known)
        .map(nearest -> distance(word, nearest))
        .map(least -> known.stream().filter(k -> distance(word, k) == least).toList())
        .orElse(List.of());
  }

  /** The known word at the least distance, if that is small relative to its length. */
  public static Optional<String> nearest(String word, List<String> known) {
    if (word.length() > WORD) {
      return Optional.empty();
    }
    return known.stream()
        .filter(candidate -> isNear(word, candidate))
        .min(Comparator.comparingInt(candidate -> distance(word, candidate)));
  }

  /** The difference of the lengths is a lower bound of the distance. */
  private static boolean isNear(String word, String candidate) {
    int tolerance = tolerance(word, candidate);
    return Math.abs(word.length() - candidate.length()) <= tolerance
        && distance(word, candidate) <= tolerance;
  }

  private static int tolerance(String word, String candidate) {
    return Math.max(1, Math.max(word.length(), candidate.length()) / 2);
  }

  /** The edit distance with transpositions (optimal string alignment), ignoring case. */
  private static int distance(String a, String b) {
    int[] from = a.toLowerCase(Locale.ROOT).codePoints().toArray();
    int[] to = b.toLowerCase(Locale.ROOT).codePoints().toArray();
    int[][] steps = new int[from.length + 1][to.length + 1];
    for (int i = 0; i <= from.length; i++) {
      for (int j = 0; j <= to.length; j++) {
        if (i == 0 || j == 0) {
          steps[i][j] = i + j;
          continue;
        }
        int exchanged = steps[i - 1][j - 1] + (from[i - 1] == to[j - 1] ? 0 : 1);
        steps[i][j] = Math.min(exchanged, Math.min(steps[i - 1][j], steps[i][j - 1]) + 1);
        if (i > 1 && j > 1 && from[i - 1] == to[j - 2] && from[i - 2] == to[j - 1]) {
          steps[i][j] = Math.min(steps[i][j], steps[i - 2][j - 2] + 1);
        }
      }
    }
    return steps[from.length][to.length];
  }
}
