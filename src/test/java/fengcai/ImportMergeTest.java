package fengcai;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.apache.poi.common.usermodel.PictureType;
import org.apache.poi.util.Units;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** An import adds to records that exist and removes nothing of them. */
class ImportMergeTest extends ImportFolder {

  private static final String RECORD =
      """
      # 档案：2024 年核对
      name: 槐荫社区
      street: 槐风街道
      residents: {count: 1200, asOf: 2020-03-26, basis: 常住}
      volunteers:
        - asOf: 2020-03-26 # 第一次统计
          registered: 192
          share: 16%
        - asOf: 2024-12-31
          registered: 230
      teams: [为老服务, 环境保护]
      honours:
        - title: 示例省文明社区
          year: 2022
      source: 示例市文明办
      editor: 郑佳
      published: 2024-03-05 09:00:00
      aliases: [990101/lao-huaiyin]
      images:
        - {src: media/yuan.png, alt: 院子}
      contact: {电话: 0313-1234567}
      notes:
        - 统计口径待核 # 问街道
      story: |
        槐荫社区做志愿服务，靠的是居民。
      """;

  private Path record = Path.of("");

  @BeforeEach
  void write() throws IOException {
    record = Files.createDirectories(content.resolve("communities/990101")).resolve("huaiyin.yaml");
    Files.writeString(record, RECORD);
    Files.createDirectory(content.resolve("media"));
    Files.write(content.resolve("media/yuan.png"), png(7));
  }

  private Path table(String text) throws IOException {
    Path file = folder.resolve("表.csv");
    Files.writeString(file, text);
    return file;
  }

  private Path backup() throws IOException {
    try (Stream<Path> all = Files.walk(folder.resolve(".fengcai/backup"))) {
      List<Path> files = all.filter(Files::isRegularFile).toList();
      assertThat(files).hasSize(1);
      return files.getFirst();
    }
  }

  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void addsTheCountOfATableToItsRecord(boolean force) throws IOException {
    Path table = table("社区名称,所属市县,街道,统计日期,注册志愿者人数,来源\n槐荫社区,棠溪区,槐风街道,2025-12-31,251,河北志愿服务网\n");
    ProgramRun run = force ? bring(table, "--force") : bring(table);
    assertThat(run.exitCode()).as(run.err()).isZero();
    assertThat(Files.readString(record))
        .isEqualTo(
            RECORD.replace(
                "    registered: 230\n",
                """
                    registered: 230
                  - asOf: 2025-12-31
                    registered: 251
                    source: 河北志愿服务网
                """));
    assertThat(run.out()).contains("写好 1 个文件", "改动前的记录存在", ".fengcai");
    assertThat(backup()).hasContent(RECORD).hasFileName("huaiyin.yaml");
    assertThat(backup().toString()).contains("2026-11-23_120000");
    assertThat(build().exitCode()).as(build().err()).isZero();
    assertThat(folder.resolve("site/990101/huaiyin/index.html")).exists();
  }

  @Test
  void namesWhatDiffersAndReplacesItOnRequest() throws IOException {
    String text =
        """
        社区名称,所属市县,统计日期,注册志愿者人数,来源,发布时间,责任编辑
        槐荫社区,棠溪区,2024-12-31,231,河北志愿服务网,2024-03-05,郑佳
        """;
    ProgramRun run = bring(table(text));
    assertThat(run.exitCode()).isEqualTo(1);
    assertThat(run.err())
        .contains("“990101/huaiyin”的“志愿者 2024-12-31 注册志愿者人数”（volunteers[2024-12-31].registered）")
        .contains("记录里是“230”，文件里是“231”，没有改动", "“示例市文明办”", "“河北志愿服务网”", "--force")
        .doesNotContain("发布时间", "责任编辑");
    assertThat(run.out()).contains("1 个记录的内容和文件里一样，没有改动", "有 2 处内容没有采用");
    assertThat(record).hasContent(RECORD);
    assertThat(folder.resolve(".fengcai/backup")).doesNotExist();
    ProgramRun forced = bring(table(text), "--force");
    assertThat(forced.exitCode()).as(forced.err()).isZero();
    assertThat(forced.err()).contains("由 230 改为 231");
    assertThat(Files.readString(record))
        .isEqualTo(RECORD.replace("230", "231").replace("source: 示例市文明办", "source: 河北志愿服务网"));
    assertThat(backup()).hasContent(RECORD);
  }

  @Test
  void addsANewFormOfWordToItsRecord() throws Exception {
    Path form = folder.resolve("2026.docx");
    word(form, "槐荫社区做志愿服务，今年又有新办法。", png(1), png(2));
    ProgramRun run = bring(form);
    assertThat(run.exitCode()).isEqualTo(1);
    assertThat(run.err()).contains("“事迹”（story）", "有 2 张照片没有存进 media").doesNotContain("草稿");
    String merged = Files.readString(record);
    assertThat(merged)
        .contains("registered: 192", "registered: 230", "registered: 260", "residents: 1300")
        .contains("count: 1200, asOf: 2020-03-26, basis: 常住", "teams: [为老服务, 环境保护, 护河队]")
        .contains("# 档案：2024 年核对", "# 第一次统计", "# 问街道", "media/yuan.png", "lao-huaiyin")
        .contains("published: 2024-03-05 09:00:00", "靠的是居民")
        .doesNotContain("draft", "新办法");
    ProgramRun forced = bring(form, "--force");
    assertThat(forced.exitCode()).as(forced.err()).isZero();
    assertThat(Files.readString(record))
        .contains("新办法", "media/huaiyin-1.png", "media/huaiyin-2.png", "media/yuan.png");
    String before = Files.readString(record);
    assertThat(bring(form, "--force").out()).contains("写好 0 个文件", "1 个记录");
    assertThat(record).hasContent(before);
    assertThat(build().exitCode()).as(build().err()).isZero();
    assertThat(folder.resolve("site/990101/huaiyin/index.html")).exists();
  }

  @Test
  void replacesNoPictureThatIsThere() throws Exception {
    Path form = folder.resolve("2026.docx");
    word(form, "新的正文。", png(1), png(2));
    bring(form, "--force");
    word(form, "更新的正文。", png(3), png(2), png(4));
    assertThat(bring(form, "--force").exitCode()).isZero();
    assertThat(content.resolve("media/huaiyin-1.png")).hasBinaryContent(png(1));
    assertThat(content.resolve("media/huaiyin-2.png")).hasBinaryContent(png(2));
    assertThat(content.resolve("media/huaiyin-3.png")).hasBinaryContent(png(3));
    assertThat(content.resolve("media/huaiyin-4.png")).hasBinaryContent(png(4));
    assertThat(Files.readString(record))
        .containsSubsequence("huaiyin-3.png", "huaiyin-2.png", "huaiyin-4.png");
  }

  @Test
  void findsARecordWithAnAddressOfItsOwn() throws IOException {
    Files.move(record, record.resolveSibling("hy.yaml"));
    ProgramRun run = bring(table("社区名称,所属市县,统计日期,注册志愿者人数\n槐荫社区,棠溪区,2025-12-31,251\n"));
    assertThat(run.exitCode()).as(run.err()).isZero();
    assertThat(record("990101/hy")).contains("registered: 251");
    assertThat(record).doesNotExist();
  }

  @Test
  void leavesARecordAloneThatIsAtFault() throws IOException {
    String broken = RECORD.replace("teams: [为老服务", "teams: [[为老服务");
    Files.writeString(record, broken);
    ProgramRun run = bring(table("社区名称,所属市县,统计日期,注册志愿者人数\n槐荫社区,棠溪区,2025-12-31,251\n"), "--force");
    assertThat(run.exitCode()).isEqualTo(1);
    assertThat(run.err()).contains("第 2 行", "communities/990101/huaiyin.yaml", "check");
    assertThat(run.out()).contains("写好 0 个文件，1 个没有导入");
    assertThat(record).hasContent(broken);
  }

  /** No file may grow beyond 16 KiB, as on a disk that is full. */
  @Test
  @Timeout(value = 5, unit = TimeUnit.MINUTES)
  void saysWhichFileCouldNotBeWritten() throws Exception {
    String large = "这一句话要写很多遍。".repeat(2000);
    Path table =
        table(
            "社区名称,所属区县,来源,发布时间,事迹\n甲社区,棠溪区,示例,2026-03-05,正文。\n"
                + "槐荫社区,棠溪区,示例市文明办,2024-03-05,"
                + large
                + "\n");
    Process process =
        new ProcessBuilder(
                "bash",
                "-c",
                "ulimit -f 16; exec \"$0\" \"$@\"",
                ProcessHandle.current().info().command().orElseThrow(),
                "-XX:-UsePerfData",
                "-cp",
                System.getProperty("java.class.path"),
                "fengcai.Main",
                "--lang",
                "zh",
                "import",
                "--force",
                table.toString(),
                "--content",
                content.toString())
            .redirectErrorStream(true)
            .start();
    String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(process.waitFor()).as(output).isEqualTo(1);
    assertThat(output)
        .contains("没有全部导入。无法写入“communities/990101/huaiyin.yaml”")
        .contains("→ communities/990101/jia.yaml", "写好 1 个文件，1 个没有导入")
        .doesNotContain("Exception");
    assertThat(record("990101/jia")).contains("甲社区");
    assertThat(record).hasContent(RECORD);
    try (Stream<Path> files = Files.list(record.resolveSibling(""))) {
      assertThat(files).hasSize(2);
    }
  }

  @Test
  void writesNothingThroughLinksOutOfTheFolder() throws IOException {
    Path outside = Files.createDirectory(folder.resolve("outside"));
    Path secret = Files.writeString(outside.resolve("huaiyin.yaml"), RECORD);
    Files.delete(record);
    Files.createSymbolicLink(record, secret);
    String row = "槐荫社区,棠溪区,2025-12-31,251\n";
    ProgramRun run = bring(table("社区名称,所属市县,统计日期,注册志愿者人数\n" + row), "--force");
    assertThat(run.exitCode()).isEqualTo(1);
    assertThat(run.err()).contains("内容文件夹以外");
    assertThat(secret).hasContent(RECORD);
  }

  @Test
  void saysWhatAnEditedExportNoLongerHas() throws IOException {
    Path all = folder.resolve("all.json");
    ProgramRun.of("export", "--content", content.toString(), "-o", all.toString());
    Files.writeString(
        all,
        Files.readString(all)
            .replace("\"环境保护\"", "\"护河\"")
            .replaceFirst("\"editor\": *\"郑佳\",?", ""));
    ProgramRun run = bring(all, "--force");
    assertThat(run.exitCode()).as(run.err()).isZero();
    assertThat(run.err()).contains("“990101/huaiyin”里有 2 项是文件里没有的，没有删去：志愿者队伍 环境保护、责任编辑");
    assertThat(Files.readString(record)).contains("teams: [为老服务, 环境保护, 护河]", "editor: 郑佳");
  }

  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void statesNoFigureInTwoPlaces(boolean force) throws IOException {
    Path ledger = Files.createDirectory(content.resolve("counts")).resolve("2025年底.yaml");
    Files.writeString(
        ledger,
        """
        asOf: 2025-12-31
        source: 河北志愿服务网
        counts:
          990101/huaiyin: {registered: 251, hours: 900} # 已核
        """);
    Path honours = Files.createDirectory(content.resolve("honours")).resolve("书香.yaml");
    Files.writeString(
        honours, "title: 示例市书香社区\nrecipients:\n  - {community: 990101/huaiyin, year: 2019}\n");
    String profile =
        """
        社区名称,所属市县,统计日期,注册志愿者人数,活动场次,荣誉
        槐荫社区,棠溪区,2025-12-31,252,24,示例市书香社区（2023年）
        """;
    ProgramRun form = force ? bring(table(profile), "--force") : bring(table(profile));
    assertThat(form.exitCode()).isEqualTo(force ? 0 : 1);
    assertThat(form.err()).contains("counts[990101/huaiyin].registered", "251", "252");
    String counts = "社区,统计日期,注册志愿者人数,服务时长\n槐荫社区,2024-12-31,240,700\n";
    ProgramRun table = force ? bring(table(counts), "--force") : bring(table(counts));
    assertThat(table.err()).contains("volunteers[2024-12-31].registered", "230", "240");
    String awards = "荣誉名称,社区,年份\n示例省文明社区,槐荫社区,2023\n";
    assertThat(bring(table(awards)).exitCode()).isZero();
    assertThat(Files.readString(ledger))
        .contains("registered: " + (force ? 252 : 251) + ", hours: 900} # 已核");
    assertThat(Files.readString(honours)).contains("year: 2019", "year: 2023");
    assertThat(Files.readString(record))
        .contains(
            "activities: 24", "registered: " + (force ? 240 : 230), "year: 2022", "year: 2023")
        .doesNotContain("书香", "252", "700");
    assertThat(Files.readString(content.resolve("counts/2024-12-31.yaml")))
        .contains("hours: 700")
        .doesNotContain("registered");
    assertThat(build().exitCode()).as(build().err()).isZero();
  }

  private static byte[] png(int colour) throws IOException {
    BufferedImage image = new BufferedImage(400, 300, BufferedImage.TYPE_INT_RGB);
    image.setRGB(0, 0, colour);
    ByteArrayOutputStream png = new ByteArrayOutputStream();
    ImageIO.write(image, "png", png);
    return png.toByteArray();
  }

  private static void word(Path file, String story, byte[]... photos) throws Exception {
    try (XWPFDocument document = new XWPFDocument();
        OutputStream out = Files.newOutputStream(file)) {
      for (String line :
          List.of(
              "社区名称：槐荫社区",
              "所属区县：棠溪区",
              "统计日期：2026-06-30",
              "注册志愿者人数：260",
              "常住人口：1300",
              "志愿者队伍：为老服务、护河队",
              "事迹简介",
              story)) {
        document.createParagraph().createRun().setText(line);
      }
      for (byte[] photo : photos) {
        document
            .createParagraph()
            .createRun()
            .addPicture(
                new ByteArrayInputStream(photo),
                PictureType.PNG,
                "a.png",
                Units.toEMU(200),
                Units.toEMU(150));
      }
      document.write(out);
    }
  }

  private ProgramRun build() {
    return ProgramRun.of(
        "build",
        "--no-pdf",
        "--content",
        content.toString(),
        "--out",
        folder.resolve("site").toString());
  }
}
