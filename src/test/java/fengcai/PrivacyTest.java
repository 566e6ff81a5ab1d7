package fengcai;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is private is in no file of the site. */
class PrivacyTest {

  @TempDir Path folder;

  @Test
  void contactReachesNoOutput() throws IOException {
    Path content = folder.resolve("content");
    Files.createDirectories(content.resolve("communities/990101"));
    Files.writeString(
        content.resolve("site.yaml"), "name: 示例网站\noffice: 示例办公室\nbaseUrl: https://example.org/\n");
    Files.writeString(content.resolve("regions.yaml"), "\"990101\": 东湖区\n");
    Files.writeString(
        content.resolve("communities/990101/jia.yaml"),
        """
        name: 甲社区
        contact: {姓名: 暗号联系人, wechat: anhao-wx}
        notes: [原稿末尾写着暗号备注]
        source: 示例办公室
        published: 2024-01-01
        """);
    ProgramRun run =
        ProgramRun.of("--content", content.toString(), "--out", folder.resolve("site").toString());
    assertThat(run.exitCode()).as(run.err()).isZero();
    try (Stream<Path> all = Files.walk(folder.resolve("site"))) {
      for (Path file : all.filter(Files::isRegularFile).toList()) {
        String text =
            file.toString().matches(".*\\.(pdf|xlsx)")
                ? SiteText.of(file)
                : Files.readString(file, StandardCharsets.UTF_8);
        assertThat(text).as(file.toString()).doesNotContain("暗号联系人", "anhao-wx", "暗号备注");
      }
    }
  }
}
