package fengcai.report.font;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.geom.AffineTransform;
import java.awt.geom.GeneralPath;
import java.awt.geom.PathIterator;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.junit.jupiter.api.Test;

/** Whether FontBox finds in a subset what it finds in the whole font. */
class TrueTypeProgramTest {

  /** A font with hints, in which é is made of e and an accent. */
  private static final FontFile HINTED =
      FontFile.ofClassPath("org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf");

  private static final FontFile HAN =
      FontFile.ofClassPath("fonts/ttf/NotoSansSC/NotoSansSC-Light.ttf");

  @Test
  void drawsAndSpacesCharactersAsTheWholeFontDoes() throws IOException {
    compare(HAN, "西山底 A，社区");
    compare(HINTED, "é fiÅgeÀé");
  }

  @Test
  void keepsHintsOfAFontThatHasThem() throws IOException {
    try (TrueTypeFont subset = read(subset(HINTED, "é"))) {
      assertThat(subset.getTableMap()).containsKeys("cvt ", "fpgm", "prep");
      assertThat(subset.getNumberOfGlyphs()).isEqualTo(4);
    }
  }

  @Test
  void tellsKindsOfFontsApartByWhatIsInThem() {
    assertThat(FontReader.read(new FontFile("a.otf", HAN.bytes())))
        .get()
        .isInstanceOf(TrueTypeProgram.class);
    assertThat(FontReader.read(new FontFile("a.ttf", new byte[100]))).isEmpty();
    assertThat(FontReader.read(new FontFile("a.ttf", new byte[0]))).isEmpty();
  }

  private static void compare(FontFile file, String text) throws IOException {
    try (TrueTypeFont whole = read(file.bytes());
        TrueTypeFont subset = read(subset(file, text))) {
      int number = 0;
      for (int character : text.codePoints().toArray()) {
        int glyph = whole.getUnicodeCmapLookup().getGlyphId(character);
        number++;
        assertThat(path(subset, number)).isEqualTo(path(whole, glyph));
        assertThat(subset.getAdvanceWidth(number)).isEqualTo(whole.getAdvanceWidth(glyph));
        assertThat(subset.getHorizontalMetrics().getLeftSideBearing(number))
            .isEqualTo(whole.getHorizontalMetrics().getLeftSideBearing(glyph));
      }
    }
  }

  private static byte[] subset(FontFile file, String text) {
    List<Integer> characters = text.codePoints().boxed().toList();
    return FontReader.read(file).orElseThrow().subset(characters);
  }

  /** Parsed as a font of a PDF, which need not name its glyphs. */
  private static TrueTypeFont read(byte[] font) throws IOException {
    return new TTFParser(true).parse(new RandomAccessReadBuffer(font));
  }

  private static String path(TrueTypeFont font, int glyph) throws IOException {
    GeneralPath path = font.getGlyph().getGlyph(glyph).getPath();
    StringBuilder text = new StringBuilder();
    float[] points = new float[6];
    for (PathIterator at = path.getPathIterator(new AffineTransform()); !at.isDone(); at.next()) {
      text.append(at.currentSegment(points)).append(Arrays.toString(points));
    }
    return text.toString();
  }
}
