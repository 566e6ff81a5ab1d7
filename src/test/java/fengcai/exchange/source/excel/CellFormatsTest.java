package fengcai.exchange.source.excel;

import static org.assertj.core.api.Assertions.assertThat;

import fengcai.exchange.source.ImportException;
import fengcai.exchange.source.Xml;
import fengcai.exchange.source.XmlStream;
import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CellFormatsTest {

  /** Formats of cells: general, built-in share and day, own day, share and number, too long. */
  private static final String STYLES =
      "<styleSheet><numFmts>"
          + "<numFmt numFmtId='176' formatCode='yyyy\"年\"m\"月\"d\"日\"'/>"
          + "<numFmt numFmtId='177' formatCode='0.0%'/>"
          + "<numFmt numFmtId='178' formatCode='0\"人\"'/>"
          + "<numFmt numFmtId='179' formatCode='"
          + "y".repeat(256)
          + "'/></numFmts><cellStyleXfs><xf numFmtId='14'/></cellStyleXfs><cellXfs>"
          + "<xf numFmtId='0'/><xf numFmtId='10'/><xf numFmtId='14'/><xf numFmtId='176'/>"
          + "<xf numFmtId='177'/><xf numFmtId='178'/><xf numFmtId='179'/><xf/></cellXfs>"
          + "<dxfs><xf numFmtId='14'/></dxfs></styleSheet>";

  @ParameterizedTest
  @CsvSource({
    "192, 0, 192",
    "0.1, 0, 0.1",
    "1234567890123, 0, 1234567890123",
    "0.155, 1, 15.5%",
    "0.16, 4, 16%",
    "1, 4, 100%",
    "43916, 2, 2020-03-26",
    "43916, 3, 2020-03-26",
    "43916.61239583333, 3, 2020-03-26 14:41:51",
    "43916.61240, 3, 2020-03-26 14:41:51",
    "43916.5, 3, 2020-03-26 12:00",
    "2958465, 2, 9999-12-31",
    "2958466, 2, 2958466",
    "-1, 2, -1",
    "192, 5, 192",
    "43916, 6, 43916",
    "43916, 7, 43916",
    "43916, 99, 43916",
  })
  void writesANumberAsItWasTyped(double number, int style, String text)
      throws IOException, ImportException {
    assertThat(formats(false).text(number, style)).isEqualTo(text);
  }

  @Test
  void countsDaysFrom1904Too() throws IOException, ImportException {
    assertThat(formats(true).text(42454, 2)).isEqualTo("2020-03-26");
  }

  @Test
  void knowsNoFormatsWithoutStyles() {
    assertThat(new CellFormats(false).text(43916, 2)).isEqualTo("43916");
  }

  private static CellFormats formats(boolean from1904) throws IOException, ImportException {
    CellFormats formats = new CellFormats(from1904);
    try (XmlStream styles = Xml.stream(STYLES)) {
      formats.read(styles);
    }
    return formats;
  }
}
