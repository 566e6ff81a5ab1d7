package fengcai.exchange;

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

/** What the formats of cells make of numbers: days and shares. */
final class CellFormats {

  /** What Excel allows; a longer format is not searched for marks of days. */
  private static final int LONGEST = 255;

  /** The first number that Excel has no day for, after 9999-12-31. */
  private static final double END = 2_958_466;

  private enum Kind {
    NUMBER,
    DAY,
    PERCENT
  }

  private final List<Kind> kinds = new ArrayList<>();
  private final boolean from1904;

  private CellFormats(boolean from1904) {
    this.from1904 = from1904;
  }

  /**
   * Reads {@code styles.xml}.
   *
   * @param from1904 whether days are counted from 1904
   */
  static CellFormats of(Optional<XmlStream> styles, boolean from1904) throws ImportFault {
    CellFormats formats = new CellFormats(from1904);
    if (styles.isPresent()) {
      formats.read(styles.get());
    }
    return formats;
  }

  private void read(XmlStream xml) throws ImportFault {
    Map<Integer, String> own = new HashMap<>();
    boolean cells = false;
    while (xml.next()) {
      ImportLimit.ELEMENTS.require(xml.elements());
      if (xml.isStart("numFmt")) {
        WordXml.number(xml.attribute("numFmtId"))
            .ifPresent(id -> own.put(id, xml.attribute("formatCode")));
      } else if (xml.isStart("cellXfs")) {
        cells = true;
      } else if (xml.isEnd("cellXfs")) {
        cells = false;
      } else if (cells && xml.isStart("xf")) {
        int id = WordXml.number(xml.attribute("numFmtId")).orElse(0);
        kinds.add(kind(id, own.getOrDefault(id, builtIn(id))));
      }
    }
  }

  private static String builtIn(int id) {
    return Optional.ofNullable(BuiltinFormats.getBuiltinFormat(id)).orElse("");
  }

  private static Kind kind(int id, String format) {
    if (format.length() > LONGEST) {
      return Kind.NUMBER;
    }
    return DateUtil.isADateFormat(id, format)
        ? Kind.DAY
        : format.endsWith("%") ? Kind.PERCENT : Kind.NUMBER;
  }

  /**
   * A number as it was typed, not as it is shown: a share of 16% is 16%, a day is 2020-03-26, 0.155
   * is no 16%.
   *
   * @param style the index of the cell's format
   */
  String text(double number, int style) {
    Kind kind = style < kinds.size() ? kinds.get(style) : Kind.NUMBER;
    if (kind == Kind.DAY && number >= 0 && number < END) {
      LocalDateTime moment = DateUtil.getLocalDateTime(number, from1904, true);
      return moment.toString().replace('T', ' ').replaceFirst(" 00:00$", "");
    }
    String plain = NumberToTextConverter.toText(number);
    return kind == Kind.PERCENT
        ? new BigDecimal(plain).movePointRight(2).stripTrailingZeros().toPlainString() + "%"
        : plain;
  }
}
