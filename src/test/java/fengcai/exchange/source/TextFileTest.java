package fengcai.exchange.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TextFileTest {

  @TempDir private Path folder;

  @ParameterizedTest
  @ValueSource(strings = {"UTF-8", "GB18030", "UTF-16LE", "UTF-16BE", "UTF-16"})
  void knowsTheCharset(String charset) {
    String text = "社区名称：槐荫社区\r\n事迹𠮷\n";
    assertThat(TextFile.decode(text.getBytes(Charset.forName(charset)))).isEqualTo(text);
  }

  @Test
  void takesAByteOrderMarkOff() {
    assertThat(TextFile.decode("\uFEFF甲".getBytes(StandardCharsets.UTF_8))).isEqualTo("甲");
    assertThat(TextFile.decode("\uFEFF甲".getBytes(StandardCharsets.UTF_16LE))).isEqualTo("甲");
  }

  @Test
  void noticesBytesThatAreNoUtf8BehindTheFirstBuffer() {
    String text = "a".repeat(9_000) + "甲";
    assertThat(TextFile.decode(text.getBytes(Charset.forName("GB18030")))).isEqualTo(text);
    byte[] cut = "甲乙".getBytes(StandardCharsets.UTF_8);
    assertThat(TextFile.decode(Arrays.copyOf(cut, 5))).isNotEqualTo("甲");
  }

  @Test
  void splitsLinesWhateverEndsThem() throws Exception {
    Path file = Files.writeString(folder.resolve("a.txt"), "甲\r\n乙\r丙\n\n丁");
    assertThat(TextFile.lines(file)).containsExactly("甲", "乙", "丙", "", "丁");
  }

  @Test
  void refusesABlankFile() throws Exception {
    Path file = Files.writeString(folder.resolve("a.txt"), " \n\u3000\n");
    assertThatThrownBy(() -> TextFile.read(file)).hasMessage("empty");
  }
}
