package fengcai.exchange.source;

import java.util.List;

/**
 * The visible sheets of a spreadsheet file.
 *
 * @param hidden the names of the sheets that are hidden and not read
 */
public record Workbook(List<WorkbookSheet> sheets, List<String> hidden) implements SourceContent {
  public Workbook {
    sheets = List.copyOf(sheets);
    hidden = List.copyOf(hidden);
  }
}
