package fengcai.report;

import fengcai.model.Block;
import fengcai.model.Block.Table.Alignment;
import fengcai.model.Inline;
import java.util.ArrayList;
import java.util.List;

/** A table that is built row by row. */
final class TableRows {

  /** What stands in a cell whose value is not known. */
  static final String UNKNOWN = "—";

  private final List<Alignment> columns = new ArrayList<>();
  private final List<List<Inline>> header = new ArrayList<>();
  private final List<List<List<Inline>>> rows = new ArrayList<>();

  TableRows words(String head) {
    return column(head, Alignment.START);
  }

  TableRows numbers(String head) {
    return column(head, Alignment.END);
  }

  /** A column of centred words. */
  TableRows marks(String head) {
    return column(head, Alignment.CENTER);
  }

  private TableRows column(String head, Alignment alignment) {
    columns.add(alignment);
    header.add(cell(head));
    return this;
  }

  void row(String... cells) {
    rows.add(List.of(cells).stream().map(TableRows::cell).toList());
  }

  void total(String... cells) {
    rows.add(List.of(cells).stream().map(TableRows::strong).toList());
  }

  static List<Inline> cell(String words) {
    return List.of(new Inline.Text(words));
  }

  private static List<Inline> strong(String words) {
    return List.of(new Inline.Strong(cell(words)));
  }

  boolean isEmpty() {
    return rows.isEmpty();
  }

  Block.Table build() {
    return new Block.Table(columns, header, rows);
  }
}
