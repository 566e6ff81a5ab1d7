package fengcai.report;

import fengcai.model.Block;
import fengcai.model.Block.Table.Alignment;
import fengcai.model.Inline;
import java.util.ArrayList;
import java.util.List;

/** A table of words and numbers, row by row. */
final class TableRows {

  private final List<Alignment> columns = new ArrayList<>();
  private final List<List<Inline>> header = new ArrayList<>();
  private final List<List<List<Inline>>> rows = new ArrayList<>();

  TableRows words(String head) {
    return column(head, Alignment.START);
  }

  TableRows numbers(String head) {
    return column(head, Alignment.END);
  }

  /** Words of about one length. */
  TableRows marks(String head) {
    return column(head, Alignment.CENTER);
  }

  private TableRows column(String head, Alignment alignment) {
    columns.add(alignment);
    header.add(FactTable.cell(head));
    return this;
  }

  void row(String... cells) {
    rows.add(List.of(cells).stream().map(FactTable::cell).toList());
  }

  void total(String... cells) {
    rows.add(List.of(cells).stream().map(TableRows::strong).toList());
  }

  private static List<Inline> strong(String words) {
    return List.of(new Inline.Strong(FactTable.cell(words)));
  }

  boolean isEmpty() {
    return rows.isEmpty();
  }

  Block.Table build() {
    return new Block.Table(columns, header, rows);
  }
}
