package fengcai.exchange;

import fengcai.io.AtomicFile;
import fengcai.io.FormulaGuard;
import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVPrinter;
import org.apache.commons.csv.CSVRecord;

/** Reads and writes CSV files. */
final class CsvFile {

  /** What may stand between cells; of these the one that counts most. */
  private static final char[] SEPARATORS = {',', ';', '\t', '，', '；'};

  /** Excel's own word about it, above the table: sep=; */
  private static final Pattern SAID_SEPARATOR = Pattern.compile("(?i)sep=(.)\\r?\\n");

  private CsvFile() {}

  /**
   * Reads a CSV file, whatever stands between its cells.
   *
   * @throws ImportFault if it is empty or a quotation mark is not closed
   */
  static Sheet read(Path file, String name) throws IOException, ImportFault {
    String text = PlainTextReader.decode(ImportedFile.read(file));
    if (text.isBlank()) {
      throw new ImportFault("empty");
    }
    Matcher said = SAID_SEPARATOR.matcher(text);
    char separator = said.lookingAt() ? said.group(1).charAt(0) : separator(text);
    CSVFormat format =
        CSVFormat.DEFAULT.builder().setDelimiter(separator).setIgnoreEmptyLines(false).get();
    TableCells cells = new TableCells(new TableCells.Totals());
    String table = said.lookingAt() ? text.substring(said.end()) : text;
    int row = 0;
    try (CSVParser parser = CSVParser.parse(new StringReader(table), format)) {
      for (CSVRecord record : parser) {
        for (int i = 0; i < record.size(); i++) {
          cells.put(row, i, FormulaGuard.remove(record.get(i)));
        }
        row++;
      }
    } catch (IOException | UncheckedIOException unclosed) {
      throw new ImportFault("csv-quote", Integer.toString(row + 1));
    }
    return new Sheet(name, cells.rows());
  }

  /** The mark that the first line with any of them has most of. */
  private static char separator(String text) {
    for (String line : text.lines().limit(10).toList()) {
      String bare = line.replaceAll("\"[^\"]*\"", "");
      char best = ',';
      long most = 0;
      for (char each : SEPARATORS) {
        long count = bare.chars().filter(c -> c == each).count();
        best = count > most ? each : best;
        most = Math.max(most, count);
      }
      if (most > 0) {
        return best;
      }
    }
    return ',';
  }

  /** With a byte order mark, by which Excel knows UTF-8; what looks like a formula is made text. */
  static void write(Path file, Sheet sheet) throws IOException {
    StringWriter text = new StringWriter();
    text.append('\uFEFF');
    try (CSVPrinter printer = new CSVPrinter(text, CSVFormat.DEFAULT)) {
      for (List<String> row : sheet.rows()) {
        printer.printRecord(row.stream().map(FormulaGuard::add).toList());
      }
    }
    AtomicFile.write(file, text.toString().getBytes(StandardCharsets.UTF_8));
  }
}
