package fengcai.exchange;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.StringReader;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVPrinter;
import org.apache.commons.csv.CSVRecord;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.NumberToTextConverter;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Reads and writes workbooks and CSV files. */
final class SheetFiles {

  private static final Pattern WHOLE = Pattern.compile("0|[1-9][0-9]{0,14}");
  private static final int WIDEST = 60;
  private static final int WIDTH_OF_CHARACTER = 256;

  /** What a spreadsheet would take for a formula. */
  private static final Pattern FORMULA = Pattern.compile("^[=+\\-@\\t\\r].*", Pattern.DOTALL);

  /** What may stand between cells; of these the one that counts most. */
  private static final char[] SEPARATORS = {',', ';', '\t', '，', '；'};

  /** Excel's own word about it, above the table: sep=; */
  private static final Pattern SAID_SEPARATOR = Pattern.compile("(?i)sep=(.)\\r?\\n");

  private SheetFiles() {}

  /** A workbook's sheets that are shown, and the names of those that are not. */
  record Workbook(List<Sheet> sheets, List<String> hidden) {}

  static Workbook readWorkbook(Path file) throws IOException, ImportFault {
    byte[] bytes = Files.readAllBytes(file);
    if (bytes.length == 0) {
      throw new ImportFault("empty");
    }
    try (XSSFWorkbook workbook = open(bytes)) {
      List<Sheet> sheets = new ArrayList<>();
      List<String> hidden = new ArrayList<>();
      for (int i = 0; i < workbook.getNumberOfSheets(); i++) {
        if (!workbook.isSheetHidden(i) && !workbook.isSheetVeryHidden(i)) {
          sheets.add(read(workbook.getSheetAt(i)));
        } else if (!workbook.getSheetName(i).equals(BlankForm.CHOICES)) {
          hidden.add(workbook.getSheetName(i));
        }
      }
      return new Workbook(sheets, hidden);
    }
  }

  /** Whatever POI makes of a file that is broken, there is nothing to be read in it. */
  private static XSSFWorkbook open(byte[] bytes) throws ImportFault {
    try {
      return new XSSFWorkbook(new ByteArrayInputStream(bytes));
    } catch (IOException | RuntimeException broken) {
      throw new ImportFault("not-excel");
    }
  }

  private static Sheet read(XSSFSheet sheet) {
    List<List<String>> rows = new ArrayList<>();
    for (Row row : sheet) {
      List<String> cells = new ArrayList<>();
      for (int i = 0; i < row.getLastCellNum(); i++) {
        Cell cell = row.getCell(i, Row.MissingCellPolicy.RETURN_BLANK_AS_NULL);
        cells.add(cell == null ? "" : text(cell));
      }
      if (!Sheet.isBlank(cells)) {
        while (rows.size() < row.getRowNum()) {
          rows.add(List.of());
        }
        rows.add(cells);
      }
    }
    Sheet joined = LongCells.join(new Sheet(sheet.getSheetName(), rows));
    return new Sheet(joined.name(), joined.rows(), spread(sheet, joined.rows()));
  }

  private static List<List<String>> spread(XSSFSheet sheet, List<List<String>> rows) {
    List<List<String>> spread = new ArrayList<>();
    rows.forEach(row -> spread.add(new ArrayList<>(row)));
    for (CellRangeAddress merged : sheet.getMergedRegions()) {
      for (int i = merged.getFirstRow(); i <= Math.min(merged.getLastRow(), rows.size() - 1); i++) {
        List<String> first = rows.get(merged.getFirstRow());
        String text =
            merged.getFirstColumn() < first.size() ? first.get(merged.getFirstColumn()) : "";
        List<String> row = spread.get(i);
        while (row.size() <= merged.getLastColumn()) {
          row.add("");
        }
        for (int j = merged.getFirstColumn(); j <= merged.getLastColumn(); j++) {
          row.set(j, text);
        }
      }
    }
    return spread;
  }

  /** As typed, not as shown: a share of 16% is 16%, a day is 2020-03-26, 0.155 is no 16%. */
  private static String text(Cell cell) {
    CellType type =
        cell.getCellType() == CellType.FORMULA
            ? cell.getCachedFormulaResultType()
            : cell.getCellType();
    if (type != CellType.NUMERIC) {
      return type == CellType.STRING
          ? cell.getRichStringCellValue().getString()
          : new DataFormatter(Locale.ROOT).formatCellValue(cell);
    }
    if (DateUtil.isCellDateFormatted(cell)) {
      String moment = cell.getLocalDateTimeCellValue().toString().replace('T', ' ');
      return moment.replaceFirst(" 00:00$", "");
    }
    if (cell.getCellStyle().getDataFormatString().endsWith("%")) {
      return new BigDecimal(NumberToTextConverter.toText(cell.getNumericCellValue()))
              .movePointRight(2)
              .stripTrailingZeros()
              .toPlainString()
          + "%";
    }
    return NumberToTextConverter.toText(cell.getNumericCellValue());
  }

  /** Whole numbers are numbers, so that they can be added up; all else is text. */
  static void writeWorkbook(Path file, List<Sheet> sheets) throws IOException {
    try (XSSFWorkbook workbook = new XSSFWorkbook();
        OutputStream out = Files.newOutputStream(file)) {
      CellStyle heading = workbook.createCellStyle();
      Font bold = workbook.createFont();
      bold.setBold(true);
      heading.setFont(bold);
      CellStyle text = workbook.createCellStyle();
      text.setDataFormat(workbook.createDataFormat().getFormat("@"));
      for (Sheet sheet : sheets) {
        write(workbook.createSheet(sheet.name()), LongCells.split(sheet), heading, text);
      }
      workbook.write(out);
    }
  }

  private static void write(XSSFSheet target, Sheet sheet, CellStyle heading, CellStyle text) {
    for (int i = 0; i < sheet.rows().size(); i++) {
      Row row = target.createRow(i);
      List<String> cells = sheet.rows().get(i);
      for (int j = 0; j < cells.size(); j++) {
        String value = cells.get(j);
        if (value.isEmpty()) {
          continue;
        }
        Cell cell = row.createCell(j);
        if (i > 0 && WHOLE.matcher(value).matches()) {
          cell.setCellValue(Double.parseDouble(value));
        } else {
          cell.setCellValue(value);
          cell.setCellStyle(i == 0 ? heading : text);
        }
      }
    }
    target.createFreezePane(1, 1);
    for (int j = 0; j < sheet.headings().size(); j++) {
      target.setColumnWidth(j, WIDTH_OF_CHARACTER * width(sheet, j));
    }
  }

  private static int width(Sheet sheet, int column) {
    int widest =
        sheet.rows().stream().mapToInt(row -> sheet.cell(row, column).length()).max().orElse(0);
    return Math.min(WIDEST, 2 * widest + 2);
  }

  /**
   * Reads a CSV file, whatever stands between its cells.
   *
   * @throws ImportFault if it is empty or a quotation mark is not closed
   */
  static Sheet readCsv(Path file, String name) throws IOException, ImportFault {
    String text = PlainTextReader.decode(Files.readAllBytes(file));
    if (text.isBlank()) {
      throw new ImportFault("empty");
    }
    Matcher said = SAID_SEPARATOR.matcher(text);
    char separator = said.lookingAt() ? said.group(1).charAt(0) : separator(text);
    CSVFormat format =
        CSVFormat.DEFAULT.builder().setDelimiter(separator).setIgnoreEmptyLines(false).get();
    List<List<String>> rows = new ArrayList<>();
    String table = said.lookingAt() ? text.substring(said.end()) : text;
    try (CSVParser parser = CSVParser.parse(new StringReader(table), format)) {
      for (CSVRecord record : parser) {
        List<String> cells = new ArrayList<>();
        record.forEach(cell -> cells.add(withoutGuard(cell)));
        rows.add(Sheet.isBlank(cells) ? List.of() : cells);
      }
    } catch (IOException | UncheckedIOException unclosed) {
      throw new ImportFault("csv-quote", Integer.toString(rows.size() + 1));
    }
    return new Sheet(name, rows);
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

  private static String withoutGuard(String cell) {
    String bare = cell.replaceFirst("^'", "");
    return FORMULA.matcher(bare).matches() ? bare : cell;
  }

  /** With a byte order mark, by which Excel knows UTF-8; what looks like a formula is made text. */
  static void writeCsv(Path file, Sheet sheet) throws IOException {
    StringWriter text = new StringWriter();
    text.append('\uFEFF');
    try (CSVPrinter printer = new CSVPrinter(text, CSVFormat.DEFAULT)) {
      for (List<String> row : sheet.rows()) {
        printer.printRecord(
            row.stream().map(cell -> FORMULA.matcher(cell).matches() ? "'" + cell : cell).toList());
      }
    }
    Files.writeString(file, text.toString(), StandardCharsets.UTF_8);
  }
}
