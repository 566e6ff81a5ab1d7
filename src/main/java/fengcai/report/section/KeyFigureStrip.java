package fengcai.report.section;

import fengcai.plan.element.KeyFigure;
import fengcai.plan.element.Phrases;
import fengcai.report.box.Paragraphs;
import fengcai.report.box.TextArea;
import fengcai.report.box.Theme;
import fengcai.report.box.VerticalList;
import fengcai.report.font.FontRole;
import fengcai.report.pdf.Canvas;
import fengcai.report.text.Run;
import fengcai.report.text.Span;
import fengcai.report.text.StructureElement;
import fengcai.report.text.Style;
import fengcai.report.typeset.Line;
import fengcai.report.typeset.LineAlignment;
import fengcai.report.typeset.TextSetter;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;

/** Key figures side by side, with a note below. */
public final class KeyFigureStrip {

  private static final double PAD = 13;
  private static final double NAME_LEADING = 1.5;

  private final Theme theme;
  private final TextSetter text;
  private final Phrases phrases;

  public KeyFigureStrip(Theme theme, TextSetter text, Phrases phrases) {
    this.theme = theme;
    this.text = text;
    this.phrases = phrases;
  }

  public void set(
      VerticalList flow,
      List<KeyFigure> figures,
      Optional<String> note,
      StructureElement parent,
      TextArea area) {
    if (figures.isEmpty()) {
      return;
    }
    double width = area.measure() / figures.size();
    double valueHeight = theme.sizes().figure() * 1.15;
    double nameHeight = theme.sizes().small() * NAME_LEADING;
    boolean noted = figures.stream().anyMatch(figure -> figure.before().isPresent());
    double height = 2 * PAD + valueHeight + (noted ? 2 : 1) * nameHeight;
    double size =
        fitting(
            theme.sizes().figure(), width - 2 * PAD, figures, (f, own) -> value(f, parent, own));
    double small =
        fitting(theme.sizes().small(), width - PAD, figures, (f, own) -> name(f, parent, own));
    List<Line> values = figures.stream().map(f -> value(f, parent.child("P"), size)).toList();
    List<Line> names = figures.stream().map(f -> name(f, parent.child("P"), small)).toList();
    List<Optional<Line>> notes =
        figures.stream()
            .map(f -> before(f).map(words -> small(words, parent.child("P"), small)))
            .toList();
    flow.add(
        height,
        true,
        (canvas, top) -> {
          canvas.fill(area.left(), top, area.measure(), height, theme.palette().tint());
          for (int i = 0; i < values.size(); i++) {
            double left = area.left() + i * width;
            if (i > 0) {
              canvas.fill(left, top + PAD, 0.5, height - 2 * PAD, theme.palette().hairline());
            }
            center(canvas, values.get(i), left, width, top + PAD + 0.88 * theme.sizes().figure());
            double below =
                top + PAD + valueHeight + TextArea.baseline(nameHeight, theme.sizes().small());
            center(canvas, names.get(i), left, width, below);
            notes.get(i).ifPresent(words -> center(canvas, words, left, width, below + nameHeight));
          }
        });
    note.ifPresent(words -> note(flow, words, parent, area));
  }

  private void note(VerticalList flow, String words, StructureElement parent, TextArea area) {
    TextArea small =
        area.flush()
            .with(
                Style.of(FontRole.BODY, theme.sizes().small(), theme.palette().quiet()),
                theme.sizes().small() * NAME_LEADING);
    flow.space(4);
    List<Run> runs = List.of(new Run(words, small.style(), Span.of(parent.child("P"))));
    Paragraphs.add(flow, text.set(runs, small.measure(), 0, LineAlignment.END), small);
  }

  /** The size of the same line of all figures: the theme's, or smaller where one would not fit. */
  private static double fitting(
      double size, double room, List<KeyFigure> figures, BiFunction<KeyFigure, Double, Line> line) {
    double widest = figures.stream().mapToDouble(f -> line.apply(f, size).width()).max().orElse(0);
    return widest <= room ? size : size * room / widest;
  }

  private Line value(KeyFigure figure, StructureElement structure, double size) {
    Span span = Span.of(structure);
    double unitSize = Math.min(size, theme.sizes().body());
    Style number = Style.of(FontRole.HEADING, size, theme.palette().accent());
    Style unit = Style.of(FontRole.BODY, unitSize, theme.palette().text());
    return text.line(
        List.of(new Run(figure.value(), number, span), new Run(unit(figure), unit, span)));
  }

  private String unit(KeyFigure figure) {
    return phrases.of("figure." + figure.name() + ".unit");
  }

  private Optional<String> before(KeyFigure figure) {
    return figure.before().map(value -> phrases.of("figure.before", value, unit(figure)));
  }

  private Line name(KeyFigure figure, StructureElement structure, double size) {
    return small(phrases.of("figure." + figure.name()), structure, size);
  }

  private Line small(String words, StructureElement structure, double size) {
    Style style = Style.of(FontRole.BODY, size, theme.palette().quiet());
    return text.line(words, style, structure);
  }

  private static void center(Canvas canvas, Line line, double left, double width, double baseline) {
    canvas.line(line, left + (width - line.width()) / 2, baseline);
  }
}
