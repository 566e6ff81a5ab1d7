package fengcai.exchange.table;

import fengcai.exchange.form.FormLabel;
import fengcai.exchange.source.WorkbookSheet;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.apache.poi.ss.util.CellReference;

/**
 * A table that an office keeps: one or two rows of headings near the top, and a row for each
 * community or honour.
 */
final class OfficeTable {

  /** The column number of a heading that the table does not have; its cells are empty. */
  static final int ABSENT = -1;

  private static final int LAST_HEADINGS = 10;
  private static final Set<String> ROW_NUMBER = Set.of("序号", "编号", "");
  private static final Pattern ROW_NUMBERED = Pattern.compile("[0-9]{0,6}");
  private static final Pattern SUM = Pattern.compile("合\\s*计|总\\s*计|小\\s*计|共\\s*计");

  /** The labels whose values may be merged over several rows. Numbers are never shared. */
  private static final Set<FormLabel> SHARED =
      Set.of(
          FormLabel.PLACE,
          FormLabel.STREET,
          FormLabel.SOURCE,
          FormLabel.AS_OF,
          FormLabel.PUBLISHED,
          FormLabel.HONOURS);

  private final List<String> headings;
  private final List<Row> rows = new ArrayList<>();
  private final List<Row> sums = new ArrayList<>();
  private final Map<FormLabel, Integer> labels = new EnumMap<>(FormLabel.class);
  private final Map<HonourColumn, Integer> ledgerColumns = new EnumMap<>(HonourColumn.class);

  /**
   * A row below the headings.
   *
   * @param number in the spreadsheet, from 1
   */
  record Row(List<String> cells, int number) {
    Row {
      cells = List.copyOf(cells);
    }

    /** The text of a cell; empty for an absent one. */
    String cell(int column) {
      return column >= 0 && column < cells.size() ? cells.get(column).strip() : "";
    }
  }

  private OfficeTable(List<String> headings, WorkbookSheet sheet, int first) {
    this.headings = headings;
    for (int i = 0; i < headings.size(); i++) {
      int column = i;
      FormLabel.of(headings.get(i)).ifPresent(label -> labels.putIfAbsent(label, column));
      HonourColumn.of(headings.get(i)).ifPresent(each -> ledgerColumns.putIfAbsent(each, column));
    }
    for (int i = first; i < sheet.rows().size(); i++) {
      if (!WorkbookSheet.isBlank(sheet.rows().get(i))) {
        List<String> cells = cells(sheet.rows().get(i), sheet.spread().get(i));
        boolean sum = cells.stream().limit(3).anyMatch(cell -> SUM.matcher(cell.strip()).matches());
        (sum ? sums : rows).add(new Row(cells, i + 1));
      }
    }
  }

  /** The cells of a row with the shared values of merged cells. */
  private List<String> cells(List<String> own, List<String> spread) {
    List<String> cells = new ArrayList<>(own);
    for (int i = 0; i < Math.min(spread.size(), headings.size()); i++) {
      if (isShared(headings.get(i))) {
        WorkbookSheet.set(cells, i, spread.get(i));
      }
    }
    return cells;
  }

  private static boolean isShared(String heading) {
    return FormLabel.of(heading)
        .map(SHARED::contains)
        .orElseGet(() -> HonourColumn.isTelling(heading));
  }

  /** The table of a sheet; empty if no row has headings that are known. */
  static Optional<OfficeTable> on(WorkbookSheet sheet) {
    List<List<String>> rows = sheet.spread();
    for (int i = 0; i < Math.min(LAST_HEADINGS, rows.size()); i++) {
      List<String> headings = rows.get(i);
      if (headings.stream().distinct().filter(OfficeTable::isKnown).count() > 1) {
        boolean two = i + 1 < rows.size() && isSecondRow(headings, rows.get(i + 1));
        return Optional.of(
            two
                ? new OfficeTable(joined(headings, rows.get(i + 1)), sheet, i + 2)
                : new OfficeTable(headings, sheet, i + 1));
      }
    }
    return Optional.empty();
  }

  private static boolean isKnown(String heading) {
    return FormLabel.of(heading).isPresent() || HonourColumn.isTelling(heading);
  }

  /** Whether a second row of headings divides some of the first and is merged with others. */
  private static boolean isSecondRow(List<String> above, List<String> below) {
    boolean merged = false;
    boolean divided = false;
    for (int i = 0; i < Math.min(above.size(), below.size()); i++) {
      if (!below.get(i).isBlank() && below.get(i).equals(above.get(i))) {
        merged = true;
      } else if (!below.get(i).isBlank()) {
        divided |= isKnown(below.get(i)) || isKnown(above.get(i) + below.get(i));
      }
    }
    return merged && divided;
  }

  private static List<String> joined(List<String> above, List<String> below) {
    List<String> headings = new ArrayList<>();
    for (int i = 0; i < Math.max(above.size(), below.size()); i++) {
      String first = i < above.size() ? above.get(i).strip() : "";
      String second = i < below.size() ? below.get(i).strip() : "";
      headings.add(
          second.isEmpty() || second.equals(first)
              ? first
              : isKnown(second) ? second : first + second);
    }
    return headings;
  }

  /** The rows that are neither empty nor sums. */
  List<Row> rows() {
    return rows;
  }

  List<Row> sums() {
    return sums;
  }

  int column(FormLabel label) {
    return labels.getOrDefault(label, ABSENT);
  }

  int column(HonourColumn column) {
    return ledgerColumns.getOrDefault(column, ABSENT);
  }

  /** The number of columns of a row or of the headings, whichever are more. */
  int columns(Row row) {
    return Math.max(headings.size(), row.cells().size());
  }

  String heading(int column) {
    return column < headings.size() ? headings.get(column).strip() : "";
  }

  /** Whether a cell has nothing but the number of its row. */
  boolean isRowNumber(Row row, int column) {
    return ROW_NUMBER.contains(heading(column)) && ROW_NUMBERED.matcher(row.cell(column)).matches();
  }

  /** The columns that were not used, with the number of rows that have a value in them. */
  Map<String, Integer> unused(Set<Integer> used) {
    Map<String, Integer> unused = new LinkedHashMap<>();
    int columns = rows.stream().mapToInt(this::columns).max().orElse(0);
    for (int i = 0; i < columns; i++) {
      int column = i;
      List<Row> filled = rows.stream().filter(row -> !row.cell(column).isEmpty()).toList();
      boolean numbers = filled.stream().allMatch(row -> isRowNumber(row, column));
      if (!used.contains(i) && !numbers) {
        String heading = heading(i);
        String name = heading.isEmpty() ? CellReference.convertNumToColString(i) : heading;
        unused.merge(name, filled.size(), Integer::sum);
      }
    }
    return unused;
  }
}
