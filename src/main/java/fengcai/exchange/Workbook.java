package fengcai.exchange;

import java.util.List;

/**
 * The visible sheets of a spreadsheet file.
 *
 * @param hidden the names of the sheets that are hidden and not read
 */
record Workbook(List<Sheet> sheets, List<String> hidden) implements Source {
  Workbook {
    sheets = List.copyOf(sheets);
    hidden = List.copyOf(hidden);
  }
}
