package fengcai.report.typeset;

import java.util.ArrayList;
import java.util.List;

/** Clusters with the gaps between them: gap {@code i} is between cluster {@code i} and the next. */
final class Spacing {

  private static final List<BreakRestriction> HOLDS =
      List.of(
          BreakRestriction.PHRASE,
          BreakRestriction.COMPOUND,
          BreakRestriction.WHOLE,
          BreakRestriction.WORD,
          BreakRestriction.MARK);

  private final List<Cluster> clusters;
  private final Glue[] glues;
  private final double[] after;

  private Spacing(List<Cluster> clusters, Glue[] glues, double[] after) {
    this.clusters = clusters;
    this.glues = glues;
    this.after = after;
  }

  static Spacing of(List<Cluster> clusters) {
    boolean[] whole = Unbreakables.inside(clusters);
    boolean[] ends = WebAddresses.ends(clusters);
    int size = clusters.size();
    Glue[] glues = new Glue[Math.max(0, size - 1)];
    double[] after = new double[size];
    boolean pair = false;
    for (int i = 0; i < size; i++) {
      Cluster cluster = clusters.get(i);
      pair = !pair && i > 0 && isCry(clusters.get(i - 1)) && isCry(cluster);
      after[i] = Glue.after(cluster, pair);
      if (i + 1 < size) {
        Glue glue = Glue.between(cluster, clusters.get(i + 1), whole[i], pair);
        glues[i] = ends[i] ? glue.opened() : glue;
      }
    }
    return new Spacing(clusters, glues, after);
  }

  /** The same without dividing words and names, as long as they fit. */
  Spacing keepingWords() {
    BreakRestriction[] holds = Words.holds(clusters);
    Glue[] held = glues.clone();
    for (int i = 0; i < held.length; i++) {
      held[i] = glues[i].heldBy(holds[i]);
    }
    return new Spacing(clusters, held, after);
  }

  List<Cluster> clusters() {
    return clusters;
  }

  Glue gap(int index) {
    return glues[index];
  }

  /** The space after a cluster. */
  double after(int index) {
    return after[index];
  }

  /** The same with additional breaks where a part would not fit into its line. */
  Spacing fitting(double first, double rest) {
    Spacing fitting = this;
    for (BreakRestriction restriction : HOLDS) {
      fitting = fitting.opened(first, rest, restriction);
    }
    return fitting;
  }

  private Spacing opened(double first, double rest, BreakRestriction restriction) {
    Glue[] opened = glues.clone();
    boolean[] any = {false};
    forEachPart(
        BreakRestriction.PHRASE,
        (from, to, width) -> {
          if (width > (from == 0 ? first : rest) + LineBreaker.TOLERANCE) {
            any[0] = true;
            for (int i = from; i < to - 1; i++) {
              opened[i] =
                  glues[i].restriction().compareTo(restriction) <= 0 ? glues[i].opened() : glues[i];
            }
          }
        });
    return any[0] ? new Spacing(clusters, opened, after) : this;
  }

  /**
   * The width of the widest part that only restrictions from {@code restriction} on keep together.
   */
  double widest(BreakRestriction restriction) {
    double[] widest = {0};
    forEachPart(restriction, (from, to, width) -> widest[0] = Math.max(widest[0], width));
    return widest[0];
  }

  /** The names, terms and words of the text. */
  List<ShapedText.Phrase> phrases() {
    List<ShapedText.Phrase> words = new ArrayList<>();
    List<ShapedText.Phrase> phrases = new ArrayList<>();
    forEachPart(
        BreakRestriction.COMPOUND, (from, to, width) -> words.add(phrase(to, width, List.of())));
    int[] word = {0};
    int[] end = {0};
    forEachPart(
        BreakRestriction.PHRASE,
        (from, to, width) -> {
          int first = word[0];
          while (end[0] < to) {
            end[0] = endOfWord(end[0]);
            word[0]++;
          }
          phrases.add(phrase(to, width, words.subList(first, word[0])));
        });
    return phrases;
  }

  private int endOfWord(int from) {
    int end = from + 1;
    while (end <= glues.length
        && glues[end - 1].restriction().compareTo(BreakRestriction.COMPOUND) >= 0) {
      end++;
    }
    return end;
  }

  private ShapedText.Phrase phrase(int end, double width, List<ShapedText.Phrase> words) {
    return new ShapedText.Phrase(width, end <= glues.length ? glues[end - 1].natural() : 0, words);
  }

  /**
   * Receives a part that no line may divide: the clusters from {@code from} to before {@code to}.
   */
  private interface PartVisitor {
    void visit(int from, int to, double leastWidth);
  }

  private void forEachPart(BreakRestriction restriction, PartVisitor visitor) {
    int from = 0;
    double width = 0;
    for (int i = 0; i < clusters.size(); i++) {
      width += clusters.get(i).width();
      if (i == glues.length || glues[i].restriction().compareTo(restriction) < 0) {
        visitor.visit(from, i + 1, width);
        from = i + 1;
        width = 0;
      } else {
        width += glues[i].least();
      }
    }
  }

  int size() {
    return clusters.size();
  }

  boolean breakableAfter(int index) {
    return index == glues.length || glues[index].breakable();
  }

  /** Everything on one line at its natural width. */
  double naturalWidth() {
    double width = 0;
    for (int i = 0; i < clusters.size(); i++) {
      width += clusters.get(i).width() + (i < glues.length ? glues[i].natural() : after[i]);
    }
    return width;
  }

  private static boolean isCry(Cluster cluster) {
    return cluster.codePoint() == '？' || cluster.codePoint() == '！';
  }
}
