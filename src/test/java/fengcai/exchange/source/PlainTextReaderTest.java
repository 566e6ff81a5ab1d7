package fengcai.exchange.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fengcai.exchange.source.SourceBlock.Setting;
import fengcai.exchange.source.SourceBlock.Text;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PlainTextReaderTest {

  @TempDir private Path folder;

  @ParameterizedTest
  @ValueSource(strings = {"UTF-8", "GB18030", "UTF-16LE", "UTF-16BE", "UTF-16"})
  void knowsTheCharset(String charset) {
    String text = "社区名称：槐荫社区\r\n事迹𠮷\n";
    assertThat(PlainTextReader.decode(text.getBytes(Charset.forName(charset)))).isEqualTo(text);
  }

  @Test
  void takesAByteOrderMarkOff() {
    assertThat(PlainTextReader.decode("\uFEFF甲".getBytes(StandardCharsets.UTF_8))).isEqualTo("甲");
    assertThat(PlainTextReader.decode("\uFEFF甲".getBytes(StandardCharsets.UTF_16LE)))
        .isEqualTo("甲");
  }

  @Test
  void noticesBytesThatAreNoUtf8BehindTheFirstBuffer() {
    String text = "a".repeat(9_000) + "甲";
    assertThat(PlainTextReader.decode(text.getBytes(Charset.forName("GB18030")))).isEqualTo(text);
    byte[] cut = "甲乙".getBytes(StandardCharsets.UTF_8);
    assertThat(PlainTextReader.decode(Arrays.copyOf(cut, 5))).isNotEqualTo("甲");
  }

  @Test
  void goesOnWithIndentedParagraphs() throws Exception {
    assertThat(settings("\u3000\u3000第一段\n还是第一段，\n也是。\n\u3000\u3000第二段。\n不是第二段"))
        .containsExactly(
            Setting.LINE, Setting.CONTINUATION, Setting.CONTINUATION, Setting.LINE, Setting.LINE);
    assertThat(settings("\u3000\u3000只有一段\n缩进")).containsOnly(Setting.LINE);
  }

  @Test
  void numbersLinesWhateverEndsThem() throws Exception {
    List<SourceBlock> blocks = read("甲\r\n乙\r丙\n\n丁").blocks();
    assertThat(blocks).extracting(SourceBlock::words).containsExactly("甲", "乙", "丙", "", "丁");
    assertThat(blocks).extracting(SourceBlock::number).containsExactly(1, 2, 3, 4, 5);
  }

  @Test
  void refusesAnEmptyFile() {
    assertThatThrownBy(() -> read(" \n\u3000\n")).hasMessage("empty");
  }

  private List<Setting> settings(String text) throws Exception {
    return read(text).blocks().stream().map(block -> ((Text) block).setting()).toList();
  }

  private Manuscript read(String text) throws Exception {
    return new PlainTextReader().read(Files.writeString(folder.resolve("a.txt"), text));
  }
}
