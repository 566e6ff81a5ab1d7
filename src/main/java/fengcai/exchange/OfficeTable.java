package fengcai.exchange;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * A table that an office keeps: headings, in one row or in two, somewhere near the top, and a row
 * for each thing below.
 *
 * @param rows that are not empty and are no sums
 * @param sums the rows that add up others
 */
record OfficeTable(List<String> headings, List<Row> rows, List<Row> sums) {

  private static final int DEEPEST_HEADINGS = 10;
  private static final Set<String> ROW_NUMBER = Set.of("序号", "编号", "");
  private static final Pattern ROW_NUMBERED = Pattern.compile("[0-9]{0,6}");
  private static final int LETTERS = 26;
  private static final Pattern SUM = Pattern.compile("合\\s*计|总\\s*计|小\\s*计|共\\s*计");

  /** What several rows may share in one merged cell; a figure is never shared. */
  private static final Set<FormLabel> SHARED =
      Set.of(
          FormLabel.PLACE,
          FormLabel.STREET,
          FormLabel.SOURCE,
          FormLabel.AS_OF,
          FormLabel.PUBLISHED,
          FormLabel.HONOURS);

  /**
   * A row.
   *
   * @param number as the spreadsheet counts it
   */
  record Row(List<String> cells, int number) {
    Row {
      cells = List.copyOf(cells);
    }

    String cell(int column) {
      return column < cells.size() ? cells.get(column).strip() : "";
    }
  }

  OfficeTable {
    headings = List.copyOf(headings);
    rows = List.copyOf(rows);
    sums = List.copyOf(sums);
  }

  /** The table on a sheet; empty where no row has headings that are known. */
  static Optional<OfficeTable> on(Sheet sheet) {
    for (int i = 0; i < Math.min(DEEPEST_HEADINGS, sheet.spread().size()); i++) {
      List<String> headings = sheet.spread().get(i);
      if (known(headings) > 1) {
        boolean two = i + 1 < sheet.spread().size() && goesOn(headings, sheet.spread().get(i + 1));
        return Optional.of(
            two
                ? below(joined(headings, sheet.spread().get(i + 1)), sheet, i + 2)
                : below(headings, sheet, i + 1));
      }
    }
    return Optional.empty();
  }

  private static long known(List<String> headings) {
    return headings.stream().distinct().filter(OfficeTable::isKnown).count();
  }

  private static boolean isKnown(String heading) {
    return FormLabel.of(heading).isPresent() || LedgerColumn.isTelling(heading);
  }

  /**
   * Whether a row is a second row of headings: cells merged with those above, others below them.
   */
  private static boolean goesOn(List<String> above, List<String> below) {
    boolean merged = false;
    boolean parted = false;
    for (int i = 0; i < Math.min(above.size(), below.size()); i++) {
      if (!below.get(i).isBlank() && below.get(i).equals(above.get(i))) {
        merged = true;
      } else if (!below.get(i).isBlank()) {
        parted |= isKnown(below.get(i)) || isKnown(above.get(i) + below.get(i));
      }
    }
    return merged && parted;
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

  private static OfficeTable below(List<String> headings, Sheet sheet, int first) {
    List<Row> rows = new ArrayList<>();
    List<Row> sums = new ArrayList<>();
    for (int i = first; i < sheet.rows().size(); i++) {
      if (Sheet.isBlank(sheet.rows().get(i))) {
        continue;
      }
      List<String> cells = new ArrayList<>(sheet.rows().get(i));
      for (int j = 0; j < sheet.spread().get(i).size(); j++) {
        if (j < headings.size() && isShared(headings.get(j))) {
          while (cells.size() <= j) {
            cells.add("");
          }
          cells.set(j, sheet.spread().get(i).get(j));
        }
      }
      boolean sum = cells.stream().limit(3).anyMatch(cell -> SUM.matcher(cell.strip()).matches());
      (sum ? sums : rows).add(new Row(cells, i + 1));
    }
    return new OfficeTable(headings, rows, sums);
  }

  private static boolean isShared(String heading) {
    return FormLabel.of(heading).filter(SHARED::contains).isPresent()
        || (FormLabel.of(heading).isEmpty() && LedgerColumn.isTelling(heading));
  }

  OptionalInt column(FormLabel label) {
    for (int i = 0; i < headings.size(); i++) {
      if (FormLabel.of(headings.get(i)).equals(Optional.of(label))) {
        return OptionalInt.of(i);
      }
    }
    return OptionalInt.empty();
  }

  OptionalInt column(LedgerColumn column) {
    for (int i = 0; i < headings.size(); i++) {
      if (LedgerColumn.of(headings.get(i)).equals(Optional.of(column))) {
        return OptionalInt.of(i);
      }
    }
    return OptionalInt.empty();
  }

  /**
   * The columns that are of no use to a reader of this table, each with the number of its rows that
   * have a value there; those that number the rows are left out.
   */
  Map<String, Integer> unused(Set<Integer> used) {
    Map<String, Integer> unused = new LinkedHashMap<>();
    int columns = rows.stream().mapToInt(row -> row.cells().size()).max().orElse(0);
    for (int i = 0; i < Math.max(columns, headings.size()); i++) {
      String heading = i < headings.size() ? headings.get(i).strip() : "";
      OptionalInt column = OptionalInt.of(i);
      List<String> cells =
          rows.stream().map(row -> cell(row, column)).filter(cell -> !cell.isEmpty()).toList();
      if (!used.contains(i)
          && !cells.isEmpty()
          && !cells.stream().allMatch(c -> counts(heading, c))) {
        unused.merge(heading.isEmpty() ? letters(i) : heading, cells.size(), Integer::sum);
      }
    }
    return unused;
  }

  /** Whether a cell only numbers its row. */
  static boolean counts(String heading, String cell) {
    return ROW_NUMBER.contains(heading) && ROW_NUMBERED.matcher(cell).matches();
  }

  /** A column without a heading, as spreadsheets call it: A, Z, AA. */
  private static String letters(int column) {
    return column < LETTERS
        ? String.valueOf((char) ('A' + column))
        : letters(column / LETTERS - 1) + (char) ('A' + column % LETTERS);
  }

  String cell(Row row, OptionalInt column) {
    return column.isEmpty() ? "" : row.cell(column.getAsInt());
  }
}
