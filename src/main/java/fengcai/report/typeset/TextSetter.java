package fengcai.report.typeset;

import fengcai.report.font.FontLibrary;
import fengcai.report.text.Run;
import fengcai.report.text.Span;
import fengcai.report.text.StructureElement;
import fengcai.report.text.Style;
import java.util.ArrayList;
import java.util.List;

/** Turns runs of text into lines. */
public final class TextSetter {

  private final Shaper shaper;

  public TextSetter(FontLibrary fonts) {
    this.shaper = new Shaper(fonts);
  }

  public ShapedText shape(List<Run> runs) {
    return new ShapedText(shaper.shape(runs).stream().map(Spacing::of).toList());
  }

  /** Lines in a measure, the first of them indented; all in points. */
  public List<Line> set(List<Run> runs, double measure, double indent, LineAlignment alignment) {
    return shape(runs).lines(measure, indent, alignment);
  }

  /** One line of a text that stands in a structure element by itself. */
  public Line line(String words, Style style, StructureElement structure) {
    return line(List.of(new Run(words, style, Span.of(structure))));
  }

  /** Lines in a measure of a text that stands in a structure element by itself. */
  public List<Line> set(
      String words,
      Style style,
      StructureElement structure,
      double measure,
      LineAlignment alignment) {
    return set(List.of(new Run(words, style, Span.of(structure))), measure, 0, alignment);
  }

  /** A heading, divided between words. */
  public List<Line> heading(List<Run> runs, double measure) {
    ShapedText text = shape(runs);
    List<Line> lines = text.lines(measure, 0, LineAlignment.START);
    if (lines.size() < 2) {
      return lines;
    }
    Spacing spacing = text.single();
    LineMetrics metrics = new LineMetrics(spacing);
    List<Integer> ends = HeadingBreaker.ends(spacing, metrics, measure, lines.size());
    if (ends.isEmpty()) {
      return lines;
    }
    List<Line> divided = new ArrayList<>();
    int from = 0;
    for (int end : ends) {
      divided.add(Justifier.set(spacing, metrics, from, end, measure, false));
      from = end;
    }
    return divided;
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
