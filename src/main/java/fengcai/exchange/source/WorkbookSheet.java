package fengcai.exchange.source;

import java.util.List;

/**
 * A table of a spreadsheet. Its first row has the headings; absent cells are empty texts, and empty
 * rows are kept.
 *
 * @param spread the rows with the text of merged cells in each cell that they cover
 */
public record WorkbookSheet(String name, List<List<String>> rows, List<List<String>> spread) {
  public WorkbookSheet {
    rows = rows.stream().map(List::copyOf).toList();
    spread = spread.stream().map(List::copyOf).toList();
  }

  public WorkbookSheet(String name, List<List<String>> rows) {
    this(name, rows, rows);
  }

  public List<String> headings() {
    return rows.isEmpty() ? List.of() : rows.getFirst();
  }

  public List<List<String>> body() {
    return rows.isEmpty() ? List.of() : rows.subList(1, rows.size());
  }

  /** A cell of a row; empty if the row has no such column. */
  public String cell(List<String> row, int column) {
    return column >= 0 && column < row.size() ? row.get(column) : "";
  }

  /** Sets a cell of a row that may end before it. */
  public static void set(List<String> row, int column, String text) {
    while (row.size() <= column) {
      row.add("");
    }
    row.set(column, text);
  }

  public boolean isBlank() {
    return rows.stream().allMatch(WorkbookSheet::isBlank);
  }

  public static boolean isBlank(List<String> row) {
    return row.stream().allMatch(String::isBlank);
  }
}
