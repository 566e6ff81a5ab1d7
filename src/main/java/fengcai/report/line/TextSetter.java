package fengcai.report.line;

import fengcai.report.font.FontLibrary;
import java.util.ArrayList;
import java.util.List;

/** Runs of text to lines. */
public final class TextSetter {

  private final Shaper shaper;

  public TextSetter(FontLibrary fonts) {
    this.shaper = new Shaper(fonts);
  }

  /** Lines in a measure, the first of them indented; all in points. */
  public List<Line> set(List<Run> runs, double measure, double indent, Alignment alignment) {
    List<Line> lines = new ArrayList<>();
    double firstIndent = indent;
    for (List<Cluster> part : shaper.shape(runs)) {
      if (!part.isEmpty()) {
        lines.addAll(part(Spacing.of(part), measure, firstIndent, alignment));
      }
      firstIndent = 0;
    }
    return lines;
  }

  /** A heading: two lines part at a mark if there is one, more are of about one length. */
  public List<Line> heading(List<Run> runs, double measure) {
    List<Line> lines = set(runs, measure, 0, Alignment.START);
    if (lines.size() < 2) {
      return lines;
    }
    Spacing spacing = Spacing.of(shaper.shape(runs).getFirst());
    LineMetrics metrics = new LineMetrics(spacing);
    int at = lines.size() == 2 ? bestMark(spacing, metrics, measure) : 0;
    return at > 0
        ? List.of(
            Justifier.set(spacing, metrics, 0, at, measure, false),
            Justifier.set(spacing, metrics, at, spacing.size(), measure, false))
        : balanced(runs, measure, lines.size());
  }

  /** After which mark both lines fit and are most alike; 0 if there is none. */
  private static int bestMark(Spacing spacing, LineMetrics metrics, double measure) {
    int best = 0;
    double widest = measure;
    for (int i = 1; i < spacing.size(); i++) {
      if (spacing.clusters().get(i - 1).kind().trails() && spacing.breakableAfter(i - 1)) {
        double before = metrics.width(0, i - 1);
        double after = metrics.width(i, spacing.size() - 1);
        if (Math.max(before, after) <= widest) {
          widest = Math.max(before, after);
          best = i;
        }
      }
    }
    return best;
  }

  private List<Line> balanced(List<Run> runs, double measure, int lines) {
    double narrowest = measure / 2;
    double widest = measure;
    while (widest - narrowest > 1) {
      double tried = (narrowest + widest) / 2;
      if (set(runs, tried, 0, Alignment.START).size() > lines) {
        narrowest = tried;
      } else {
        widest = tried;
      }
    }
    return set(runs, widest, 0, Alignment.START);
  }

  /** One line, however wide. */
  public Line line(List<Run> runs) {
    Spacing spacing = Spacing.of(shaper.shape(runs).getFirst());
    return spacing.size() == 0
        ? new Line(List.of(), List.of(), 0)
        : Justifier.set(
            spacing, new LineMetrics(spacing), 0, spacing.size(), Double.MAX_VALUE, false);
  }

  /**
   * How wide a text is.
   *
   * @param natural where nothing breaks it
   * @param least of the widest part that no line may divide
   */
  public record Widths(double natural, double least) {}

  public Widths widths(List<Run> runs) {
    double natural = 0;
    double least = 0;
    for (List<Cluster> part : shaper.shape(runs)) {
      Spacing spacing = Spacing.of(part);
      natural = Math.max(natural, spacing.naturalWidth());
      least = Math.max(least, spacing.leastWidth());
    }
    return new Widths(natural, least);
  }

  private static List<Line> part(
      Spacing spacing, double measure, double indent, Alignment alignment) {
    List<Line> lines = new ArrayList<>();
    int from = 0;
    LineMetrics metrics = new LineMetrics(spacing);
    for (int to : LineBreaker.ends(spacing, metrics, measure - indent, measure)) {
      double offset = from == 0 ? indent : 0;
      boolean stretch = alignment == Alignment.JUSTIFIED && to < spacing.size();
      Line line = Justifier.set(spacing, metrics, from, to, measure - offset, stretch);
      lines.add(line.movedBy(offset + slack(line, measure - offset, alignment)));
      from = to;
    }
    return lines;
  }

  private static double slack(Line line, double measure, Alignment alignment) {
    return switch (alignment) {
      case JUSTIFIED, START -> 0;
      case CENTER -> (measure - line.width()) / 2;
      case END -> measure - line.width();
    };
  }
}
