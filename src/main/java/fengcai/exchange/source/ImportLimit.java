package fengcai.exchange.source;

import fengcai.text.Digits;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Locale;

/**
 * Limits of imported files, which are untrusted. Within them an import needs less than 512 MB of
 * memory and finishes within seconds.
 */
public enum ImportLimit {
  /** Bytes of a file. */
  FILE(64L << 20, true),
  /** Parts of a Word or Excel file, sheets of a workbook. */
  ENTRIES(10_000, false),
  /** Characters of all XML parts together, unpacked. */
  UNPACKED(64L << 20, true),
  /** Characters of an XML part that is held in memory. */
  TREE(16L << 20, true),
  /** Elements and attributes of such a part, or of the styles of a workbook. */
  ELEMENTS(500_000, false),
  /** Tags of a web page. */
  TAGS(100_000, false),
  /** Levels of nested elements or JSON values. */
  DEPTH(200, false),
  /** Characters of a profile. */
  CHARACTERS(500_000, false),
  /** Paragraphs or lines of a profile. */
  PARAGRAPHS(20_000, false),
  /** Pictures of a profile. */
  PICTURES(1_000, false),
  /** Rows up to the last one that is not empty. */
  ROWS(200_000, false),
  /** Rows below the headings of an office's own table. */
  OFFICE_ROWS(50_000, false),
  /** Columns up to the last one that is not empty. */
  COLUMNS(1_000, false),
  /** Cells of all tables of a file, including empty ones before the last of each row. */
  CELLS(2_000_000, false),
  /** Characters of all cells. */
  CELL_CHARACTERS(32_000_000, false),
  /** Tokens of a JSON file: values, names, brackets. */
  VALUES(2_000_000, false);

  private static final BigDecimal MEGABYTE = BigDecimal.valueOf(1 << 20);

  private final long most;
  private final boolean size;

  ImportLimit(long most, boolean size) {
    this.most = most;
    this.size = size;
  }

  public long most() {
    return most;
  }

  /**
   * Checks an amount.
   *
   * @throws ImportException if it is above the limit
   */
  public void require(long actual) throws ImportException {
    if (actual > most) {
      throw fault(actual);
    }
  }

  /** The fault about an amount above the limit. */
  public ImportException fault(long actual) {
    String key = "limit-" + name().toLowerCase(Locale.ROOT).replace('_', '-');
    return new ImportException(key, text(actual), text(most));
  }

  /** Sizes in megabytes, counts with grouped digits. */
  private String text(long amount) {
    return size
        ? BigDecimal.valueOf(amount).divide(MEGABYTE, 1, RoundingMode.UP).toPlainString() + " MB"
        : Digits.grouped(amount);
  }
}
