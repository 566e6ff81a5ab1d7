package fengcai.exchange.source.excel;

import fengcai.exchange.source.WorkbookSheet;
import fengcai.io.AtomicFile;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Writes Excel files. */
public final class WorkbookWriter {

  private static final Pattern WHOLE = Pattern.compile("0|[1-9][0-9]{0,14}");
  private static final int WIDEST = 60;
  private static final int WIDTH_OF_CHARACTER = 256;

  private WorkbookWriter() {}

  /** Writes a workbook. Whole numbers become numbers, which can be added up; all else is text. */
  public static void write(Path file, List<WorkbookSheet> sheets) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (XSSFWorkbook workbook = new XSSFWorkbook()) {
      CellStyle heading = workbook.createCellStyle();
      Font bold = workbook.createFont();
      bold.setBold(true);
      heading.setFont(bold);
      CellStyle text = workbook.createCellStyle();
      text.setDataFormat(workbook.createDataFormat().getFormat("@"));
      for (WorkbookSheet sheet : sheets) {
        write(workbook.createSheet(sheet.name()), LongCells.split(sheet), heading, text);
      }
      workbook.write(bytes);
    }
    AtomicFile.write(file, bytes.toByteArray());
  }

  private static void write(
      XSSFSheet target, WorkbookSheet sheet, CellStyle heading, CellStyle text) {
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

  private static int width(WorkbookSheet sheet, int column) {
    int widest =
        sheet.rows().stream().mapToInt(row -> sheet.cell(row, column).length()).max().orElse(0);
    return Math.min(WIDEST, 2 * widest + 2);
  }
}
