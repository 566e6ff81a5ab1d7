package fengcai.exchange;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads one sheet of a workbook (SpreadsheetML) from its beginning to its end. */
final class SheetXml {

  private static final Pattern PLACE = Pattern.compile("\\$?([A-Za-z]{1,3})\\$?([1-9][0-9]{0,6})");
  private static final Pattern NUMBER =
      Pattern.compile("[+-]?(?:[0-9]++(?:\\.[0-9]*+)?|\\.[0-9]++)(?:[eE][+-]?[0-9]{1,3})?");
  private static final int LETTERS = 26;

  private final String name;
  private final List<String> shared;
  private final CellFormats formats;
  private final TableCells cells;
  private final List<Range> merged = new ArrayList<>();
  private int row = -1;
  private int column = -1;

  /** Merged cells, from 0, ends included. */
  record Range(int top, int left, int bottom, int right) {}

  /** A cell as the file has it. */
  private record Cell(String type, int style, String value, String inline, boolean formula) {}

  SheetXml(String name, List<String> shared, CellFormats formats, TableCells.Totals totals) {
    this.name = name;
    this.shared = shared;
    this.formats = formats;
    this.cells = new TableCells(totals);
  }

  /** The sheet, each text in the first of merged cells and spread over all of them. */
  Sheet read(XmlStream xml) throws ImportFault {
    while (xml.next()) {
      if (xml.isStart("row")) {
        row = WordXml.number(xml.attribute("r")).orElse(row + 2) - 1;
        column = -1;
      } else if (xml.isStart("c")) {
        cell(xml);
      } else if (xml.isStart("mergeCell")) {
        merged.add(range(xml.attribute("ref")));
        ImportLimit.CELLS.require(merged.size());
      }
    }
    Sheet joined = LongCells.join(new Sheet(name, cells.rows()));
    return new Sheet(name, joined.rows(), MergedCells.spread(joined.rows(), merged));
  }

  private void cell(XmlStream xml) throws ImportFault {
    String reference = xml.attribute("r");
    if (reference.isEmpty()) {
      column++;
    } else {
      Range place = range(reference);
      row = place.top();
      column = place.left();
    }
    String type = xml.attribute("t");
    int style = WordXml.number(xml.attribute("s")).orElse(0);
    String value = "";
    String inline = "";
    boolean formula = false;
    while (xml.next() && !xml.isEnd("c")) {
      formula |= xml.isStart("f");
      if (xml.isStart("v")) {
        value = xml.text();
      } else if (xml.isStart("is")) {
        inline = xml.richText();
      }
    }
    cells.put(row, column, text(new Cell(type, style, value, inline, formula)));
  }

  private String text(Cell cell) throws ImportFault {
    String value = cell.value().strip();
    if (cell.value().isEmpty() && cell.formula() && !cell.type().equals("str")) {
      throw broken("");
    }
    return switch (cell.type()) {
      case "s" -> value.isEmpty() ? "" : shared(value);
      case "inlineStr" -> SharedStrings.unescaped(cell.inline());
      case "str" -> SharedStrings.unescaped(cell.value());
      case "e" -> value;
      case "b" -> truth(value);
      case "d" -> value.replace('T', ' ').replaceFirst(" 00:00:00(?:\\.0{1,9})?Z?$", "");
      case "n", "" -> value.isEmpty() ? "" : number(value, cell.style());
      default -> throw broken(value);
    };
  }

  private String shared(String value) throws ImportFault {
    OptionalInt index = WordXml.number(value);
    if (index.isEmpty() || index.getAsInt() >= shared.size()) {
      throw broken(value);
    }
    return shared.get(index.getAsInt());
  }

  private String truth(String value) throws ImportFault {
    return switch (value) {
      case "" -> "";
      case "1", "true" -> "TRUE";
      case "0", "false" -> "FALSE";
      default -> throw broken(value);
    };
  }

  private String number(String value, int style) throws ImportFault {
    double number = NUMBER.matcher(value).matches() ? Double.parseDouble(value) : Double.NaN;
    if (!Double.isFinite(number)) {
      throw broken(value);
    }
    return formats.text(number, style);
  }

  private ImportFault broken(String value) {
    return new ImportFault("cell-broken", name, letters(column) + (row + 1), shortened(value));
  }

  private static String shortened(String value) {
    return value.length() <= 20 ? value : value.substring(0, 20) + "…";
  }

  private static String letters(int column) {
    String letters = "";
    for (int rest = column + 1; rest > 0; rest = (rest - 1) / LETTERS) {
      letters = (char) ('A' + (rest - 1) % LETTERS) + letters;
    }
    return letters;
  }

  /** {@code B3} or {@code B3:D4}, from whichever corner. */
  private Range range(String reference) throws ImportFault {
    int colon = reference.indexOf(':');
    int[] first = place(colon < 0 ? reference : reference.substring(0, colon));
    int[] last = place(reference.substring(colon + 1));
    return new Range(
        Math.min(first[0], last[0]),
        Math.min(first[1], last[1]),
        Math.max(first[0], last[0]),
        Math.max(first[1], last[1]));
  }

  private int[] place(String reference) throws ImportFault {
    Matcher place = PLACE.matcher(reference);
    if (!place.matches()) {
      throw new ImportFault("cell-place", name, shortened(reference));
    }
    int letters = 0;
    for (char letter : place.group(1).toCharArray()) {
      letters = letters * LETTERS + Character.toUpperCase(letter) - 'A' + 1;
    }
    return new int[] {Integer.parseInt(place.group(2)) - 1, letters - 1};
  }
}
