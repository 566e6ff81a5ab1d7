package fengcai.exchange;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.StringReader;
import java.io.StringWriter;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVPrinter;
import org.apache.commons.csv.CSVRecord;
import org.apache.poi.UnsupportedFileFormatException;
import org.apache.poi.ooxml.POIXMLException;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.Row;
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

  private SheetFiles() {}

  static List<Sheet> readWorkbook(Path file) throws IOException, ImportFault {
    try (InputStream in = Files.newInputStream(file);
        XSSFWorkbook workbook = new XSSFWorkbook(in)) {
      List<Sheet> sheets = new ArrayList<>();
      for (int i = 0; i < workbook.getNumberOfSheets(); i++) {
        if (!workbook.isSheetHidden(i)) {
          sheets.add(read(workbook.getSheetAt(i)));
        }
      }
      return sheets;
    } catch (UnsupportedFileFormatException | POIXMLException e) {
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
      if (cells.stream().anyMatch(cell -> !cell.isBlank())) {
        rows.add(cells);
      }
    }
    return LongCells.join(new Sheet(sheet.getSheetName(), rows));
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

  static Sheet readCsv(Path file, String name) throws IOException {
    String text = PlainTextReader.decode(Files.readAllBytes(file));
    char separator = text.lines().findFirst().orElse("").contains("\t") ? '\t' : ',';
    CSVFormat format = CSVFormat.DEFAULT.builder().setDelimiter(separator).get();
    List<List<String>> rows = new ArrayList<>();
    try (CSVParser parser = CSVParser.parse(new StringReader(text), format)) {
      for (CSVRecord record : parser) {
        List<String> cells = new ArrayList<>();
        record.forEach(
            cell ->
                cells.add(
                    FORMULA.matcher(cell.replaceFirst("^'", "")).matches()
                        ? cell.replaceFirst("^'", "")
                        : cell));
        if (cells.stream().anyMatch(cell -> !cell.isBlank())) {
          rows.add(cells);
        }
      }
    }
    return new Sheet(name, rows);
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
