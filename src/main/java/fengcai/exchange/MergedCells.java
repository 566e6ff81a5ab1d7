package fengcai.exchange;

import java.util.ArrayList;
import java.util.List;

/** Writes the text of merged cells into each of them, as far as the table is in use. */
final class MergedCells {
  private MergedCells() {}

  /**
   * Spreads texts.
   *
   * @throws ImportFault if the table has too many cells then
   */
  static List<List<String>> spread(List<List<String>> rows, List<SheetXml.Range> merged)
      throws ImportFault {
    int columns = rows.stream().mapToInt(List::size).max().orElse(0);
    List<List<String>> spread = new ArrayList<>();
    long cells = 0;
    for (List<String> row : rows) {
      spread.add(new ArrayList<>(row));
      cells += row.size();
    }
    long written = 0;
    for (SheetXml.Range range : merged) {
      int right = Math.min(range.right(), columns - 1);
      for (int i = range.top(); i <= Math.min(range.bottom(), rows.size() - 1); i++) {
        List<String> first = rows.get(range.top());
        String text = range.left() < first.size() ? first.get(range.left()) : "";
        List<String> row = spread.get(i);
        cells += Math.max(0, right + 1 - row.size());
        written += Math.max(0, right + 1 - range.left());
        ImportLimit.CELLS.require(Math.max(cells, written));
        while (row.size() <= right) {
          row.add("");
        }
        for (int j = range.left(); j <= right; j++) {
          row.set(j, text);
        }
      }
    }
    return spread;
  }
}
