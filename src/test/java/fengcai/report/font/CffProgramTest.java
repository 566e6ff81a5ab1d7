package fengcai.report.font;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.geom.AffineTransform;
import java.awt.geom.PathIterator;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.List;
import org.apache.fontbox.cff.CFFCIDFont;
import org.apache.fontbox.cff.CFFFont;
import org.apache.fontbox.cff.CFFParser;
import org.apache.fontbox.cff.Type2CharString;
import org.apache.fontbox.ttf.OTFParser;
import org.apache.fontbox.ttf.OpenTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.junit.jupiter.api.Test;

/** Whether FontBox finds in a subset what it finds in the whole font. */
class CffProgramTest {

  private static final FontFile SONG =
      FontFile.ofClassPath("org/dromara/pdf/fop/font/SourceHanSerifSC-Regular.otf");

  private static final String TEXT = "西山底 A，社区𠮷é——“四个100”〓ㄅ";

  @Test
  void drawsAndSpacesCharactersAsTheWholeFontDoes() throws IOException {
    try (OpenTypeFont whole = new OTFParser().parse(new RandomAccessReadBuffer(SONG.bytes()))) {
      CFFFont font = whole.getCFF().getFont();
      CFFFont subset = parse(subset(SONG, TEXT));
      int number = 0;
      for (int character : TEXT.codePoints().toArray()) {
        Type2CharString expected =
            font.getType2CharString(whole.getUnicodeCmapLookup().getGlyphId(character));
        Type2CharString found = subset.getType2CharString(++number);
        assertThat(path(found)).as(Character.toString(character)).isEqualTo(path(expected));
        assertThat(found.getWidth()).isEqualTo(expected.getWidth());
      }
    }
  }

  @Test
  void carriesTheGlyphsThatAreDrawnAndNothingElse() throws IOException {
    byte[] table = subset(SONG, TEXT);
    CFFCIDFont subset = (CFFCIDFont) parse(table);
    assertThat(subset.getNumCharStrings()).isEqualTo(1 + TEXT.codePointCount(0, TEXT.length()));
    assertThat(subset.getGlobalSubrIndex()).isEmpty();
    assertThat(subset.getOrdering()).isEqualTo("Identity");
    assertThat(table.length).isLessThan(20_000);
  }

  @Test
  void readsAFaceOfACollection() throws IOException {
    byte[] collection = collection(SONG.bytes());
    FontFile face = new FontFile("song.ttc,1", collection);
    assertThat(subset(face, TEXT)).isEqualTo(subset(SONG, TEXT));
    assertThat(FontReader.read(new FontFile("song.ttc,2", collection))).isEmpty();
  }

  /** Two faces, of which both are the font. */
  private static byte[] collection(byte[] font) {
    int head = 20;
    ByteBuffer all = ByteBuffer.allocate(head + font.length);
    all.putInt(0x74746366).putInt(0x00010000).putInt(2).putInt(head).putInt(head).put(font);
    int tables = all.getShort(head + 4);
    for (int i = 0; i < tables; i++) {
      int offset = head + 12 + 16 * i + 8;
      all.putInt(offset, all.getInt(offset) + head);
    }
    return all.array();
  }

  private static byte[] subset(FontFile file, String text) {
    List<Integer> characters = text.codePoints().boxed().toList();
    return FontReader.read(file).orElseThrow().subset(characters);
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
