package fengcai.report.section;

import fengcai.model.document.Block;
import fengcai.model.document.Block.Table.Alignment;
import fengcai.model.document.Inline;
import fengcai.plan.element.Phrase;
import fengcai.plan.element.Phrases;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** A table that is built row by row. */
public final class TableRows {

  /** What stands in a cell whose value is not known. */
  public static final String UNKNOWN = "—";

  private final List<Alignment> columns = new ArrayList<>();
  private final List<List<Inline>> header = new ArrayList<>();
  private final List<List<List<Inline>>> rows = new ArrayList<>();

  private final Phrases phrases;

  public TableRows(Phrases phrases) {
    this.phrases = phrases;
  }

  /** Columns by the keys of their heads. */
  public TableRows words(String... heads) {
    return columns(Alignment.START, heads);
  }

  public TableRows numbers(String... heads) {
    return columns(Alignment.END, heads);
  }

  /** A column of numbers whose head has places to fill. */
  public TableRows numbers(Phrase head) {
    return column(Alignment.END, phrases.of(head));
  }

  /** Columns of centred words. */
  public TableRows marks(String... heads) {
    return columns(Alignment.CENTER, heads);
  }

  private TableRows columns(Alignment alignment, String... heads) {
    Arrays.stream(heads).forEach(head -> column(alignment, phrases.of(head)));
    return this;
  }

  private TableRows column(Alignment alignment, String head) {
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
