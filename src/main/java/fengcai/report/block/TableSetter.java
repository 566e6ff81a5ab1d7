package fengcai.report.block;

import fengcai.model.Block;
import fengcai.model.Inline;
import fengcai.report.font.Voice;
import fengcai.report.line.Alignment;
import fengcai.report.line.Ink;
import fengcai.report.line.Line;
import fengcai.report.line.Run;
import fengcai.report.line.Style;
import fengcai.report.line.Tag;
import fengcai.report.line.TextSetter;
import fengcai.report.line.TextSetter.Widths;
import fengcai.report.pdf.Canvas;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Tables: whole rows between hairlines, the head again at the top of each page. */
public final class TableSetter {

  /** Which cells head the others. */
  public enum Heads {
    COLUMNS,
    ROWS
  }

  private static final double LEADING = 1.5;
  private static final double PAD_X = 7;
  private static final double PAD_Y = 5;
  private static final double THICK = 1;
  private static final double THIN = 0.4;

  /** A row taller than this part of a page is divided. */
  private static final double TALLEST = 0.5;

  private final Theme theme;
  private final TextSetter text;
  private final RunMaker runs;

  /** What the last row begins with where it sums up the others. */
  private final Set<String> totals;

  TableSetter(Theme theme, TextSetter text, RunMaker runs, Labels labels) {
    this.theme = theme;
    this.text = text;
    this.runs = runs;
    this.totals = Set.of(labels.of("table.totals").split(",", -1));
  }

  public void set(Flow flow, Block.Table table, Heads heads, Tag parent, Frame frame) {
    Frame cell =
        frame
            .flush()
            .with(
                Style.of(Voice.BODY, theme.sizes().table(), theme.palette().text()),
                theme.sizes().table() * LEADING);
    List<Double> widths = ColumnWidths.of(table, cell, PAD_X, this::widths);
    Tag tag = parent.child("Table");
    flow.space(frame.leading() * 0.5);
    Optional<Slab> again = Optional.empty();
    if (!table.header().isEmpty()) {
      again = Optional.of(head(table, cell, widths, Optional.empty()));
      flow.add(head(table, cell, widths, Optional.of(tag)).keptWithNext());
    } else {
      flow.add(THICK, true, (canvas, top) -> rule(canvas, cell, top, THICK));
    }
    for (int i = 0; i < table.rows().size(); i++) {
      boolean last = i == table.rows().size() - 1;
      boolean keep = !last && (i == 0 || i == table.rows().size() - 2);
      for (Slab piece : row(table, table.rows().get(i), cell, widths, heads, tag, last)) {
        flow.add(new Slab(piece.height(), 0, keep, again, piece.drawing()));
      }
    }
    flow.space(frame.leading() * 0.5);
  }

  private Widths widths(List<Inline> content) {
    return text.widths(measured(content));
  }

  private List<Run> measured(List<Inline> content) {
    return runs.furniture(
        content, Style.of(Voice.STRONG, theme.sizes().table(), theme.palette().text()));
  }

  private Slab head(Block.Table table, Frame cell, List<Double> widths, Optional<Tag> tag) {
    Optional<Tag> row = tag.map(t -> t.child("TR"));
    Style style = Style.of(Voice.STRONG, theme.sizes().table(), theme.palette().text());
    List<List<Line>> cells = new ArrayList<>();
    for (int i = 0; i < table.header().size(); i++) {
      List<Inline> content = table.header().get(i);
      List<Run> words =
          row.map(r -> runs.runs(content, style, r.child("TH", new Tag.Attribute.Scope("Column"))))
              .orElseGet(() -> runs.furniture(content, style));
      cells.add(lines(words, widths.get(i), alignment(table, i)));
    }
    double height = height(cells, cell);
    return new Slab(
        height,
        0,
        false,
        Optional.empty(),
        (canvas, top) -> {
          canvas.fill(cell.left(), top, cell.measure(), height, theme.palette().tint());
          rule(canvas, cell, top, THICK);
          draw(canvas, cells, cell, widths, top);
          rule(canvas, cell, top + height - THIN, THIN);
        });
  }

  /** One slab, or several where the row is so tall that a page would be left half empty. */
  private List<Slab> row(
      Block.Table table,
      List<List<Inline>> row,
      Frame cell,
      List<Double> widths,
      Heads heads,
      Tag parent,
      boolean last) {
    Tag tag = parent.child("TR");
    boolean sums = last && !row.isEmpty() && totals.contains(Block.plain(row.getFirst()).strip());
    List<List<Line>> cells = new ArrayList<>();
    List<Tag> tags = new ArrayList<>();
    for (int i = 0; i < widths.size(); i++) {
      boolean heading = heads == Heads.ROWS && i == 0;
      Tag own = heading ? tag.child("TH", new Tag.Attribute.Scope("Row")) : tag.child("TD");
      tags.add(own);
      Style style = heading ? cell.style().in(theme.palette().quiet()) : cell.style();
      List<Inline> content = i < row.size() ? row.get(i) : List.of();
      Style shown = sums ? style.strong() : style;
      cells.add(lines(runs.runs(content, shown, own), widths.get(i), alignment(table, i)));
    }
    int most = (int) (TALLEST * theme.paper().depth() / cell.leading());
    int tallest = cells.stream().mapToInt(List::size).max().orElse(1);
    List<Slab> pieces = new ArrayList<>();
    for (int from = 0; from == 0 || from < tallest; from += most) {
      boolean ends = from + most >= tallest;
      double thickness = !ends ? 0 : last ? THICK : THIN;
      pieces.add(
          piece(
              part(cells, from, from + most),
              from == 0 ? tags : List.of(),
              cell,
              widths,
              thickness));
    }
    return pieces;
  }

  private static List<List<Line>> part(List<List<Line>> cells, int from, int to) {
    return cells.stream()
        .map(lines -> lines.subList(Math.min(from, lines.size()), Math.min(to, lines.size())))
        .toList();
  }

  private Slab piece(
      List<List<Line>> cells, List<Tag> tags, Frame cell, List<Double> widths, double thickness) {
    double height = height(cells, cell);
    return new Slab(
        height,
        0,
        false,
        Optional.empty(),
        (canvas, top) -> {
          tags.forEach(canvas::declare);
          draw(canvas, cells, cell, widths, top);
          if (thickness > 0) {
            rule(canvas, cell, top + height - thickness, thickness);
          }
        });
  }

  private List<Line> lines(List<Run> words, double width, Alignment alignment) {
    return text.set(words, width - 2 * PAD_X, 0, alignment);
  }

  private void draw(
      Canvas canvas, List<List<Line>> cells, Frame cell, List<Double> widths, double top) {
    double x = cell.left();
    for (int i = 0; i < cells.size(); i++) {
      double baseline = top + PAD_Y + cell.baseline();
      for (Line line : cells.get(i)) {
        canvas.line(line, x + PAD_X, baseline);
        baseline += cell.leading();
      }
      x += widths.get(i);
    }
  }

  private void rule(Canvas canvas, Frame cell, double top, double thickness) {
    Ink ink = thickness == THICK ? theme.palette().text() : theme.palette().hairline();
    canvas.fill(cell.left(), top, cell.measure(), thickness, ink);
  }

  private static double height(List<List<Line>> cells, Frame cell) {
    int lines = cells.stream().mapToInt(List::size).max().orElse(1);
    return Math.max(1, lines) * cell.leading() + 2 * PAD_Y;
  }

  private static Alignment alignment(Block.Table table, int column) {
    if (column >= table.columns().size()) {
      return Alignment.START;
    }
    return switch (table.columns().get(column)) {
      case START -> Alignment.START;
      case CENTER -> Alignment.CENTER;
      case END -> Alignment.END;
    };
  }
}
