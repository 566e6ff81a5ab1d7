package fengcai.exchange.source.excel;

import fengcai.exchange.source.ImportException;
import fengcai.exchange.source.TextFile;
import fengcai.exchange.source.WorkbookSheet;
import fengcai.io.AtomicFile;
import fengcai.io.Csv;
import fengcai.text.FormulaGuard;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** Reads CSV files with any common separator, and writes them. */
public final class CsvFile {

  /** Separators of cells, half-width and full-width. */
  private static final char[] SEPARATORS = {',', ';', '\t', '，', '；'};

  /** Excel's statement of the separator in the first line: {@code sep=;}. */
  private static final Pattern STATED_SEPARATOR = Pattern.compile("(?i)sep=(.)\\r?\\n");

  private CsvFile() {}

  /**
   * Reads a CSV file, whose separator is the one it states or the one it uses most.
   *
   * @throws ImportException if it is empty or a quotation mark is not closed
   */
  public static WorkbookSheet read(Path file, String name) throws IOException, ImportException {
    String text = TextFile.read(file);
    Matcher stated = STATED_SEPARATOR.matcher(text);
    char separator = stated.lookingAt() ? stated.group(1).charAt(0) : separator(text);
    CSVFormat format =
        CSVFormat.DEFAULT.builder().setDelimiter(separator).setIgnoreEmptyLines(false).get();
    CellCollector cells = new CellCollector(new CellCollector.Totals());
    String table = stated.lookingAt() ? text.substring(stated.end()) : text;
    int row = 0;
    try (CSVParser parser = CSVParser.parse(new StringReader(table), format)) {
      for (CSVRecord record : parser) {
        for (int i = 0; i < record.size(); i++) {
          cells.put(row, i, FormulaGuard.remove(record.get(i)));
        }
        row++;
      }
    } catch (IOException | UncheckedIOException unclosed) {
      throw new ImportException("csv-quote", Integer.toString(row + 1));
    }
    return new WorkbookSheet(name, cells.rows());
  }

  /** The most frequent separator of the first line that has any, outside quotation marks. */
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

  /** Writes a file with {@link FormulaGuard}. */
  public static void write(Path file, WorkbookSheet sheet) throws IOException {
    AtomicFile.write(
        file,
        Csv.bytes(sheet.rows().stream().map(row -> row.stream().map(FormulaGuard::add).toList())));
  }
}
