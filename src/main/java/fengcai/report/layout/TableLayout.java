package fengcai.report.layout;

import fengcai.model.document.Block;
import fengcai.plan.element.Phrases;
import fengcai.report.box.Box;
import fengcai.report.box.RunMaker;
import fengcai.report.box.TextArea;
import fengcai.report.box.Theme;
import fengcai.report.box.VerticalList;
import fengcai.report.layout.TableShaper.Row;
import fengcai.report.layout.TableShaper.Shaped;
import fengcai.report.pdf.Canvas;
import fengcai.report.text.Ink;
import fengcai.report.text.StructureElement;
import fengcai.report.typeset.Line;
import fengcai.report.typeset.LineAlignment;
import fengcai.report.typeset.TextSetter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Lays out tables: undivided rows between hairlines, the head repeated on each page. */
public final class TableLayout {

  /** Which cells are header cells. */
  public enum Heads {
    COLUMNS,
    ROWS
  }

  private static final double PAD_Y = 5;
  private static final double THICK = 1;
  private static final double THIN = 0.4;

  /** A row taller than this part of a page is divided; a table of a few rows is not up to it. */
  private static final double TALLEST = 0.5;

  private static final int FEW = 6;

  private final Theme theme;
  private final TableShaper shaper;

  TableLayout(Theme theme, TextSetter text, RunMaker runs, Phrases phrases) {
    this.theme = theme;
    this.shaper = new TableShaper(theme, text, runs, phrases);
  }

  /** Whether a table has so few rows that they are kept together. */
  public static boolean isShort(Block.Table table) {
    return table.rows().size() <= FEW;
  }

  public void set(
      VerticalList flow, Block.Table table, Heads heads, StructureElement parent, TextArea area) {
    set(flow, table, List.of(), heads, parent, area);
  }

  /** With the same columns as other tables that are laid out likewise. */
  public void set(
      VerticalList flow,
      Block.Table table,
      List<Block.Table> others,
      Heads heads,
      StructureElement parent,
      TextArea area) {
    Shaped shaped = shaper.shape(table, others, heads, parent, area);
    TextArea cell = shaped.area();
    flow.space(area.leading() * 0.5);
    Optional<Box> again = Optional.empty();
    if (!shaped.header().isEmpty()) {
      List<TableCell> repeated = shaper.header(table, Optional.empty(), cell.em());
      again = Optional.of(head(table, repeated, shaped));
      flow.add(head(table, shaped.header(), shaped).keptWithNext());
    } else {
      flow.add(THICK, true, (canvas, top) -> rule(canvas, cell, top, THICK));
    }
    List<List<Box>> rows = new ArrayList<>();
    for (Row row : shaped.rows()) {
      rows.add(pieces(table, row, shaped, rows.size() == shaped.rows().size() - 1));
    }
    double height = rows.stream().flatMap(List::stream).mapToDouble(Box::height).sum();
    boolean whole = isShort(table) && height <= TALLEST * theme.paper().depth();
    for (int i = 0; i < rows.size(); i++) {
      boolean last = i == rows.size() - 1;
      boolean keep = !last && (whole || i == 0 || i == rows.size() - 2);
      for (Box piece : rows.get(i)) {
        flow.add(new Box(piece.height(), 0, keep, again, piece.drawing()));
      }
    }
    flow.space(area.leading() * 0.5);
  }

  private Box head(Block.Table table, List<TableCell> header, Shaped shaped) {
    TextArea cell = shaped.area();
    List<List<Line>> cells = lines(table, header, shaped.columns());
    double height = height(cells, cell);
    return new Box(
        height,
        (canvas, top) -> {
          canvas.fill(cell.left(), top, cell.measure(), height, theme.palette().tint());
          rule(canvas, cell, top, THICK);
          draw(canvas, cells, shaped, top);
          rule(canvas, cell, top + height - THIN, THIN);
        });
  }

  /** One slab, or several for a row so tall that a page would stay half empty. */
  private List<Box> pieces(Block.Table table, Row row, Shaped shaped, boolean last) {
    List<List<Line>> cells = lines(table, row.cells(), shaped.columns());
    int most = (int) (TALLEST * theme.paper().depth() / shaped.area().leading());
    int tallest = cells.stream().mapToInt(List::size).max().orElse(1);
    List<Box> pieces = new ArrayList<>();
    for (int from = 0; from == 0 || from < tallest; from += most) {
      boolean ends = from + most >= tallest;
      double thickness = !ends ? 0 : last ? THICK : THIN;
      List<StructureElement> structures = from == 0 ? row.structures() : List.of();
      pieces.add(piece(part(cells, from, from + most), structures, shaped, thickness));
    }
    return pieces;
  }

  private static List<List<Line>> part(List<List<Line>> cells, int from, int to) {
    return cells.stream()
        .map(lines -> lines.subList(Math.min(from, lines.size()), Math.min(to, lines.size())))
        .toList();
  }

  private Box piece(
      List<List<Line>> cells, List<StructureElement> structures, Shaped shaped, double thickness) {
    double height = height(cells, shaped.area());
    return new Box(
        height,
        (canvas, top) -> {
          structures.forEach(canvas::declare);
          draw(canvas, cells, shaped, top);
          if (thickness > 0) {
            rule(canvas, shaped.area(), top + height - thickness, thickness);
          }
        });
  }

  private static List<List<Line>> lines(
      Block.Table table, List<TableCell> cells, ColumnWidths columns) {
    List<List<Line>> lines = new ArrayList<>();
    for (int i = 0; i < cells.size(); i++) {
      double width = columns.widths().get(i) - 2 * columns.pad();
      lines.add(cells.get(i).lines(width, alignment(table, i)));
    }
    return lines;
  }

  private static void draw(Canvas canvas, List<List<Line>> cells, Shaped shaped, double top) {
    TextArea cell = shaped.area();
    double x = cell.left() + shaped.columns().pad();
    for (int i = 0; i < cells.size(); i++) {
      double baseline = top + PAD_Y + cell.baseline();
      for (Line line : cells.get(i)) {
        canvas.line(line, x, baseline);
        baseline += cell.leading();
      }
      x += shaped.columns().widths().get(i);
    }
  }

  private void rule(Canvas canvas, TextArea cell, double top, double thickness) {
    Ink ink = thickness == THICK ? theme.palette().text() : theme.palette().hairline();
    canvas.fill(cell.left(), top, cell.measure(), thickness, ink);
  }

  private static double height(List<List<Line>> cells, TextArea cell) {
    int lines = cells.stream().mapToInt(List::size).max().orElse(1);
    return Math.max(1, lines) * cell.leading() + 2 * PAD_Y;
  }

  private static LineAlignment alignment(Block.Table table, int column) {
    if (column >= table.columns().size()) {
      return LineAlignment.START;
    }
    return switch (table.columns().get(column)) {
      case START -> LineAlignment.START;
      case CENTER -> LineAlignment.CENTER;
      case END -> LineAlignment.END;
    };
  }
}
