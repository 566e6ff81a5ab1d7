package fengcai.report.section;

import fengcai.model.document.Block;
import fengcai.model.document.Block.Table.Alignment;
import fengcai.model.document.Inline;
import java.util.ArrayList;
import java.util.List;

/** A table that is built row by row. */
public final class TableRows {

  /** What stands in a cell whose value is not known. */
  public static final String UNKNOWN = "—";

  private final List<Alignment> columns = new ArrayList<>();
  private final List<List<Inline>> header = new ArrayList<>();
  private final List<List<List<Inline>>> rows = new ArrayList<>();

  public TableRows words(String head) {
    return column(head, Alignment.START);
  }

  public TableRows numbers(String head) {
    return column(head, Alignment.END);
  }

  /** A column of centred words. */
  public TableRows marks(String head) {
    return column(head, Alignment.CENTER);
  }

  private TableRows column(String head, Alignment alignment) {
    columns.add(alignment);
    header.add(cell(head));
    return this;
  }

  public void row(String... cells) {
    rows.add(List.of(cells).stream().map(TableRows::cell).toList());
  }

  public void total(String... cells) {
    rows.add(List.of(cells).stream().map(TableRows::strong).toList());
  }

  public static List<Inline> cell(String words) {
    return List.of(new Inline.Text(words));
  }

  private static List<Inline> strong(String words) {
    return List.of(new Inline.Strong(cell(words)));
  }

  public boolean isEmpty() {
    return rows.isEmpty();
  }

  public Block.Table build() {
    return new Block.Table(columns, header, rows);
  }
}
