package fengcai.report.typeset;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;

/** Shaped text, to be measured and set in lines as often as needed. */
public final class ShapedText {

  /** One for each line of the text itself. */
  private final List<Spacing> parts;

  ShapedText(List<Spacing> parts) {
    this.parts = parts;
  }

  /**
   * A name, a term or a word, between two places where a line may end.
   *
   * @param gap the space between it and the next on a line
   * @param words the words of a name or a term
   */
  public record Phrase(double width, double gap, List<Phrase> words) {
    public Phrase {
      words = List.copyOf(words);
    }
  }

  /**
   * The widths of a text.
   *
   * @param natural without a break
   * @param phrase of the widest name or term
   * @param word of the widest word
   * @param least of the widest part that no line may divide
   * @param phrases of all its names and terms, line by line of those that the text itself asks for
   */
  public record Widths(
      double natural, double phrase, double word, double least, List<List<Phrase>> phrases) {
    public Widths {
      phrases = List.copyOf(phrases);
    }
  }

  /** The same without dividing words and names, as long as they fit. */
  public ShapedText keepingWords() {
    return new ShapedText(parts.stream().map(Spacing::keepingWords).toList());
  }

  public Widths widths() {
    return new Widths(
        widest(Spacing::naturalWidth),
        widest(part -> part.widest(BreakRestriction.PHRASE)),
        widest(part -> part.widest(BreakRestriction.COMPOUND)),
        widest(part -> part.widest(BreakRestriction.WHOLE)),
        parts.stream().map(Spacing::phrases).toList());
  }

  private double widest(ToDoubleFunction<Spacing> width) {
    return parts.stream().mapToDouble(width).max().orElse(0);
  }

  /** Lines in a measure, the first of them indented; all in points. */
  public List<Line> lines(double measure, double indent, LineAlignment alignment) {
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

  /** For text without lines of its own. */
  Spacing single() {
    return parts.getFirst();
  }

  private static List<Line> part(
      Spacing spacing, double measure, double indent, LineAlignment alignment) {
    List<Line> lines = new ArrayList<>();
    int from = 0;
    LineMetrics metrics = new LineMetrics(spacing);
    for (int to : LineBreaker.ends(spacing, metrics, measure - indent, measure)) {
      double offset = from == 0 ? indent : 0;
      boolean stretch = alignment == LineAlignment.JUSTIFIED && to < spacing.size();
      Line line = Justifier.set(spacing, metrics, from, to, measure - offset, stretch);
      lines.add(line.movedBy(offset + slack(line, measure - offset, alignment)));
      from = to;
    }
    return lines;
  }

  private static double slack(Line line, double measure, LineAlignment alignment) {
    return switch (alignment) {
      case JUSTIFIED, START -> 0;
      case CENTER -> (measure - line.width()) / 2;
      case END -> measure - line.width();
    };
  }
}
