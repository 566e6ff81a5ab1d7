package fengcai.report.block;

import fengcai.model.Block;
import fengcai.model.Inline;
import fengcai.report.font.Voice;
import fengcai.report.line.Alignment;
import fengcai.report.line.Ink;
import fengcai.report.line.Line;
import fengcai.report.line.ShapedText;
import fengcai.report.line.Style;
import fengcai.report.line.Tag;
import fengcai.report.line.TextSetter;
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

  private static final Tag.Attribute COLUMN = new Tag.Attribute.Scope("Column");
  private static final Tag.Attribute ROW = new Tag.Attribute.Scope("Row");

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
    Tag tag = parent.child("Table");
    List<ShapedText> header = header(table, Optional.of(tag));
    int columns = Math.max(1, Math.max(header.size(), longest(table)));
    List<Row> rows = new ArrayList<>();
    for (List<List<Inline>> row : table.rows()) {
      rows.add(row(row, columns, cell.style(), heads, tag, rows.size() == table.rows().size() - 1));
    }
    List<List<ShapedText>> all = new ArrayList<>(List.of(header));
    rows.forEach(row -> all.add(row.cells()));
    List<Double> widths = ColumnWidths.of(all, !header.isEmpty(), cell, PAD_X);
    flow.space(frame.leading() * 0.5);
    Optional<Slab> again = Optional.empty();
    if (!header.isEmpty()) {
      again = Optional.of(head(table, header(table, Optional.empty()), cell, widths));
      flow.add(head(table, header, cell, widths).keptWithNext());
    } else {
      flow.add(THICK, true, (canvas, top) -> rule(canvas, cell, top, THICK));
    }
    for (int i = 0; i < table.rows().size(); i++) {
      boolean last = i == table.rows().size() - 1;
      boolean keep = !last && (i == 0 || i == table.rows().size() - 2);
      for (Slab piece : pieces(table, rows.get(i), cell, widths, last)) {
        flow.add(new Slab(piece.height(), 0, keep, again, piece.drawing()));
      }
    }
    flow.space(frame.leading() * 0.5);
  }

  private static int longest(Block.Table table) {
    return table.rows().stream().mapToInt(List::size).max().orElse(1);
  }

  /** The head's cells; nobody has them read out again where they are no part of the structure. */
  private List<ShapedText> header(Block.Table table, Optional<Tag> tag) {
    Optional<Tag> row = tag.map(t -> t.child("TR"));
    Style style = Style.of(Voice.STRONG, theme.sizes().table(), theme.palette().text());
    return table.header().stream()
        .map(
            content ->
                row.map(r -> runs.runs(content, style, r.child("TH", COLUMN)))
                    .orElseGet(() -> runs.furniture(content, style)))
        .map(text::shape)
        .toList();
  }

  private Slab head(Block.Table table, List<ShapedText> header, Frame cell, List<Double> widths) {
    List<List<Line>> cells = lines(table, header, widths);
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

  private record Row(List<Tag> tags, List<ShapedText> cells) {}

  private Row row(
      List<List<Inline>> row, int columns, Style plain, Heads heads, Tag parent, boolean last) {
    Tag tag = parent.child("TR");
    boolean sums = last && !row.isEmpty() && totals.contains(Block.plain(row.getFirst()).strip());
    List<Tag> tags = new ArrayList<>();
    List<ShapedText> cells = new ArrayList<>();
    for (int i = 0; i < columns; i++) {
      boolean heading = heads == Heads.ROWS && i == 0;
      Tag own = heading ? tag.child("TH", ROW) : tag.child("TD");
      tags.add(own);
      Style style = heading ? plain.in(theme.palette().quiet()) : plain;
      List<Inline> content = i < row.size() ? row.get(i) : List.of();
      cells.add(text.shape(runs.runs(content, sums ? style.strong() : style, own)));
    }
    return new Row(tags, cells);
  }

  /** One slab, or several where the row is so tall that a page would be left half empty. */
  private List<Slab> pieces(
      Block.Table table, Row row, Frame cell, List<Double> widths, boolean last) {
    List<List<Line>> cells = lines(table, row.cells(), widths);
    int most = (int) (TALLEST * theme.paper().depth() / cell.leading());
    int tallest = cells.stream().mapToInt(List::size).max().orElse(1);
    List<Slab> pieces = new ArrayList<>();
    for (int from = 0; from == 0 || from < tallest; from += most) {
      boolean ends = from + most >= tallest;
      double thickness = !ends ? 0 : last ? THICK : THIN;
      pieces.add(
          piece(
              part(cells, from, from + most),
              from == 0 ? row.tags() : List.of(),
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

  private static List<List<Line>> lines(
      Block.Table table, List<ShapedText> cells, List<Double> widths) {
    List<List<Line>> lines = new ArrayList<>();
    for (int i = 0; i < cells.size(); i++) {
      lines.add(cells.get(i).lines(widths.get(i) - 2 * PAD_X, 0, alignment(table, i)));
    }
    return lines;
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
