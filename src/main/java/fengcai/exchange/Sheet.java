package fengcai.exchange;

import java.util.List;

/**
 * A table as spreadsheets have it; the first row is the headings, absent cells are empty texts. A
 * row stands where the spreadsheet has it, empty rows too.
 *
 * @param spread the same with each merged cell written into all the places it covers
 */
record Sheet(String name, List<List<String>> rows, List<List<String>> spread) {
  Sheet {
    rows = rows.stream().map(List::copyOf).toList();
    spread = spread.stream().map(List::copyOf).toList();
  }

  Sheet(String name, List<List<String>> rows) {
    this(name, rows, rows);
  }

  List<String> headings() {
    return rows.isEmpty() ? List.of() : rows.getFirst();
  }

  List<List<String>> body() {
    return rows.isEmpty() ? List.of() : rows.subList(1, rows.size());
  }

  /** The cell of a row below a heading; empty where there is none. */
  String cell(List<String> row, int column) {
    return column >= 0 && column < row.size() ? row.get(column) : "";
  }

  boolean isBlank() {
    return rows.stream().allMatch(Sheet::isBlank);
  }

  static boolean isBlank(List<String> row) {
    return row.stream().allMatch(String::isBlank);
  }
}
