package fengcai.exchange.source;

import static org.assertj.core.api.Assertions.assertThat;

import fengcai.exchange.source.SourceBlock.Setting;
import fengcai.exchange.source.SourceBlock.Text;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PlainTextReaderTest {

  @TempDir private Path folder;

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

  private List<Setting> settings(String text) throws Exception {
    return read(text).blocks().stream().map(block -> ((Text) block).setting()).toList();
  }

  private Manuscript read(String text) throws Exception {
    return new PlainTextReader().read(Files.writeString(folder.resolve("a.txt"), text));
  }
}
