package fengcai.io;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/** Writes CSV files (RFC 4180) as Excel expects them: UTF-8 with a byte order mark. */
public final class Csv {

  private static final char BYTE_ORDER_MARK = '\uFEFF';

  private Csv() {}

  /** The bytes of a file. */
  public static byte[] bytes(Stream<List<String>> rows) {
    StringBuilder text = new StringBuilder().append(BYTE_ORDER_MARK);
    try (CSVPrinter printer = new CSVPrinter(text, CSVFormat.DEFAULT)) {
      printer.printRecords(rows);
    } catch (IOException e) {
      throw new UncheckedIOException("writing to memory cannot fail", e);
    }
    return text.toString().getBytes(StandardCharsets.UTF_8);
  }
}
