package fengcai.report.typeset;

import fengcai.text.HeadingWords;
import java.util.BitSet;
import java.util.List;

/** Chinese words by ICU's dictionary, and what is kept together in table cells. */
final class Words {

  /** The greatest length of a name or a term; longer texts between marks are sentences. */
  private static final int LONGEST_PHRASE = 12;

  /** The greatest number of unknown characters in a name. */
  private static final int LONGEST_NAME = 4;

  private Words() {}

  /** For each cluster whether a word begins with it. */
  static boolean[] begins(List<Cluster> clusters) {
    StringBuilder text = new StringBuilder();
    int[] starts = new int[clusters.size()];
    for (int i = 0; i < starts.length; i++) {
      starts[i] = text.length();
      text.append(clusters.get(i).text()).append(clusters.get(i).spaced() ? " " : "");
    }
    BitSet words = HeadingWords.boundaries(text.toString());
    boolean[] begins = new boolean[starts.length];
    for (int i = 0; i < starts.length; i++) {
      begins[i] = words.get(starts[i]);
    }
    return begins;
  }

  /** The restriction on line breaks in a table cell, for each gap. */
  static BreakRestriction[] holds(List<Cluster> clusters) {
    BreakRestriction[] holds = new BreakRestriction[Math.max(0, clusters.size() - 1)];
    boolean[] begins = begins(clusters);
    int from = 0;
    for (int i = 0; i < clusters.size(); i++) {
      if (i == clusters.size() - 1 || parts(clusters.get(i), clusters.get(i + 1))) {
        hold(holds, begins, from, i + 1);
        from = i + 1;
      }
    }
    return holds;
  }

  /** For the clusters between two marks. */
  private static void hold(BreakRestriction[] holds, boolean[] begins, int from, int to) {
    if (to - 1 < holds.length) {
      holds[to - 1] = BreakRestriction.NOTHING;
    }
    int unknown = 0;
    for (int i = from; i < to - 1; i++) {
      // ICU divides unknown words into characters.
      unknown = isSingle(begins, i) ? unknown + 1 : 0;
      boolean name = unknown > 0 && unknown < LONGEST_NAME && isSingle(begins, i + 1);
      unknown = name ? unknown : 0;
      boolean within = !begins[i + 1] || name;
      boolean phrase = to - from <= LONGEST_PHRASE;
      holds[i] =
          within
              ? BreakRestriction.COMPOUND
              : phrase ? BreakRestriction.PHRASE : BreakRestriction.NOTHING;
    }
  }

  private static boolean isSingle(boolean[] begins, int i) {
    return begins[i] && (i + 1 == begins.length || begins[i + 1]);
  }

  private static boolean parts(Cluster before, Cluster after) {
    return before.spaced() || isMark(before) || isMark(after);
  }

  /** Whether it separates phrases; the dot within a name does not. */
  private static boolean isMark(Cluster cluster) {
    return cluster.kind().isMark() && cluster.kind() != CharacterClass.MIDDLE_DOT;
  }
}
