package fengcai.exchange.source.excel;

import fengcai.exchange.source.ImportException;
import fengcai.exchange.source.ImportLimit;
import fengcai.exchange.source.WorkbookSheet;
import java.util.ArrayList;
import java.util.List;

/**
 * Collects the cells of a file's tables within the limits. Above a limit cells are counted but not
 * kept, so that the message can state their number. Empty cells are not counted: spreadsheets have
 * one wherever a format was set.
 */
final class CellCollector {

  private final List<List<String>> rows = new ArrayList<>();
  private final Totals totals;
  private long lastRow;
  private long lastColumn;

  /** The amounts of all tables of a file. */
  static final class Totals {
    private long cells;
    private long characters;
  }

  CellCollector(Totals totals) {
    this.totals = totals;
  }

  /** Adds a cell; rows and columns are counted from 0. */
  void put(int row, int column, String text) {
    if (text.isEmpty()) {
      return;
    }
    lastRow = Math.max(lastRow, row + 1L);
    lastColumn = Math.max(lastColumn, column + 1L);
    totals.characters += text.length();
    if (lastRow > ImportLimit.ROWS.most() || lastColumn > ImportLimit.COLUMNS.most()) {
      return;
    }
    while (rows.size() <= row) {
      rows.add(new ArrayList<>());
    }
    List<String> cells = rows.get(row);
    totals.cells += Math.max(0, column + 1 - cells.size());
    if (totals.cells <= ImportLimit.CELLS.most()
        && totals.characters <= ImportLimit.CELL_CHARACTERS.most()) {
      WorkbookSheet.set(cells, column, text);
    }
  }

  /**
   * The rows up to the last one that is not empty.
   *
   * @throws ImportException if they exceed a limit
   */
  List<List<String>> rows() throws ImportException {
    ImportLimit.ROWS.require(lastRow);
    ImportLimit.COLUMNS.require(lastColumn);
    ImportLimit.CELLS.require(totals.cells);
    ImportLimit.CELL_CHARACTERS.require(totals.characters);
    return rows;
  }
}
