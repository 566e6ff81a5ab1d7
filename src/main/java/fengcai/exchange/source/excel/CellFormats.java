package fengcai.exchange.source.excel;

import fengcai.exchange.source.ImportException;
import fengcai.exchange.source.ImportLimit;
import fengcai.exchange.source.XmlStream;
import java.math.BigDecimal;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.poi.ss.usermodel.BuiltinFormats;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.util.NumberToTextConverter;

/** Tells by the formats of cells which numbers are dates and percentages. */
final class CellFormats {

  /** The longest format in Excel; longer ones are not parsed. */
  private static final int LONGEST = 255;

  /** The first number after 9999-12-31, the last date in Excel. */
  private static final double DATES_END = 2_958_466;

  private enum Kind {
    NUMBER,
    DATE,
    PERCENT
  }

  private final List<Kind> kinds = new ArrayList<>();
  private final boolean from1904;

  /**
   * All cells have the default format until a style sheet is read.
   *
   * @param from1904 whether dates are days since 1904-01-01
   */
  CellFormats(boolean from1904) {
    this.from1904 = from1904;
  }

  /** Reads {@code styles.xml}. */
  void read(XmlStream xml) throws ImportException {
    Map<Integer, String> own = new HashMap<>();
    boolean cells = false;
    while (xml.next()) {
      ImportLimit.ELEMENTS.require(xml.elements());
      if (xml.isStart("numFmt")) {
        XmlStream.number(xml.attribute("numFmtId"))
            .ifPresent(id -> own.put(id, xml.attribute("formatCode")));
      } else if (xml.isStart("cellXfs")) {
        cells = true;
      } else if (xml.isEnd("cellXfs")) {
        cells = false;
      } else if (cells && xml.isStart("xf")) {
        int id = XmlStream.number(xml.attribute("numFmtId")).orElse(0);
        kinds.add(kind(id, own));
      }
    }
  }

  private static Kind kind(int id, Map<Integer, String> own) {
    String format =
        Optional.ofNullable(own.get(id))
            .or(() -> Optional.ofNullable(BuiltinFormats.getBuiltinFormat(id)))
            .orElse("");
    if (format.length() > LONGEST) {
      return Kind.NUMBER;
    }
    return DateUtil.isADateFormat(id, format)
        ? Kind.DATE
        : format.endsWith("%") ? Kind.PERCENT : Kind.NUMBER;
  }

  /**
   * The number as it was entered, not rounded as it is shown: 2020-03-26, 15.5%.
   *
   * @param style the index of the cell's format
   */
  String text(double number, int style) {
    Kind kind = style < kinds.size() ? kinds.get(style) : Kind.NUMBER;
    if (kind == Kind.DATE && number >= 0 && number < DATES_END) {
      LocalDateTime moment = DateUtil.getLocalDateTime(number, from1904, true);
      return moment.toString().replace('T', ' ').replaceFirst(" 00:00$", "");
    }
    String plain = NumberToTextConverter.toText(number);
    return kind == Kind.PERCENT
        ? new BigDecimal(plain).movePointRight(2).stripTrailingZeros().toPlainString() + "%"
        : plain;
  }
}
