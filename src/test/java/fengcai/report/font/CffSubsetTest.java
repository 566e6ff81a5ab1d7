package fengcai.report.font;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.geom.AffineTransform;
import java.awt.geom.PathIterator;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HexFormat;
import java.util.List;
import org.apache.fontbox.cff.CFFCIDFont;
import org.apache.fontbox.cff.CFFFont;
import org.apache.fontbox.cff.CFFParser;
import org.apache.fontbox.cff.Type2CharString;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.junit.jupiter.api.Test;

/** Fonts whose glyphs have names, written by hand: subsets of them are fonts of numbered glyphs. */
class CffSubsetTest {

  private static final byte ENDCHAR = 0x0E;

  /** A box of 100 by 200 with hints, whose lines come from subroutines that call each other. */
  private static final String BOX = "bd 8b ef 12 8b ef 13 c0 20 0a 0e";

  private static final List<String> LOCAL =
      List.of("ef 8b 15 21 0a 0b", "ef 06 f7 5c 20 1d 27 06 0b");
  private static final byte CALLSUBR = 0x0A;
  private static final List<String> GLOBAL = List.of("07 0b");

  @Test
  void drawsWhatSubroutinesDrewWithoutThem() throws IOException {
    CFFFont whole = parse(font(BOX));
    byte[] table = subset(font(BOX), 1);
    CFFCIDFont subset = (CFFCIDFont) parse(table);
    Type2CharString expected = whole.getType2CharString(1);
    assertThat(path(expected)).isNotEmpty();
    assertThat(path(subset.getType2CharString(1))).isEqualTo(path(expected));
    assertThat(subset.getType2CharString(1).getWidth()).isEqualTo(expected.getWidth());
    assertThat(subset.getNumCharStrings()).isEqualTo(2);
    assertThat(subset.getFontMatrix().getFirst().doubleValue()).isEqualTo(0.0005);
    byte[] drawn = subset.getCharStringBytes().get(1);
    assertThat(drawn).doesNotContain(0x0A, 0x1D, 0x0B).endsWith(ENDCHAR);
  }

  @Test
  void refusesGlyphsThatCannotBeWrittenAlone() {
    String madeOfTwo = "8b 8b cc ef 0e";
    String callsItself = "20 0a 0e";
    String computed = "8b 8b 0c 0a 0a 0e";
    assertThatThrownBy(() -> CffFont.read(font(madeOfTwo))).hasMessageContaining("two glyphs");
    assertThatThrownBy(() -> CffFont.read(font(callsItself, List.of("20 0a 0b"))))
        .hasMessageContaining("too deeply");
    assertThatThrownBy(() -> CffFont.read(font(computed)))
        .hasMessageContaining("computed subroutine");
    assertThatThrownBy(() -> CffFont.read(font("ff 00 01 00 00 0a 0e")))
        .isInstanceOf(RuntimeException.class);
  }

  @Test
  void findsABrokenGlyphOfACidKeyedFontWhenItIsAskedFor() throws IOException {
    byte[] table = subset(font(BOX), 1);
    byte[] drawn = ((CFFCIDFont) parse(table)).getCharStringBytes().get(1);
    int at = Collections.indexOfSubList(list(table), list(drawn));
    assertThat(CffFont.read(table).isValid(1)).isTrue();
    table[at] = CALLSUBR;
    CffFont broken = CffFont.read(table);
    assertThat(broken.isValid(0)).isTrue();
    assertThat(broken.isValid(1)).isFalse();
  }

  @Test
  void refusesTablesThatEndTooEarly() {
    byte[] font = font(BOX);
    for (int length = 4; length < font.length; length++) {
      byte[] cut = Arrays.copyOf(font, length);
      assertThatThrownBy(() -> CffFont.read(cut)).isInstanceOf(RuntimeException.class);
    }
  }

  private static List<Byte> list(byte[] bytes) {
    List<Byte> list = new ArrayList<>();
    for (byte each : bytes) {
      list.add(each);
    }
    return list;
  }

  private static byte[] subset(byte[] font, int glyph) {
    return new CffSubset(CffFont.read(font), "Box", List.of(glyph)).table();
  }

  private static byte[] font(String charstring) {
    return font(charstring, LOCAL);
  }

  /** A font of an empty glyph and another; its em is of 2,000 units. */
  private static byte[] font(String charstring, List<String> local) {
    CffDict hints = new CffDict();
    hints.putOffsets(CffDict.SUBRS, 0);
    hints.putOffsets(CffDict.SUBRS, hints.bytes().length);
    byte[] names = CffIndex.of(List.of("Box".getBytes(StandardCharsets.US_ASCII)));
    byte[] strings = CffIndex.of(List.of());
    byte[] global = CffIndex.of(bytes(GLOBAL));
    byte[] charstrings = CffIndex.of(bytes(List.of("0e", charstring)));
    int charset = 4 + names.length + top(0, 0, 0, hints).length + strings.length + global.length;
    ByteArrayOutputStream font = new ByteArrayOutputStream();
    font.writeBytes(new byte[] {1, 0, 4, 4});
    font.writeBytes(names);
    font.writeBytes(top(charset, charset + 3, charset + 3 + charstrings.length, hints));
    font.writeBytes(strings);
    font.writeBytes(global);
    font.writeBytes(new byte[] {0, 0, 35});
    font.writeBytes(charstrings);
    font.writeBytes(hints.bytes());
    font.writeBytes(CffIndex.of(bytes(local)));
    return font.toByteArray();
  }

  private static byte[] top(int charset, int charstrings, int hintsAt, CffDict hints) {
    CffDict top = CffDict.read(bytes("1e 5c 4f 8b 8b 1e 5c 4f 8b 8b 0c 07"));
    top.putOffsets(CffDict.CHARSET, charset);
    top.putOffsets(CffDict.CHARSTRINGS, charstrings);
    top.putOffsets(CffDict.PRIVATE, hints.bytes().length, hintsAt);
    return CffIndex.of(List.of(top.bytes()));
  }

  private static List<byte[]> bytes(List<String> hex) {
    return hex.stream().map(CffSubsetTest::bytes).toList();
  }

  private static byte[] bytes(String hex) {
    return HexFormat.ofDelimiter(" ").parseHex(hex);
  }

  private static CFFFont parse(byte[] table) throws IOException {
    return new CFFParser().parse(new RandomAccessReadBuffer(table)).getFirst();
  }

  private static String path(Type2CharString glyph) {
    StringBuilder text = new StringBuilder();
    float[] points = new float[6];
    for (PathIterator at = glyph.getPath().getPathIterator(new AffineTransform());
        !at.isDone();
        at.next()) {
      text.append(at.currentSegment(points)).append(Arrays.toString(points));
    }
    return text.toString();
  }
}
