package fengcai.data;

import fengcai.io.FormulaGuard;
import fengcai.model.Moment;
import java.nio.charset.StandardCharsets;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * A table as CSV (RFC 4180) with Chinese headings. It begins with a byte order mark, without which
 * Excel misreads Chinese; a text that a spreadsheet would take for a formula is led by an
 * apostrophe.
 */
final class CsvTable {

  private static final char BYTE_ORDER_MARK = '\uFEFF';
  private static final String LIST_MARK = "；";

  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss", Locale.ROOT);

  private CsvTable() {}

  static <R> byte[] of(Table<R> table, DataWords words) {
    StringBuilder text = new StringBuilder().append(BYTE_ORDER_MARK);
    append(text, table.columns().stream().map(c -> words.heading(table.key(), c.key())).toList());
    for (R row : table.rows()) {
      append(text, table.columns().stream().map(c -> field(c.cell().apply(row))).toList());
    }
    return text.toString().getBytes(StandardCharsets.UTF_8);
  }

  /** A list in one field. */
  static String listed(List<String> texts) {
    return String.join(LIST_MARK, texts);
  }

  private static void append(StringBuilder text, List<String> fields) {
    text.append(fields.stream().map(CsvTable::quoted).collect(Collectors.joining(",")))
        .append("\r\n");
  }

  /** As a spreadsheet shows it; nothing in it can be taken for a formula. */
  static String field(Cell cell) {
    return switch (cell) {
      case Cell.Empty empty -> "";
      case Cell.Text text -> FormulaGuard.add(text.value());
      case Cell.Texts texts -> FormulaGuard.add(listed(texts.values()));
      case Cell.Amount number -> number.value().toPlainString();
      case Cell.Percent percent -> percent.value().toString();
      case Cell.Time time -> time(time.value());
    };
  }

  private static String time(Moment moment) {
    return moment.time().isPresent() ? TIME.format(moment.start()) : moment.date().toString();
  }

  private static String quoted(String field) {
    boolean plain = field.chars().noneMatch(c -> c == ',' || c == '"' || c == '\n' || c == '\r');
    return plain ? field : '"' + field.replace("\"", "\"\"") + '"';
  }
}
