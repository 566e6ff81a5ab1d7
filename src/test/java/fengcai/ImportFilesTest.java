package fengcai;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.crypt.Encryptor;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFStyle;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTStyle;

/** Files that cannot be imported are named, counted, and come with advice. */
class ImportFilesTest extends ImportFolder {

  private Path received() throws IOException {
    return Files.createDirectories(folder.resolve("received"));
  }

  @Test
  void asksForFilesWithoutAPassword() throws Exception {
    Path word = received().resolve("表.docx");
    try (XWPFDocument document = new XWPFDocument()) {
      encrypted(word, document::write);
    }
    Path excel = received().resolve("表.xlsx");
    try (XSSFWorkbook workbook = new XSSFWorkbook()) {
      workbook.createSheet("a");
      encrypted(excel, workbook::write);
    }
    ProgramRun run = bring(received());
    assertThat(run.exitCode()).isEqualTo(1);
    assertThat(run.err().lines()).hasSize(2).allMatch(line -> line.contains("文件设有打开密码"));
    assertThat(run.out()).contains("写好 0 个文件，2 个没有导入");
  }

  private interface Writing {
    void to(OutputStream out) throws IOException;
  }

  private static void encrypted(Path file, Writing writing) throws Exception {
    EncryptionInfo info = new EncryptionInfo(EncryptionMode.agile);
    Encryptor encryptor = info.getEncryptor();
    encryptor.confirmPassword("secret");
    try (POIFSFileSystem container = new POIFSFileSystem()) {
      try (OutputStream out = encryptor.getDataStream(container)) {
        writing.to(out);
      }
      try (OutputStream out = Files.newOutputStream(file)) {
        container.writeFilesystem(out);
      }
    }
  }

  @ParameterizedTest
  @CsvSource({
    "表.doc, 另存为“Word 文档（*.docx）”",
    "表.WPS, 另存为“Word 文档（*.docx）”",
    "表.xls, 另存为“Excel 工作簿（*.xlsx）”",
    "扫描.pdf, 请找原来的 Word 文件",
    "照片.JPG, 放进内容文件夹的 media",
    "材料.zip, 先解压缩",
    "讲稿.pptx, 复制到 Word 文档",
    "记录.xyz, '可以导入 .docx、.'",
    "没有结尾, '可以导入 .docx、.'",
  })
  void advisesOnFilesOfOtherKinds(String name, String advice) throws IOException {
    Files.writeString(received().resolve(name), "x");
    Files.writeString(received().resolve("好.txt"), "社区名称：槐荫社区\n所属区县：棠溪区\n事迹简介\n正文。\n");
    ProgramRun folder = bring(received());
    assertThat(folder.exitCode()).isEqualTo(1);
    assertThat(folder.err()).contains(name + "：没有导入。", advice);
    assertThat(folder.out()).contains("写好 1 个文件，1 个没有导入");
    ProgramRun alone = bring(received().resolve(name));
    assertThat(alone.exitCode()).isEqualTo(1);
    assertThat(alone.err()).contains(name + "：没有导入。", advice);
  }

  @Test
  void takesThePartsOfASavedPageForPartsOfIt() throws IOException {
    Files.writeString(
        received().resolve("新闻.html"), "<p>社区名称：槐荫社区</p><p>所属区县：棠溪区</p><p>事迹简介</p><p>正文。</p>");
    Files.writeString(Files.createDirectory(received().resolve("新闻_files")).resolve("a.css"), "x");
    ProgramRun run = bring(received());
    assertThat(run.exitCode()).as(run.err()).isZero();
    assertThat(run.out()).contains("写好 1 个文件，0 个没有导入");
  }

  @Test
  void putsADayThatCannotBeReadIntoTheNotesInTheWordsOfForms() throws IOException {
    Path page = folder.resolve("新闻.html");
    Files.writeString(
        page,
        "<html><head><meta name=\"PubDate\" content=\"去年春天\"></head><body><p>社区名称：槐荫社区</p>"
            + "<p>所属区县：棠溪区</p><p>事迹简介</p><p>正文。</p></body></html>");
    assertThat(bring(page).err()).contains("“发布时间：去年春天”看不出是哪一天").doesNotContain("PUBLISHED");
    assertThat(record("990101/huaiyin")).contains("- 发布时间：去年春天").doesNotContain("PUBLISHED");
  }

  private static final List<String> PASTED =
      List.of(
          "社区名称：槐荫社区",
          "所属区县：棠溪区",
          "事迹简介",
          "一、抓宣传，促动员",
          "社区做宣传，居民都来听。",
          "二、完善机制，健全制度，推动志愿服务常态长效",
          "社区规范管理，建立制度，样样有章可循。",
          "（1）健全组织网络，明确责任分工，做到人人有责",
          "社区党总支牵头，楼组长具体负责，大家分头去做。");

  /** As lines of a text, or set apart by line breaks only. */
  @ParameterizedTest
  @ValueSource(
      strings = {"txt", "indented.txt", "br.html", "pre.html", "docx", "heading.docx", "csv"})
  void keepsHeadingsApartFromTheTextOnTheNextLine(String kind) throws Exception {
    Path file = folder.resolve("a." + kind);
    String lines = String.join("\n", PASTED);
    switch (kind) {
      case "txt" -> Files.writeString(file, lines);
      case "indented.txt" -> Files.writeString(file, lines.replace("\n", "\n　　"));
      case "br.html" -> Files.writeString(file, "<p>" + lines.replace("\n", "<br>"));
      case "pre.html" -> Files.writeString(file, "<pre>" + lines + "</pre>");
      case "csv" -> {
        String story = String.join("\n", PASTED.subList(3, PASTED.size()));
        Files.writeString(file, "社区名称,所属区县,事迹\n槐荫社区,棠溪区,\"" + story + "\"\n");
      }
      default -> breaks(file, kind.equals("heading.docx"));
    }
    ProgramRun run = bring(file);
    assertThat(run.exitCode()).as(run.err()).isZero();
    assertThat(record("990101/huaiyin"))
        .endsWith(
            """
            story: |
              ## 一、抓宣传，促动员

              社区做宣传，居民都来听。

              ## 二、完善机制，健全制度，推动志愿服务常态长效

              社区规范管理，建立制度，样样有章可循。

              （1）健全组织网络，明确责任分工，做到人人有责

              社区党总支牵头，楼组长具体负责，大家分头去做。
            """);
  }

  private static void breaks(Path file, boolean styled) throws Exception {
    try (XWPFDocument document = new XWPFDocument();
        OutputStream out = Files.newOutputStream(file)) {
      document.createStyles();
      CTStyle style = CTStyle.Factory.newInstance();
      style.setStyleId("1");
      style.addNewName().setVal("heading 1");
      document.getStyles().addStyle(new XWPFStyle(style));
      int from = 0;
      for (int to : List.of(3, 5, 7, PASTED.size())) {
        XWPFParagraph paragraph = document.createParagraph();
        if (styled && from > 0 && to < PASTED.size()) {
          paragraph.setStyle("1");
        }
        for (String line : PASTED.subList(from, to)) {
          paragraph.createRun().setText(line);
          paragraph.createRun().addBreak();
        }
        from = to;
      }
      document.write(out);
    }
  }

  @ParameterizedTest
  @CsvSource({
    "所属街道：大境门街道, “大境门街道”里没有写明区县",
    "'所属市县、街道：大境门街道', “大境门街道”里没有写明区县",
    "'所属市县、街道：张家口市大境门街道', “张家口市大境门街道”里没有写明区县",
    "'所属市县、街道：长城社区街道', “长城社区街道”里没有写明区县",
    "'所属市县、街道：张家口市某某区大境门街道', “张家口市某某区大境门街道”里的区县不在 regions.yaml 里",
    "'所属市县、街道：某县大境门镇', “某县大境门镇”里的区县不在 regions.yaml 里",
  })
  void asksForTheCountyWhereNoneIsWritten(String line, String message) throws IOException {
    Path file = folder.resolve("a.txt");
    Files.writeString(file, "社区名称：甲社区\n" + line + "\n事迹：正文。\n");
    assertThat(bring(file).err()).contains(message, "--region");
  }

  @ParameterizedTest
  @CsvSource({"docx", "xlsx"})
  void writesAFormWithoutAContentFolder(String ending) throws Exception {
    Path elsewhere = Files.createDirectory(folder.resolve("elsewhere"));
    Process process =
        new ProcessBuilder(
                ProcessHandle.current().info().command().orElseThrow(),
                "-cp",
                System.getProperty("java.class.path").replaceAll("(?<=^|:)(?=[^/])", cwd()),
                "fengcai.Main",
                "new",
                "--form",
                ending)
            .directory(elsewhere.toFile())
            .redirectErrorStream(true)
            .start();
    String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(process.waitFor()).as(output).isZero();
    Path form = elsewhere.resolve("社区情况表." + ending);
    assertThat(bring(form).err()).contains("社区情况表." + ending + "：没有导入。表格没有填写。");
    ProgramRun missing =
        ProgramRun.of("new", "--form", ending, "-o", "b." + ending, "--content", "nowhere");
    assertThat(missing.exitCode()).isEqualTo(2);
    assertThat(missing.err()).contains("找不到文件夹“nowhere”");
  }

  private static String cwd() {
    return Path.of("").toAbsolutePath() + "/";
  }

  @Test
  void keepsARecordThatANewOneReplaces() throws IOException {
    List<String> command =
        List.of("new", "990101/huaiyin", "--content", content.toString(), "--force");
    ProgramRun.of(command.toArray(String[]::new));
    Files.writeString(content.resolve("communities/990101/huaiyin.yaml"), "name: 手写的\n");
    assertThat(ProgramRun.of(command.toArray(String[]::new)).exitCode()).isZero();
    assertThat(
            folder.resolve(
                ".fengcai/backup/2026-11-23_120000/content/communities/990101/huaiyin.yaml"))
        .hasContent("name: 手写的");
  }

  @Test
  void refusesAPipe() throws Exception {
    Path pipe = folder.resolve("a.txt");
    assertThat(new ProcessBuilder("mkfifo", pipe.toString()).start().waitFor()).isZero();
    assertThat(bring(pipe).err()).contains("a.txt", "不是普通文件");
  }

  @Test
  void namesNoFileAsADevice() {
    ProgramRun run = ProgramRun.of("new", "990101/con", "--content", content.toString());
    assertThat(run.exitCode()).isEqualTo(2);
    assertThat(run.err()).contains("“con”是 Windows 留给设备的名字");
  }
}
