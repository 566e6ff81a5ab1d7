package fengcai.exchange.source.excel;

import fengcai.exchange.source.ImportException;
import fengcai.exchange.source.ImportLimit;
import fengcai.exchange.source.WorkbookSheet;
import fengcai.exchange.source.XmlStream;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.poi.ss.util.CellReference;

/** Reads a sheet of an Excel file (SpreadsheetML) as a stream. */
final class SheetReader {

  private static final Pattern PLACE = Pattern.compile("\\$?([A-Za-z]{1,3})\\$?([1-9][0-9]{0,6})");
  private static final Pattern NUMBER =
      Pattern.compile("[+-]?(?:[0-9]++(?:\\.[0-9]*+)?|\\.[0-9]++)(?:[eE][+-]?[0-9]{1,3})?");

  /** A character that XML cannot contain: _x000B_. */
  private static final Pattern ESCAPED = Pattern.compile("_x([0-9A-Fa-f]{4})_");

  private final String name;
  private final List<String> shared;
  private final CellFormats formats;
  private final CellCollector cells;
  private final List<Range> merged = new ArrayList<>();
  private int row = -1;
  private int column = -1;

  /** A range of cells, numbered from 0, ends included. */
  private record Range(int top, int left, int bottom, int right) {}

  SheetReader(String name, List<String> shared, CellFormats formats, CellCollector.Totals totals) {
    this.name = name;
    this.shared = shared;
    this.formats = formats;
    this.cells = new CellCollector(totals);
  }

  WorkbookSheet read(XmlStream xml) throws ImportException {
    while (xml.next()) {
      if (xml.isStart("row")) {
        row = XmlStream.number(xml.attribute("r")).orElse(row + 2) - 1;
        column = -1;
      } else if (xml.isStart("c")) {
        cell(xml);
      } else if (xml.isStart("mergeCell")) {
        merged.add(range(xml.attribute("ref")));
        ImportLimit.CELLS.require(merged.size());
      }
    }
    List<List<String>> rows = LongCells.join(new WorkbookSheet(name, cells.rows())).rows();
    return new WorkbookSheet(name, rows, spread(rows));
  }

  private void cell(XmlStream xml) throws ImportException {
    String reference = xml.attribute("r");
    if (reference.isEmpty()) {
      column++;
    } else {
      Range place = range(reference);
      row = place.top();
      column = place.left();
    }
    String type = xml.attribute("t");
    int style = XmlStream.number(xml.attribute("s")).orElse(0);
    String value = "";
    boolean formula = false;
    while (xml.next() && !xml.isEnd("c")) {
      formula |= xml.isStart("f");
      boolean inline = xml.isStart("is");
      if (inline && type.equals("inlineStr")) {
        value = xml.richText();
      } else if (inline) {
        xml.richText();
      } else if (xml.isStart("v") && !type.equals("inlineStr")) {
        value = xml.text();
      }
    }
    if (value.isEmpty() && formula && !type.equals("str")) {
      throw broken("");
    }
    cells.put(row, column, text(type, style, value));
  }

  private String text(String type, int style, String content) throws ImportException {
    String value = content.strip();
    return switch (type) {
      case "s" -> value.isEmpty() ? "" : shared(value);
      case "inlineStr", "str" -> unescaped(content);
      case "e" -> value;
      case "b" -> truth(value);
      case "d" -> value.replace('T', ' ').replaceFirst(" 00:00:00(?:\\.0{1,9})?Z?$", "");
      case "n", "" -> value.isEmpty() ? "" : number(value, style);
      default -> throw broken(value);
    };
  }

  static String unescaped(String text) {
    return text.contains("_x")
        ? ESCAPED
            .matcher(text)
            .replaceAll(
                code ->
                    Matcher.quoteReplacement(
                        String.valueOf((char) Integer.parseInt(code.group(1), 16))))
        : text;
  }

  private String shared(String value) throws ImportException {
    OptionalInt index = XmlStream.number(value);
    if (index.isEmpty() || index.getAsInt() >= shared.size()) {
      throw broken(value);
    }
    return shared.get(index.getAsInt());
  }

  private String truth(String value) throws ImportException {
    return switch (value) {
      case "" -> "";
      case "1", "true" -> "TRUE";
      case "0", "false" -> "FALSE";
      default -> throw broken(value);
    };
  }

  private String number(String value, int style) throws ImportException {
    double number = NUMBER.matcher(value).matches() ? Double.parseDouble(value) : Double.NaN;
    if (!Double.isFinite(number)) {
      throw broken(value);
    }
    return formats.text(number, style);
  }

  private ImportException broken(String value) {
    String place = CellReference.convertNumToColString(column) + (row + 1);
    return new ImportException("cell-broken", name, place, shortened(value));
  }

  private static String shortened(String value) {
    return value.length() <= 20 ? value : value.substring(0, 20) + "…";
  }

  /** {@code B3} or {@code B3:D4}, in any order of the corners. */
  private Range range(String reference) throws ImportException {
    int colon = reference.indexOf(':');
    int[] first = place(colon < 0 ? reference : reference.substring(0, colon));
    int[] last = place(reference.substring(colon + 1));
    return new Range(
        Math.min(first[0], last[0]),
        Math.min(first[1], last[1]),
        Math.max(first[0], last[0]),
        Math.max(first[1], last[1]));
  }

  private int[] place(String reference) throws ImportException {
    Matcher place = PLACE.matcher(reference);
    if (!place.matches()) {
      throw new ImportException("cell-place", name, shortened(reference));
    }
    return new int[] {
      Integer.parseInt(place.group(2)) - 1, CellReference.convertColStringToIndex(place.group(1))
    };
  }

  /**
   * The rows with the text of merged cells in each cell that they cover, within the used range.
   *
   * @throws ImportException if the sheet has too many cells then
   */
  private List<List<String>> spread(List<List<String>> rows) throws ImportException {
    int columns = rows.stream().mapToInt(List::size).max().orElse(0);
    List<List<String>> spread = new ArrayList<>();
    rows.forEach(cells -> spread.add(new ArrayList<>(cells)));
    long count = rows.stream().mapToLong(List::size).sum();
    long written = 0;
    for (Range range : merged) {
      int right = Math.min(range.right(), columns - 1);
      for (int i = range.top(); i <= Math.min(range.bottom(), rows.size() - 1); i++) {
        List<String> first = rows.get(range.top());
        String text = range.left() < first.size() ? first.get(range.left()) : "";
        List<String> target = spread.get(i);
        count += Math.max(0, right + 1 - target.size());
        written += Math.max(0, right + 1 - range.left());
        ImportLimit.CELLS.require(Math.max(count, written));
        while (target.size() <= right) {
          target.add("");
        }
        for (int j = range.left(); j <= right; j++) {
          target.set(j, text);
        }
      }
    }
    return spread;
  }
}
