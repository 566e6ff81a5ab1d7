package fengcai.plan.profile;

/** The description of a page for search engines and shared links. */
final class Description {

  private static final int LONGEST = 120;

  private Description() {}

  /** The text up to the length that search engines show, cut with an ellipsis. */
  static String cut(String text) {
    return text.length() > LONGEST ? text.substring(0, LONGEST - 1) + "…" : text;
  }
}
