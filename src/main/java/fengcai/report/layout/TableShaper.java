package fengcai.report.layout;

import fengcai.model.document.Block;
import fengcai.model.document.Block.Table.Alignment;
import fengcai.model.document.Inline;
import fengcai.plan.element.Phrases;
import fengcai.report.box.RunMaker;
import fengcai.report.box.TextArea;
import fengcai.report.box.Theme;
import fengcai.report.font.FontRole;
import fengcai.report.layout.ColumnWidths.Fit;
import fengcai.report.layout.ColumnWidths.Need;
import fengcai.report.layout.TableLayout.Heads;
import fengcai.report.text.Run;
import fengcai.report.text.Span;
import fengcai.report.text.StructureElement;
import fengcai.report.text.Style;
import fengcai.report.typeset.TextSetter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Chooses font size and columns of a table, and shapes its cells. */
final class TableShaper {

  private static final StructureElement.Attribute COLUMN =
      new StructureElement.Attribute.Scope("Column");
  private static final StructureElement.Attribute ROW = new StructureElement.Attribute.Scope("Row");
  private static final double LEADING = 1.5;

  /** Factors of the font size for tables with many columns, tried in order. */
  private static final List<Double> SIZES = List.of(1.0, 0.9, 0.8, 0.7);

  /** Precedes the name of a part of the row above. */
  private static final char EM_SPACE = '\u2003';

  /** Matches the part of a number after its integer digits. */
  private static final Pattern NUMBER =
      Pattern.compile("[+−-]?[0-9][0-9,]*((?:\\.[0-9]+)?[^0-9]*)");

  /** A row with the structure elements of its cells. */
  record Row(List<StructureElement> structures, List<TableCell> cells) {}

  /** A shaped table; {@code area} is that of the text in cells. */
  record Shaped(TextArea area, List<TableCell> header, List<Row> rows, ColumnWidths columns) {}

  private final Theme theme;
  private final TextSetter text;
  private final RunMaker runs;

  /** First words of a row of totals. */
  private final Set<String> totals;

  TableShaper(Theme theme, TextSetter text, RunMaker runs, Phrases phrases) {
    this.theme = theme;
    this.text = text;
    this.runs = runs;
    this.totals = Set.of(phrases.of("table.totals").split(",", -1));
  }

  /** With columns wide enough for other tables too. */
  Shaped shape(
      Block.Table table,
      List<Block.Table> others,
      Heads heads,
      StructureElement parent,
      TextArea around) {
    boolean crowded = columns(table) >= ColumnWidths.CROWDED;
    List<Shaped> sizes = new ArrayList<>();
    for (double part : SIZES) {
      Shaped shaped = shape(table, others, heads, parent, around, part);
      Fit fit = shaped.columns().fit();
      boolean roomy = fit == Fit.WORDS && (!crowded || part < 1);
      if (fit == Fit.ONE_LINE || roomy) {
        return shaped;
      }
      sizes.add(shaped);
    }
    return sizes.stream()
        .skip(crowded ? 1 : 0)
        .filter(shaped -> shaped.columns().fit() != Fit.BROKEN)
        .findFirst()
        .orElse(sizes.getLast());
  }

  private Shaped shape(
      Block.Table table,
      List<Block.Table> others,
      Heads heads,
      StructureElement parent,
      TextArea around,
      double part) {
    double size = part * theme.sizes().table();
    Style style = Style.of(FontRole.BODY, size, theme.palette().text());
    StructureElement structure = parent.child("Table");
    List<TableCell> header = header(table, Optional.of(structure), size);
    List<Row> rows = rows(table, heads, structure, style);
    List<List<Need>> needs = needs(header, rows);
    for (Block.Table other : others) {
      StructureElement aside = StructureElement.document();
      needs.addAll(
          needs(header(other, Optional.of(aside), size), rows(other, heads, aside, style)));
    }
    TextArea cell = around.flush().with(style, size * LEADING);
    return new Shaped(cell, header, rows, ColumnWidths.of(needs, !header.isEmpty(), cell));
  }

  private static List<List<Need>> needs(List<TableCell> header, List<Row> rows) {
    List<List<Need>> needs = new ArrayList<>();
    needs.add(header.stream().map(cell -> cell.need().ofHead()).toList());
    rows.forEach(row -> needs.add(row.cells().stream().map(TableCell::need).toList()));
    return needs;
  }

  private static int columns(Block.Table table) {
    return Math.max(
        Math.max(1, table.header().size()),
        table.rows().stream().mapToInt(List::size).max().orElse(1));
  }

  /** The head's cells; a repeated head has no structure elements. */
  List<TableCell> header(Block.Table table, Optional<StructureElement> structure, double size) {
    Optional<StructureElement> row = structure.map(t -> t.child("TR"));
    Style style = Style.of(FontRole.STRONG, size, theme.palette().text());
    return table.header().stream()
        .map(
            content ->
                row.map(r -> runs.runs(content, style, r.child("TH", COLUMN)))
                    .orElseGet(() -> runs.furniture(content, style)))
        .map(words -> TableCell.of(text.shape(words), size))
        .toList();
  }

  private List<Row> rows(Block.Table table, Heads heads, StructureElement structure, Style style) {
    int columns = columns(table);
    List<Row> rows = new ArrayList<>();
    List<Reserve> reserves = new ArrayList<>();
    for (int i = 0; i < columns; i++) {
      reserves.add(reserve(table, i, style));
    }
    for (List<List<Inline>> row : table.rows()) {
      boolean last = rows.size() == table.rows().size() - 1;
      boolean sums = last && !row.isEmpty() && totals.contains(Block.plain(row.getFirst()).strip());
      rows.add(row(row, reserves, sums ? style.strong() : style, heads, structure));
    }
    return rows;
  }

  private Row row(
      List<List<Inline>> row,
      List<Reserve> reserves,
      Style plain,
      Heads heads,
      StructureElement parent) {
    StructureElement structure = parent.child("TR");
    List<StructureElement> structures = new ArrayList<>();
    List<TableCell> cells = new ArrayList<>();
    for (int i = 0; i < reserves.size(); i++) {
      boolean heading = heads == Heads.ROWS && i == 0;
      StructureElement own = heading ? structure.child("TH", ROW) : structure.child("TD");
      structures.add(own);
      Style style = heading ? plain.in(theme.palette().quiet()) : plain;
      List<Inline> content = i < row.size() ? row.get(i) : List.of();
      cells.add(cell(content, style, own).reserving(reserves.get(i).of(content, style)));
    }
    return new Row(structures, cells);
  }

  private TableCell cell(List<Inline> content, Style style, StructureElement structure) {
    int in = 0;
    if (!content.isEmpty() && content.getFirst() instanceof Inline.Text first) {
      while (in < first.text().length() && first.text().charAt(in) == EM_SPACE) {
        in++;
      }
      if (in > 0) {
        List<Inline> rest = new ArrayList<>(content);
        rest.set(0, new Inline.Text(first.text().substring(in)));
        return new TableCell(
            text.shape(runs.runs(rest, style, structure)), style.size(), in * style.size(), 0);
      }
    }
    return TableCell.of(text.shape(runs.runs(content, style, structure)), style.size());
  }

  /** The space right of a number that aligns the decimal points of a column. */
  private interface Reserve {
    double of(List<Inline> content, Style style);
  }

  private Reserve reserve(Block.Table table, int column, Style style) {
    boolean atEnd = column < table.columns().size() && table.columns().get(column) == Alignment.END;
    List<String> tails =
        table.rows().stream()
            .filter(row -> atEnd && column < row.size())
            .flatMap(row -> tail(row.get(column)).stream())
            .toList();
    if (tails.stream().noneMatch(tail -> tail.startsWith("."))) {
      return (content, own) -> 0;
    }
    double widest = tails.stream().mapToDouble(tail -> width(tail, style)).max().orElse(0);
    return (content, own) ->
        tail(content).map(tail -> Math.max(0, widest - width(tail, own))).orElse(0.0);
  }

  private static Optional<String> tail(List<Inline> content) {
    Matcher number = NUMBER.matcher(Block.plain(content).strip());
    return number.matches() ? Optional.of(number.group(1)) : Optional.empty();
  }

  private double width(String words, Style style) {
    return text.shape(List.of(new Run(words, style, Span.FURNITURE))).widths().natural();
  }
}
