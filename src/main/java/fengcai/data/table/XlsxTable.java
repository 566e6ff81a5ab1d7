package fengcai.data.table;

import fengcai.model.time.Moment;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.Collections;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/**
 * Writes a table as a workbook (ISO/IEC 29500) with typed numbers, shares and dates, a frozen
 * heading row and filters. The same table at the same time gives the same bytes.
 */
public final class XlsxTable {

  private static final String APPLICATION = "Fengcai";
  private static final String HEADING_FILL = "F2E9E4";

  /** The columns that identify a row stay visible. */
  private static final int FROZEN_COLUMNS = 2;

  /** A sheet holds at most 1,048,576 rows. */
  private static final int ROWS_OF_A_SHEET = 1_000_000;

  private static final int ROWS_HELD = 1000;
  private static final int NARROWEST = 8;
  private static final int WIDEST = 48;

  /** The width of a filter button beside a heading. */
  private static final int FILTER_MARK = 4;

  /** The number of rows that determine column widths. */
  private static final int ROWS_MEASURED = 1000;

  /** The first code point of full width: Hangul Jamo, then East Asian scripts and punctuation. */
  private static final int FIRST_WIDE = 0x1100;

  /** The time of every zip entry; the earliest possible one would mean no time. */
  private static final LocalDateTime NO_TIME = LocalDateTime.of(1980, 2, 1, 0, 0);

  private static final String CORE_PROPERTIES = "docProps/core.xml";
  private static final String CREATED = "(<dcterms:created[^>]*>)[^<]*";

  private XlsxTable() {}

  /** The workbook; {@code made} is the creation time in its properties. */
  public static <R> byte[] of(Table<R> table, DataWords words, LocalDateTime made) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (Workbook workbook = new Workbook(bytes, APPLICATION, null)) {
      workbook.properties().setTitle(words.table(table.key()));
      write(workbook, table, words);
    } catch (IOException e) {
      throw new UncheckedIOException("writing to memory cannot fail", e);
    }
    return timeless(bytes.toByteArray(), Iso.instant(Moment.of(made)));
  }

  private static <R> void write(Workbook workbook, Table<R> table, DataWords words)
      throws IOException {
    String name = words.table(table.key());
    int sheets = 1 + Math.max(0, table.rows().size() - 1) / ROWS_OF_A_SHEET;
    for (int i = 0; i < sheets; i++) {
      int from = i * ROWS_OF_A_SHEET;
      int to = Math.min(from + ROWS_OF_A_SHEET, table.rows().size());
      Worksheet sheet = workbook.newWorksheet(i == 0 ? name : name + (i + 1));
      Table<R> part = new Table<>(table.key(), table.columns(), table.rows().subList(from, to));
      write(sheet, part, words);
      sheet.finish();
    }
  }

  private static <R> void write(Worksheet sheet, Table<R> table, DataWords words)
      throws IOException {
    int columns = table.columns().size();
    for (int c = 0; c < columns; c++) {
      String heading = words.heading(table.key(), table.columns().get(c).key());
      sheet.width(c, width(table, table.columns().get(c), heading));
      sheet.value(0, c, heading);
    }
    sheet.range(0, 0, 0, columns - 1).style().bold().fillColor(HEADING_FILL).set();
    sheet.freezePane(FROZEN_COLUMNS, 1);
    sheet.setAutoFilter(0, 0, table.rows().size(), columns - 1);
    for (int r = 0; r < table.rows().size(); r++) {
      for (int c = 0; c < columns; c++) {
        Column<R> column = table.columns().get(c);
        write(sheet, r + 1, c, column.kind(), column.cell().apply(table.rows().get(r)));
      }
      if (r % ROWS_HELD == 0) {
        sheet.flush();
      }
    }
  }

  private static void write(Worksheet sheet, int r, int c, Column.Kind kind, Cell cell) {
    switch (cell) {
      case Cell.Empty empty -> {}
      case Cell.Text text -> sheet.value(r, c, text.value());
      case Cell.Texts texts -> sheet.value(r, c, CsvTable.listed(texts.values()));
      case Cell.Amount number -> {
        sheet.value(r, c, number.value());
        sheet.style(r, c).format(format(kind, number.value())).set();
      }
      case Cell.Percent percent -> {
        BigDecimal fraction = JsonTable.fraction(percent);
        sheet.value(r, c, fraction);
        sheet.style(r, c).format(decimals("0", fraction.scale() - 2) + "%").set();
      }
      case Cell.Time time -> write(sheet, r, c, time.value());
    }
  }

  private static void write(Worksheet sheet, int r, int c, Moment moment) {
    if (moment.time().isPresent()) {
      sheet.value(r, c, moment.start());
      sheet.style(r, c).format("yyyy-mm-dd hh:mm:ss").set();
    } else {
      sheet.value(r, c, moment.date());
      sheet.style(r, c).format("yyyy-mm-dd").set();
    }
  }

  private static String format(Column.Kind kind, BigDecimal number) {
    return kind == Column.Kind.YEAR ? "0" : decimals("#,##0", number.scale());
  }

  private static String decimals(String whole, int decimals) {
    return decimals > 0 ? whole + "." + "0".repeat(decimals) : whole;
  }

  /** A column's width in Latin letters; a Chinese character counts twice. */
  private static <R> int width(Table<R> table, Column<R> column, String heading) {
    int widest = letters(heading) + FILTER_MARK;
    for (R row : table.rows().subList(0, Math.min(ROWS_MEASURED, table.rows().size()))) {
      widest = Math.max(widest, letters(CsvTable.field(column.cell().apply(row))) + 1);
    }
    return Math.clamp(widest, NARROWEST, WIDEST);
  }

  private static int letters(String text) {
    return text.codePoints().map(c -> c < FIRST_WIDE ? 1 : 2).sum();
  }

  /** The same entries in the same order, with fixed times and a given creation time. */
  private static byte[] timeless(byte[] workbook, String made) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream(workbook.length);
    try (ZipFile in =
            ZipFile.builder()
                .setSeekableByteChannel(new SeekableInMemoryByteChannel(workbook))
                .get();
        ZipOutputStream out = new ZipOutputStream(bytes)) {
      for (ZipArchiveEntry entry : Collections.list(in.getEntriesInPhysicalOrder())) {
        ZipEntry copy = new ZipEntry(entry.getName());
        copy.setTimeLocal(NO_TIME);
        out.putNextEntry(copy);
        byte[] content = in.getInputStream(entry).readAllBytes();
        out.write(entry.getName().equals(CORE_PROPERTIES) ? madeAt(made, content) : content);
      }
    } catch (IOException e) {
      throw new UncheckedIOException("reading from memory cannot fail", e);
    }
    return bytes.toByteArray();
  }

  private static byte[] madeAt(String made, byte[] properties) {
    return new String(properties, StandardCharsets.UTF_8)
        .replaceFirst(CREATED, "$1" + made)
        .getBytes(StandardCharsets.UTF_8);
  }
}
