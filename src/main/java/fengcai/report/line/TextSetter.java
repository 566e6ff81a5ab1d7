package fengcai.report.line;

import fengcai.report.font.FontLibrary;
import java.util.List;

/** Runs of text to lines. */
public final class TextSetter {

  private final Shaper shaper;

  public TextSetter(FontLibrary fonts) {
    this.shaper = new Shaper(fonts);
  }

  public ShapedText shape(List<Run> runs) {
    return new ShapedText(shaper.shape(runs).stream().map(Spacing::of).toList());
  }

  /** Lines in a measure, the first of them indented; all in points. */
  public List<Line> set(List<Run> runs, double measure, double indent, Alignment alignment) {
    return shape(runs).lines(measure, indent, alignment);
  }

  /** A heading: two lines part at a mark if there is one, more are of about one length. */
  public List<Line> heading(List<Run> runs, double measure) {
    ShapedText text = shape(runs);
    List<Line> lines = text.lines(measure, 0, Alignment.START);
    if (lines.size() < 2) {
      return lines;
    }
    Spacing spacing = text.single();
    LineMetrics metrics = new LineMetrics(spacing);
    int at = lines.size() == 2 ? bestMark(spacing, metrics, measure) : 0;
    return at > 0
        ? List.of(
            Justifier.set(spacing, metrics, 0, at, measure, false),
            Justifier.set(spacing, metrics, at, spacing.size(), measure, false))
        : balanced(text, measure, lines.size());
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

  private static List<Line> balanced(ShapedText text, double measure, int lines) {
    double narrowest = measure / 2;
    double widest = measure;
    while (widest - narrowest > 1) {
      double tried = (narrowest + widest) / 2;
      if (text.lines(tried, 0, Alignment.START).size() > lines) {
        narrowest = tried;
      } else {
        widest = tried;
      }
    }
    return text.lines(widest, 0, Alignment.START);
  }

  /** One line, however wide. */
  public Line line(List<Run> runs) {
    Spacing spacing = shape(runs).single();
    return spacing.size() == 0
        ? Line.EMPTY
        : Justifier.set(
            spacing, new LineMetrics(spacing), 0, spacing.size(), Double.MAX_VALUE, false);
  }
}
