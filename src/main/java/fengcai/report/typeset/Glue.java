package fengcai.report.typeset;

/**
 * The space between two clusters, in points.
 *
 * @param least the least width
 * @param easy the width up to which it is stretched before all gaps are
 * @param elastic whether it is stretched then
 * @param restriction the restriction on a line break here
 */
record Glue(
    double natural,
    double least,
    ShrinkPriority priority,
    double easy,
    boolean elastic,
    BreakRestriction restriction) {

  private static final double SPACE = 1 / 3.0;
  private static final double LEAST_SPACE = 0.25;
  private static final double WIDEST_SPACE = 0.5;
  private static final double HAN_WESTERN = 0.25;
  private static final double LEAST_HAN_WESTERN = 0.125;
  private static final double WIDEST_HAN_WESTERN = 1 / 3.0;
  private static final double HALF = 0.5;
  private static final double DOT_AIR = 0.125;

  /** Between most characters: no space, and a line may end there. */
  private static final Glue NONE =
      new Glue(0, 0, ShrinkPriority.STOP, 0, true, BreakRestriction.NOTHING);

  /** The space at the edges of a line is no gap; see {@link #after}. */
  static Glue between(Cluster a, Cluster b, boolean whole, boolean pairBefore) {
    boolean western = isWestern(a) && isWestern(b) && !a.spaced();
    BreakRestriction restriction = hold(a, b, whole);
    boolean elastic = !whole && !western;
    double em = Math.min(a.size(), b.size());
    double air = air(a, b, pairBefore);
    if (air > 0 || (a.kind().isMark() && b.kind().isMark())) {
      return new Glue(air, 0, squeeze(a, b), air, elastic, restriction);
    }
    if (meetsHan(a, b)) {
      return new Glue(
          HAN_WESTERN * em,
          LEAST_HAN_WESTERN * em,
          ShrinkPriority.HAN_WESTERN,
          whole ? HAN_WESTERN * em : WIDEST_HAN_WESTERN * em,
          elastic,
          restriction);
    }
    if (a.spaced()) {
      return new Glue(
          SPACE * em,
          LEAST_SPACE * em,
          ShrinkPriority.SPACE,
          whole ? SPACE * em : WIDEST_SPACE * em,
          elastic,
          restriction);
    }
    return elastic && restriction == BreakRestriction.NOTHING
        ? NONE
        : new Glue(0, 0, ShrinkPriority.STOP, 0, elastic, restriction);
  }

  boolean breakable() {
    return restriction == BreakRestriction.NOTHING;
  }

  /** The same with a restriction, unless it has one. */
  Glue heldBy(BreakRestriction other) {
    return restriction == BreakRestriction.NOTHING
        ? new Glue(natural, least, priority, easy, elastic, other)
        : this;
  }

  /** The same without its restriction. */
  Glue opened() {
    return new Glue(natural, least, priority, easy, elastic, BreakRestriction.NOTHING);
  }

  private static BreakRestriction hold(Cluster a, Cluster b, boolean whole) {
    if (!CharacterClass.mayEndLine(a.codePoint()) || !CharacterClass.mayStartLine(b.codePoint())) {
      return BreakRestriction.MARK;
    }
    if (isWestern(a) && isWestern(b) && !a.spaced()) {
      return a.codePoint() == '/' ? BreakRestriction.WHOLE : BreakRestriction.WORD;
    }
    return whole ? BreakRestriction.WHOLE : BreakRestriction.NOTHING;
  }

  /** The space after a cluster, all of which may be dropped at the end of a line. */
  static double after(Cluster cluster, boolean pairBefore) {
    if (cluster.kind() == CharacterClass.MIDDLE_DOT) {
      return DOT_AIR * cluster.size();
    }
    return cluster.kind().trails() && isHalfBody(cluster) && !pairBefore
        ? HALF * cluster.size()
        : 0;
  }

  private static double air(Cluster a, Cluster b, boolean pairBefore) {
    double after = after(a, pairBefore);
    double before = before(b);
    if (a.kind().trails() && b.kind().trails()) {
      return 0;
    }
    if (a.kind() == CharacterClass.OPENING && b.kind() == CharacterClass.OPENING) {
      return 0;
    }
    return after > 0 && before > 0 ? Math.max(after, before) : after + before;
  }

  private static double before(Cluster cluster) {
    return switch (cluster.kind()) {
      case OPENING -> isHalfBody(cluster) ? HALF * cluster.size() : 0;
      case MIDDLE_DOT -> DOT_AIR * cluster.size();
      default -> 0;
    };
  }

  private static boolean isHalfBody(Cluster cluster) {
    return cluster.glyph().advance() == 1000;
  }

  private static ShrinkPriority squeeze(Cluster a, Cluster b) {
    if (b.kind() == CharacterClass.OPENING) {
      return ShrinkPriority.BRACKET;
    }
    return switch (a.kind()) {
      case CLOSING -> ShrinkPriority.BRACKET;
      case PAUSE -> ShrinkPriority.PAUSE;
      case STOP -> ShrinkPriority.STOP;
      default -> ShrinkPriority.MIDDLE_DOT;
    };
  }

  private static boolean isWestern(Cluster cluster) {
    return cluster.kind() == CharacterClass.WESTERN;
  }

  private static boolean meetsHan(Cluster a, Cluster b) {
    return (isHan(a) && isWord(b)) || (isWord(a) && isHan(b));
  }

  /** Full-width signs such as ￥ ± ∶ ～ are not Chinese characters. */
  private static boolean isHan(Cluster cluster) {
    return cluster.kind() == CharacterClass.HAN
        && (Character.isLetter(cluster.codePoint())
            || Character.isIdeographic(cluster.codePoint()));
  }

  /**
   * Whether space separates it from Chinese: letters, digits and their signs, not brackets and
   * stops.
   */
  private static boolean isWord(Cluster cluster) {
    return isWestern(cluster)
        && (Character.isLetterOrDigit(cluster.codePoint())
            || Character.getType(cluster.codePoint()) == Character.OTHER_NUMBER
            || "%‰°$£¥+#&@€".indexOf(cluster.codePoint()) >= 0);
  }
}
