package fengcai.cli.argument;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PdfTargetTest {

  @TempDir Path folder;

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      quoteCharacter = '`',
      value = {
        "西山底社区; 西山底社区.pdf",
        "“一键”服务: 走\\进/社区?; “一键”服务： 走＼进／社区？.pdf",
        "<a>|*\"b\"; ＜a＞｜＊＂b＂.pdf",
        "报告. .; 报告.pdf",
        "con; _con.pdf",
        "COM1.x; _COM1.x.pdf",
      })
  void namesFilesSoThatEverySystemTakesThem(String title, String name) {
    assertThat(PdfTarget.fileName(title)).isEqualTo(name);
  }

  @Test
  void cutsWhatIsTooLongForAFile() {
    String name = PdfTarget.fileName("社".repeat(300));
    assertThat(name).endsWith("社.pdf");
    assertThat(name.getBytes(StandardCharsets.UTF_8)).hasSizeLessThan(240);
  }

  @Test
  void takesAFileOrAFolder() {
    assertThat(target(folder.resolve("a.PDF"))).isEqualTo(folder.resolve("a.PDF"));
    assertThat(target(folder)).isEqualTo(folder.resolve("名.pdf"));
    assertThat(target(folder.resolve("new"))).isEqualTo(folder.resolve("new/名.pdf"));
    assertThat(PdfTarget.of(Optional.empty(), "名").file()).isEqualTo(Path.of("名.pdf"));
  }

  private static Path target(Path asked) {
    return PdfTarget.of(Optional.of(asked), "名").file();
  }
}
