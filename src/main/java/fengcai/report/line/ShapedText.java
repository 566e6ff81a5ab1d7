package fengcai.report.line;

import java.util.ArrayList;
import java.util.List;

/** Text whose faces and air are settled, to be measured and set as often as needed. */
public final class ShapedText {

  /** One for each line that the text itself asks for. */
  private final List<Spacing> parts;

  ShapedText(List<Spacing> parts) {
    this.parts = parts;
  }

  /**
   * How wide a text is.
   *
   * @param natural where nothing breaks it
   * @param least of the widest part that no line may divide
   */
  public record Widths(double natural, double least) {}

  public Widths widths() {
    double natural = 0;
    double least = 0;
    for (Spacing part : parts) {
      natural = Math.max(natural, part.naturalWidth());
      least = Math.max(least, part.leastWidth());
    }
    return new Widths(natural, least);
  }

  /** Lines in a measure, the first of them indented; all in points. */
  public List<Line> lines(double measure, double indent, Alignment alignment) {
    List<Line> lines = new ArrayList<>();
    double firstIndent = indent;
    for (Spacing part : parts) {
      if (part.size() > 0) {
        lines.addAll(part(part, measure, firstIndent, alignment));
      }
      firstIndent = 0;
    }
    return lines;
  }

  /** Of text that asks for no line itself. */
  Spacing single() {
    return parts.getFirst();
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
