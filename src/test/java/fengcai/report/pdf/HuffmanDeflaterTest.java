package fengcai.report.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Random;
import java.util.zip.InflaterInputStream;
import org.junit.jupiter.api.Test;

/** Whether zlib itself reads what is made without it. */
class HuffmanDeflaterTest {

  @Test
  void makesStreamsOfAnyBytes() throws IOException {
    byte[] bytes = new byte[100_003];
    Random random = new Random(1);
    for (int i = 0; i < bytes.length; i++) {
      bytes[i] = (byte) (20 * random.nextGaussian());
    }
    assertThat(inflated(HuffmanDeflater.zlib(bytes))).isEqualTo(bytes);
    assertThat(HuffmanDeflater.zlib(bytes)).hasSizeLessThan(bytes.length * 9 / 10);
  }

  @Test
  void makesStreamsOfFewBytes() throws IOException {
    for (String text : new String[] {"", "a", "aa", "ab", "abc"}) {
      byte[] bytes = text.getBytes(StandardCharsets.US_ASCII);
      assertThat(inflated(HuffmanDeflater.zlib(bytes))).as(text).isEqualTo(bytes);
    }
  }

  /** Symbols as frequent as Fibonacci's numbers make the deepest of trees. */
  @Test
  void keepsCodesShortEnough() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    int before = 1;
    int now = 1;
    for (int symbol = 0; symbol < 25; symbol++) {
      for (int i = 0; i < now; i++) {
        bytes.write(symbol);
      }
      int next = before + now;
      before = now;
      now = next;
    }
    assertThat(inflated(HuffmanDeflater.zlib(bytes.toByteArray()))).isEqualTo(bytes.toByteArray());
  }

  private static byte[] inflated(byte[] stream) throws IOException {
    return new InflaterInputStream(new ByteArrayInputStream(stream)).readAllBytes();
  }
}
