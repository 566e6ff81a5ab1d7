package fengcai;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is taken out and brought back in makes the same site, byte by byte. */
class RoundTripTest {

  @TempDir private static Path samples;
  private static Map<String, String> sample = Map.of();

  @TempDir private Path folder;

  @BeforeAll
  static void buildTheSample() throws IOException {
    sample = files(site(Path.of("content"), samples.resolve("site")));
  }

  @ParameterizedTest
  @ValueSource(strings = {"xlsx", "csv", "json"})
  void keepsTheSampleContent(String form) throws IOException {
    assertThat(files(site(there(Path.of("content"), form)))).isEqualTo(sample);
  }

  @ParameterizedTest
  @ValueSource(strings = {"xlsx", "csv", "json"})
  void keepsWhatSpreadsheetsDisturb(String form) throws IOException {
    Path content = Files.createDirectories(folder.resolve("odd/communities/990101"));
    Path root = folder.resolve("odd");
    Files.writeString(root.resolve("site.yaml"), "name: 示例\noffice: 示例市文明办\n");
    Files.writeString(root.resolve("regions.yaml"), "\"990101\": {name: 棠溪区, order: 1}\n");
    Files.writeString(
        content.resolve("jia.yaml"),
        """
        社区名称: "=甲社区"
        街道: "+1街道"
        residents: {count: 1200}
        volunteers:
          - {asOf: 2024-12-31, registered: 180, share: 15.00%%, hours: 1280.50}
        teams: ["-队", {name: "@队", tasks: ["一、甲", "乙, 丙"]}]
        honours: [示例省文明社区, {title: 示例市书香社区, year: 2023}]
        contact: {姓名: [甲, 乙], 电话: "0313-1"}
        notes: ["第一条: 有冒号", "# 不是注释"]
        source: 示例市文明办
        published: 2024-03-05 09:00:00
        summary: "带“引号”、\\"双引号\\"和换行\\n的摘要"
        story: |
          ## 一、标题

            缩进的行

          %s

          结尾
        """
            .formatted(
                IntStream.range(0, 9000)
                    .mapToObj(i -> "第" + i * 7919 % 9973 + "句。")
                    .collect(Collectors.joining())));
    assertThat(files(site(there(root, form)))).isEqualTo(files(site(root)));
    Path back = there(root, form);
    String record = Files.readString(back.resolve("communities/990101/jia.yaml"));
    assertThat(record).contains("15.00%", "1280.50", "第一条: 有冒号", "0313-1", "缩进的行");
  }

  @Test
  void addsWhatIsMissingAndOverwritesOnlyOnRequest() throws IOException {
    Path back = there(Path.of("content"), "json");
    Path record = back.resolve("communities/130703/xishandi.yaml");
    Files.writeString(record, "name: 改过\n");
    String file = folder.resolve("all.json").toString();
    ProgramRun added = ProgramRun.of("import", file, "--content", back.toString());
    assertThat(added.exitCode()).isEqualTo(1);
    assertThat(added.err()).contains("“改过”", "“西山底社区”", "没有改动", "--force");
    assertThat(Files.readString(record)).startsWith("name: 改过\n").contains("registered: 192");
    assertThat(ProgramRun.of("import", file, "--content", back.toString(), "--force").exitCode())
        .isZero();
    assertThat(Files.readString(record))
        .isEqualTo(Files.readString(Path.of("content/communities/130703/xishandi.yaml")));
  }

  @ParameterizedTest
  @ValueSource(strings = {"xlsx", "csv", "json"})
  void leavesFilesAloneThatSayTheSame(String form) throws IOException {
    Path content = Files.createDirectories(folder.resolve("kept"));
    copy(Path.of("content"), content);
    Path record = content.resolve("communities/130703/xishandi.yaml");
    String text = "# 档案\n" + Files.readString(record).replace("\nsource:", " # 已核\n# 待补\nsource:");
    Files.writeString(record, text.replace("\n", "\r\n"));
    Map<String, String> before = files(content);
    Path out = folder.resolve("all." + form);
    ProgramRun export =
        ProgramRun.of("export", "--content", content.toString(), "-o", out.toString());
    List<String> command =
        new ArrayList<>(List.of("import", "--force", "--content", content.toString()));
    export.out().lines().forEach(command::add);
    ProgramRun run = ProgramRun.of(command.toArray(String[]::new));
    assertThat(run.exitCode()).as(run.err()).isZero();
    Map<String, String> after = files(content);
    after.entrySet().removeAll(before.entrySet());
    assertThat(after).isEmpty();
  }

  private static void copy(Path from, Path to) throws IOException {
    try (Stream<Path> all = Files.walk(from)) {
      for (Path file : all.toList()) {
        Path target = to.resolve(from.relativize(file).toString());
        if (Files.isDirectory(file)) {
          Files.createDirectories(target);
        } else {
          Files.copy(file, target);
        }
      }
    }
  }

  /** Content that went out in a form and came back into an empty folder. */
  private Path there(Path content, String form) throws IOException {
    Path out = folder.resolve("all." + form);
    ProgramRun export =
        ProgramRun.of("export", "--content", content.toString(), "-o", out.toString());
    assertThat(export.exitCode()).as(export.err()).isZero();
    Path back = Files.createTempDirectory(folder, "back");
    List<String> command = new ArrayList<>(List.of("import", "--content", back.toString()));
    export.out().lines().forEach(command::add);
    ProgramRun run = ProgramRun.of(command.toArray(String[]::new));
    assertThat(run.exitCode()).as(run.err()).isZero();
    if (Files.isDirectory(content.resolve("media"))) {
      Files.createDirectory(back.resolve("media"));
      try (Stream<Path> media = Files.list(content.resolve("media"))) {
        for (Path file : media.toList()) {
          Files.copy(file, back.resolve("media").resolve(file.getFileName()));
        }
      }
    }
    return back;
  }

  private Path site(Path content) throws IOException {
    return site(content, Files.createTempDirectory(folder, "site").resolve("site"));
  }

  private static Path site(Path content, Path site) {
    ProgramRun run =
        ProgramRun.of(
            "build", "--no-pdf", "--content", content.toString(), "--out", site.toString());
    assertThat(run.exitCode()).as(run.err()).isZero();
    return site;
  }

  private static Map<String, String> files(Path site) throws IOException {
    Map<String, String> files = new TreeMap<>();
    try (Stream<Path> all = Files.walk(site)) {
      for (Path file : all.filter(Files::isRegularFile).toList()) {
        files.put(
            site.relativize(file).toString(),
            HexFormat.of().formatHex(sha(Files.readAllBytes(file))));
      }
    }
    return files;
  }

  private static byte[] sha(byte[] bytes) {
    try {
      return MessageDigest.getInstance("SHA-256").digest(bytes);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  @Test
  void namesRecordsThatCannotBeExported(@TempDir Path folder) throws IOException {
    Path content = Files.createDirectories(folder.resolve("content/communities/990101"));
    Files.writeString(folder.resolve("content/site.yaml"), "name: 示例\noffice: 示例市文明办\n");
    Files.writeString(content.resolve("jia.yaml"), "name: 甲社区\n");
    Files.writeString(content.resolve("yi.yaml"), "name: \"乙社区\n");
    Files.write(content.resolve("bing.yaml"), "name: 丙社区\n".getBytes(Charset.forName("GB18030")));
    Files.writeString(content.resolve("con.yaml"), "name: 康社区\n");
    Path out = folder.resolve("all.json");
    ProgramRun run =
        ProgramRun.of(
            "export", "-o", out.toString(), "--content", folder.resolve("content").toString());
    assertThat(run.exitCode()).isEqualTo(1);
    assertThat(run.err().lines())
        .hasSize(3)
        .allMatch(line -> line.startsWith("没有导出 communities/990101/"));
    assertThat(run.err()).contains("yi.yaml", "bing.yaml", "con.yaml");
    assertThat(out).content().contains("甲社区");
  }
}
