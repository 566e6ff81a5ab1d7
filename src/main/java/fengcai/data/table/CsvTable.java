package fengcai.data.table;

import fengcai.io.Csv;
import fengcai.text.Dates;
import fengcai.text.FormulaGuard;
import java.util.List;
import java.util.stream.Stream;

/** Writes a table as CSV with Chinese headings. */
public final class CsvTable {

  private static final String LIST_SEPARATOR = "；";

  private CsvTable() {}

  public static <R> byte[] of(Table<R> table, DataWords words) {
    Stream<List<String>> head =
        Stream.of(table.columns().stream().map(c -> words.heading(table.key(), c.key())).toList());
    Stream<List<String>> body =
        table.rows().stream()
            .map(row -> table.columns().stream().map(c -> field(c.cell().apply(row))).toList());
    return Csv.bytes(Stream.concat(head, body));
  }

  /** A list in one field. */
  static String listed(List<String> texts) {
    return String.join(LIST_SEPARATOR, texts);
  }

  /** A cell as spreadsheets show it; texts pass {@link FormulaGuard}. */
  static String field(Cell cell) {
    return switch (cell) {
      case Cell.Empty empty -> "";
      case Cell.Text text -> FormulaGuard.add(text.value());
      case Cell.Texts texts -> FormulaGuard.add(listed(texts.values()));
      case Cell.Amount number -> number.value().toPlainString();
      case Cell.Percent percent -> percent.value().toString();
      case Cell.Time time -> Dates.exact(time.value().date(), time.value().time());
    };
  }
}
