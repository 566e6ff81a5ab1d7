package fengcai.report;

import java.util.ArrayList;
import java.util.List;

/** Runs of text to lines. */
final class TextSetter {

  private final Shaper shaper;

  TextSetter(FontLibrary fonts) {
    this.shaper = new Shaper(fonts);
  }

  /** Lines in a measure, the first of them indented; all in points. */
  List<Line> set(List<Run> runs, double measure, double indent, Alignment alignment) {
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

  /** One line, however wide. */
  Line line(List<Run> runs) {
    Spacing spacing = Spacing.of(shaper.shape(runs).getFirst());
    return Justifier.set(spacing, 0, spacing.size(), Double.MAX_VALUE, false);
  }

  /** How wide the text is when nothing breaks it. */
  double naturalWidth(List<Run> runs) {
    return shaper.shape(runs).stream()
        .mapToDouble(part -> Spacing.of(part).naturalWidth())
        .max()
        .orElse(0);
  }

  private static List<Line> part(
      Spacing spacing, double measure, double indent, Alignment alignment) {
    List<Line> lines = new ArrayList<>();
    int from = 0;
    for (int to : LineBreaker.ends(spacing, measure - indent, measure)) {
      double offset = from == 0 ? indent : 0;
      boolean stretch = alignment == Alignment.JUSTIFIED && to < spacing.size();
      Line line = Justifier.set(spacing, from, to, measure - offset, stretch);
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
