package fengcai.report.typeset;

import java.util.List;

/** Finds where long web addresses may be divided: after their separators. */
final class WebAddresses {

  private static final String PARTING = "./?&-";
  private static final String SCHEME = "://";

  /** The least part of an address at the start or end of a line. */
  private static final int LEAST = 3;

  private WebAddresses() {}

  /** For each cluster whether a line may end after it within an address. */
  static boolean[] ends(List<Cluster> clusters) {
    boolean[] ends = new boolean[clusters.size()];
    for (int at = 0; at + SCHEME.length() < ends.length; at++) {
      if (isScheme(clusters, at)) {
        int from = at + SCHEME.length();
        int to = from;
        while (to < ends.length && isPart(clusters, to)) {
          to++;
        }
        for (int i = from + LEAST; i < to - LEAST; i++) {
          ends[i] =
              PARTING.indexOf(clusters.get(i).codePoint()) >= 0
                  && Character.isLetterOrDigit(clusters.get(i + 1).codePoint());
        }
        at = to;
      }
    }
    return ends;
  }

  private static boolean isScheme(List<Cluster> clusters, int at) {
    for (int i = 0; i < SCHEME.length(); i++) {
      if (clusters.get(at + i).codePoint() != SCHEME.charAt(i)) {
        return false;
      }
    }
    return true;
  }

  private static boolean isPart(List<Cluster> clusters, int at) {
    int codePoint = clusters.get(at).codePoint();
    return codePoint > ' ' && codePoint < 0x7F && !clusters.get(at - 1).spaced();
  }
}
