package fengcai.report.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.fontbox.cmap.CMap;
import org.apache.fontbox.cmap.CMapParser;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.junit.jupiter.api.Test;

/** Whether FontBox finds each character by its code again. */
class ToUnicodeTest {

  @Test
  void tellsTheCharacterOfEachCode() throws IOException {
    List<Integer> characters =
        IntStream.concat(IntStream.range(0x4E00, 0x4E00 + 600), IntStream.of(0x20BB7, 'a'))
            .boxed()
            .toList();
    CMap map = new CMapParser().parse(new RandomAccessReadBuffer(ToUnicode.of(characters)));
    for (int i = 0; i < characters.size(); i++) {
      assertThat(map.toUnicode(i + 1, 2)).isEqualTo(Character.toString(characters.get(i)));
    }
  }
}
