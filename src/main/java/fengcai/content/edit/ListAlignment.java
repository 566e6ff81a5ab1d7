package fengcai.content.edit;

import java.util.ArrayList;
import java.util.List;

/**
 * A shortest edit script between two lists by their longest common subsequence. Runs that differ
 * are paired from their start, so that as many entries as possible are changed in place and keep
 * their comments.
 */
record ListAlignment(List<Step> steps) {

  /** One step; {@code old} and {@code now} are indices of the two lists. */
  sealed interface Step {
    /** An entry stays in its place, equal or changed. */
    record Stay(int old, int now) implements Step {}

    record Delete(int old) implements Step {}

    record Insert(int now) implements Step {}
  }

  ListAlignment {
    steps = List.copyOf(steps);
  }

  /** The steps from a list to another; takes time and memory of the product of their lengths. */
  static ListAlignment of(List<?> old, List<?> now) {
    int start = 0;
    int shorter = Math.min(old.size(), now.size());
    while (start < shorter && old.get(start).equals(now.get(start))) {
      start++;
    }
    int end = 0;
    while (end < shorter - start
        && old.get(old.size() - 1 - end).equals(now.get(now.size() - 1 - end))) {
      end++;
    }
    List<Step> steps = new ArrayList<>();
    for (int i = 0; i < start; i++) {
      steps.add(new Step.Stay(i, i));
    }
    between(
        old.subList(start, old.size() - end), now.subList(start, now.size() - end), start, steps);
    for (int i = end; i > 0; i--) {
      steps.add(new Step.Stay(old.size() - i, now.size() - i));
    }
    return new ListAlignment(steps);
  }

  /** Adds the steps between the common beginning, of length {@code start}, and the common end. */
  private static void between(List<?> old, List<?> now, int start, List<Step> steps) {
    int[][] common = common(old, now);
    int i = 0;
    int j = 0;
    int firstOld = 0;
    int firstNow = 0;
    while (i < old.size() || j < now.size()) {
      if (i < old.size() && j < now.size() && old.get(i).equals(now.get(j))) {
        pair(start + firstOld, start + i, start + firstNow, start + j, steps);
        steps.add(new Step.Stay(start + i, start + j));
        firstOld = ++i;
        firstNow = ++j;
      } else if (j == now.size() || (i < old.size() && common[i + 1][j] >= common[i][j + 1])) {
        i++;
      } else {
        j++;
      }
    }
    pair(start + firstOld, start + i, start + firstNow, start + j, steps);
  }

  private static void pair(int firstOld, int endOld, int firstNow, int endNow, List<Step> steps) {
    int both = Math.min(endOld - firstOld, endNow - firstNow);
    for (int i = 0; i < both; i++) {
      steps.add(new Step.Stay(firstOld + i, firstNow + i));
    }
    for (int i = firstOld + both; i < endOld; i++) {
      steps.add(new Step.Delete(i));
    }
    for (int j = firstNow + both; j < endNow; j++) {
      steps.add(new Step.Insert(j));
    }
  }

  /** The lengths of the longest common subsequences of the lists from each pair of indices on. */
  private static int[][] common(List<?> old, List<?> now) {
    int[][] common = new int[old.size() + 1][now.size() + 1];
    for (int i = old.size() - 1; i >= 0; i--) {
      for (int j = now.size() - 1; j >= 0; j--) {
        common[i][j] =
            old.get(i).equals(now.get(j))
                ? common[i + 1][j + 1] + 1
                : Math.max(common[i + 1][j], common[i][j + 1]);
      }
    }
    return common;
  }
}
