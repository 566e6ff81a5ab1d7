package fengcai.chart;

import static org.assertj.core.api.Assertions.assertThat;

import io.nayuki.qrcodegen.QrCode;
import io.nayuki.qrcodegen.QrCode.Ecc;
import io.nayuki.qrcodegen.QrSegment;
import java.util.Random;
import org.junit.jupiter.api.Test;

class QrMaskTest {

  /** The library weighs the masks module by module. */
  @Test
  void choosesTheMaskThatTheLibraryChooses() {
    Random random = new Random(7);
    int[] chosen = new int[8];
    for (int i = 0; i < 1000; i++) {
      StringBuilder text = new StringBuilder("https://");
      // The longest text that the widest code holds has 106 characters.
      random.ints(random.nextInt(98), '-', 'z').forEach(text::appendCodePoint);
      QrCode expected = encoded(text.toString(), -1);
      chosen[expected.mask]++;
      assertThat(QrMask.best(encoded(text.toString(), 0))).as("%s", text).isEqualTo(rows(expected));
    }
    assertThat(chosen).doesNotContain(0);
  }

  private static long[] rows(QrCode code) {
    long[] rows = new long[code.size];
    for (int y = 0; y < code.size; y++) {
      for (int x = 0; x < code.size; x++) {
        rows[y] |= code.getModule(x, y) ? 1L << x : 0;
      }
    }
    return rows;
  }

  private static QrCode encoded(String text, int mask) {
    return QrCode.encodeSegments(QrSegment.makeSegments(text), Ecc.MEDIUM, 1, 40, mask, false);
  }
}
