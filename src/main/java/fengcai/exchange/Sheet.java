package fengcai.exchange;

import java.util.List;

/** A table as spreadsheets have it; the first row is the headings, absent cells are empty texts. */
record Sheet(String name, List<List<String>> rows) {
  Sheet {
    rows = rows.stream().map(List::copyOf).toList();
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
}
