package fengcai;

import static fengcai.OfficeFile.document;
import static fengcai.OfficeFile.inline;
import static fengcai.OfficeFile.note;
import static fengcai.OfficeFile.paragraph;
import static fengcai.OfficeFile.png;
import static fengcai.OfficeFile.repeated;
import static fengcai.OfficeFile.run;
import static fengcai.OfficeFile.style;
import static fengcai.OfficeFile.word;
import static fengcai.OfficeFile.workbook;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import java.util.zip.CRC32;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Malicious files are refused with a message and do not affect other files. */
@Timeout(value = 10, unit = TimeUnit.MINUTES)
class HostileImportTest extends ImportFolder {

  private static final long GIGABYTE = 1L << 30;
  private static final int LARGE = 128 << 20;
  private static final String FORM =
      paragraph("社区名称：槐荫社区") + paragraph("所属区县：棠溪区") + paragraph("事迹简介");
  private static final String HEADINGS =
      "<row r='1'>" + inline("A1", "社区名称") + inline("B1", "所属区县") + "</row>";

  /** All in one run with little memory; the one that is sound comes in. */
  @Test
  void refusesWhatIsTooLargeAndGoesOn() throws Exception {
    Map<String, String> expected = new LinkedHashMap<>();
    Path inbox = Files.createDirectory(folder.resolve("inbox"));
    bombs(inbox, expected);
    texts(inbox, expected);
    word().write(inbox.resolve("好的.docx"));
    List<String> run = withLittleMemory(inbox);
    assertThat(record("990101/huaiyin")).contains("name: 槐荫社区", "registered: 192");
    assertThat(run).noneMatch(line -> line.contains("Exception") || line.contains("\tat "));
    expected.forEach(
        (file, message) ->
            assertThat(run)
                .as(file)
                .anyMatch(line -> line.contains("/" + file + "：没有导入。") && line.contains(message)));
  }

  private static void bombs(Path inbox, Map<String, String> expected) throws IOException {
    String open = document(FORM + "<w:p><w:r><w:t>");
    expected.put("文档.docx", "解压以后有一部分至少有");
    word()
        .part("word/document.xml", repeated(open, "字", LARGE / 3, ""))
        .write(inbox.resolve("文档.docx"));
    expected.put("样式.docx", "格式标记至少有 500,001 处，最多 500,000 处");
    word()
        .part("word/styles.xml", repeated("<styles>", "<style/>", LARGE / 8, "</styles>"))
        .write(inbox.resolve("样式.docx"));
    expected.put("属性.docx", "解压以后有一部分至少有");
    word()
        .part("word/numbering.xml", repeated("<numbering a='", "a", LARGE, "'/>"))
        .write(inbox.resolve("属性.docx"));
    expected.put("标记.docx", "格式标记至少有 500,001 处，最多 500,000 处");
    word()
        .part("word/document.xml", repeated(document(""), "<w:p/>", 2_000_000, ""))
        .write(inbox.resolve("标记.docx"));
    expected.put("套叠.docx", "至少有 201 层，最多 200 层");
    word()
        .part("word/document.xml", repeated(document(""), "<w:ins>", 1_000_000, ""))
        .write(inbox.resolve("套叠.docx"));
    expected.put("共享.xlsx", "解压以后至少有");
    workbook()
        .part("xl/shared.xml", repeated("<sst>", " ", GIGABYTE, "</sst>"))
        .write(inbox.resolve("共享.xlsx"));
    expected.put("工作表.xlsx", "解压以后至少有");
    workbook().rows(LARGE / 6, "<row/>").write(inbox.resolve("工作表.xlsx"));
    expected.put("注释.xlsx", "解压以后至少有");
    workbook()
        .part("xl/styles.xml", repeated("<styleSheet><!--", "< ", LARGE, ""))
        .write(inbox.resolve("注释.xlsx"));
    expected.put("行.xlsx", "最后一行是第 1,000,000 行，最多 200,000 行");
    workbook().rows(1_000_000, "<row><c><v>1</v></c></row>").write(inbox.resolve("行.xlsx"));
    expected.put("列.xlsx", "表格有 16,384 列，最多 1,000 列");
    workbook()
        .sheet(HEADINGS + "<row r='2'>" + "<c><v>1</v></c>".repeat(16_384) + "</row>")
        .write(inbox.resolve("列.xlsx"));
    expected.put("宽.xlsx", "单元格，最多 2,000,000 个");
    workbook()
        .rows(
            10_000,
            "<row>"
                + inline("ALL1", "宽").replace(" r='ALL1'", "")
                + "<c/>".repeat(900)
                + "<c><v>1</v></c></row>")
        .write(inbox.resolve("宽.xlsx"));
  }

  private static void texts(Path inbox, Map<String, String> expected) throws IOException {
    expected.put("长文.txt", "至少有 8,000,013 字，最多 500,000 字");
    write(inbox.resolve("长文.txt"), "社区名称：槐荫社区\n事迹\n", "一句话。\n文字\n", 1_000_000);
    expected.put("空行.txt", "至少有 100,003 段，最多 20,000 段");
    write(inbox.resolve("空行.txt"), "社区名称：槐荫社区\n\n", "\n", 100_000);
    expected.put("大.csv", "文件有 ");
    write(inbox.resolve("大.csv"), "社区名称,所属区县\n", "槐荫社区,棠溪区\n", 3_000_000);
    expected.put("行.csv", "最后一行是第 300,001 行，最多 200,000 行");
    write(inbox.resolve("行.csv"), "社区名称,所属区县\n", "槐荫社区,棠溪区\n", 300_000);
    expected.put("网页.html", "网页里的标记有 1,000,000 处，最多 100,000 处");
    write(inbox.resolve("网页.html"), "", "<b>", 1_000_000);
    expected.put("值.json", "至少有 2,000,001 个值");
    write(inbox.resolve("值.json"), "[", "[],", 5_000_000);
    expected.put("深.json", "至少有 201 层");
    write(inbox.resolve("深.json"), "", "[", 100_000);
  }

  private static void write(Path file, String before, String unit, int count) throws IOException {
    try (OutputStream out = Files.newOutputStream(file)) {
      repeated(before, unit, count, "").write(out);
    }
  }

  private List<String> withLittleMemory(Path inbox) throws Exception {
    Path output = folder.resolve("output.txt");
    Process process =
        new ProcessBuilder(
                ProcessHandle.current().info().command().orElseThrow(),
                "-Xmx512m",
                "-Dstdout.encoding=UTF-8",
                "-Dstderr.encoding=UTF-8",
                "-cp",
                System.getProperty("java.class.path"),
                "fengcai.Main",
                "import",
                inbox.toString(),
                "--content",
                content.toString(),
                "--lang",
                "zh")
            .redirectErrorStream(true)
            .redirectOutput(output.toFile())
            .start();
    assertThat(process.waitFor(8, TimeUnit.MINUTES)).isTrue();
    assertThat(process.exitValue()).isEqualTo(1);
    return Files.readAllLines(output, StandardCharsets.UTF_8);
  }

  @Test
  void comesToAnEndWithWhatRefersToItself() throws Exception {
    String again = "<w:p>" + run("注文") + note() + note() + "</w:p>";
    String doubling = "<w:p>" + run("倍") + note().replace("'1'", "'2'").repeat(2) + "</w:p>";
    Map<String, OfficeFile> files = new LinkedHashMap<>();
    files.put("自注.docx", word().notes(again));
    files.put(
        "倍注.docx", word().notes(Stream.generate(() -> doubling).limit(30).toArray(String[]::new)));
    files.put(
        "样式.docx",
        word().styles(style("1", "甲", "2") + style("2", "乙", "1") + style("3", "丙", "3")));
    files.put("编号.docx", word().numbering(2_147_483_647L, "%1、", "chineseCounting"));
    files.put("罗马.docx", word().numbering(999_999_999L, "%1、", "upperRoman"));
    files.put("字母.docx", word().numbering(999_999_999L, "%1、", "lowerLetter"));
    files.put("从零.docx", word().numbering(0, "%1、", "ideographTraditional"));
    files.put("负数.docx", word().numbering(-5, "%9、", "decimalEnclosedCircle"));
    for (Map.Entry<String, OfficeFile> file : files.entrySet()) {
      ProgramRun run = bring(file.getValue().write(folder.resolve(file.getKey())), "--force");
      assertThat(run.exitCode()).as(file.getKey() + run.err()).isZero();
    }
    assertThat(record("990101/huaiyin")).contains("组织志愿者入户。（注：一条注）");
  }

  @Test
  void countsEachUseOfANote() throws Exception {
    Path file =
        word()
            .notes("注".repeat(100_000))
            .body(FORM + "<w:p>" + note().repeat(50) + "</w:p>")
            .write(folder.resolve("注.docx"));
    assertThat(bring(file).err()).contains("至少有 500,0", "最多 500,000 字");
  }

  @Test
  void refusesWordFilesThatAreNone() throws Exception {
    Map<String, OfficeFile> files = new LinkedHashMap<>();
    files.put(
        "无主体.docx",
        word().part("word/document.xml", document("").replace("<w:body>", "") + "</w:document>"));
    files.put("无文档.docx", word().without("word/document.xml"));
    files.put("无链接.docx", word().without("_rels/.rels"));
    files.put("是表格.docx", workbook());
    files.put(
        "实体.docx",
        word()
            .part(
                "word/document.xml",
                "<!DOCTYPE a [<!ENTITY b 'c'>]>" + document("&b;</w:body></w:document>")));
    files.put("断开.docx", word().part("word/styles.xml", "<w:styles"));
    for (Map.Entry<String, OfficeFile> file : files.entrySet()) {
      ProgramRun run = bring(file.getValue().write(folder.resolve(file.getKey())));
      assertThat(run.exitCode()).as(file.getKey()).isEqualTo(1);
      assertThat(run.err()).as(file.getKey()).contains("文件打不开，可能不是真正的 .docx 文件");
    }
  }

  @Test
  void clipsMergedCellsToTheTable() throws Exception {
    Path file =
        workbook()
            .sheet(sheet(), "A1:XFD1048576", "F3:B2", "C9:A7")
            .write(folder.resolve("合并.xlsx"));
    ProgramRun run = bring(file);
    assertThat(run.err()).doesNotContain("\tat ");
    Path upwards = workbook().sheet(sheet(), "B3:B2").write(folder.resolve("倒.xlsx"));
    ProgramRun second = bring(upwards, "--force");
    assertThat(second.exitCode()).as(second.err()).isZero();
    assertThat(record("990101/liuan")).contains("name: 柳岸社区");
  }

  private static String sheet() {
    return HEADINGS
        + "<row r='2'>"
        + inline("A2", "槐荫社区")
        + inline("B2", "棠溪区")
        + "</row>"
        + "<row r='3'>"
        + inline("A3", "柳岸社区")
        + "</row>";
  }

  @Test
  void saysWhichCellLies() throws Exception {
    for (String cell :
        List.of(
            "<c r='C2' t='n'><v>很多</v></c>",
            "<c r='C2'><v>NaN</v></c>",
            "<c r='C2'><v>1e999</v></c>",
            "<c r='C2' t='s'><v>99999</v></c>",
            "<c r='C2' t='s'><v>-1</v></c>",
            "<c r='C2' t='b'><v>maybe</v></c>",
            "<c r='C2' t='wrong'><v>1</v></c>",
            "<c r='C2'><f>SUM(A1:A2)</f></c>")) {
      String rows = sheet().replaceFirst("</row><row r='3'>", cell + "</row><row r='3'>");
      ProgramRun run = bring(workbook().sheet(rows).write(folder.resolve("假.xlsx")));
      assertThat(run.exitCode()).as(cell).isEqualTo(1);
      assertThat(run.err()).as(cell).contains("工作表“表”的单元格 C2 读不出来");
    }
    String nowhere = sheet().replace("'A2'", "'甲二'");
    assertThat(bring(workbook().sheet(nowhere).write(folder.resolve("假.xlsx"))).err())
        .contains("单元格的位置看不懂：“甲二”");
  }

  @Test
  void takesPicturesWithinBoundsAndOnlyFromTheFile() throws Exception {
    Path secret = Files.write(folder.resolve("secret.png"), png(20, 20));
    Files.createSymbolicLink(
        Files.createDirectory(folder.resolve("页_files")).resolve("b.png"), secret);
    Path page = folder.resolve("页.html");
    Files.createDirectory(folder.resolve("sub"));
    Path inSub = folder.resolve("sub/页.html");
    String html =
        "<h1>柳岸社区</h1><p>社区名称：柳岸社区</p><p>所属区县：棠溪区</p><p>事迹简介</p><p>正文。</p>"
            + "<img src='../secret.png'><img src='"
            + secret
            + "'><p>又一段。</p>";
    Files.writeString(inSub, html);
    assertThat(bring(inSub).exitCode()).isZero();
    Files.writeString(page, html);
    Path file =
        word()
            .part("word/media/image1.png", out -> out.write(huge()))
            .part("word/media/../../../evil.png", out -> out.write(png(10, 10)))
            .part("/tmp/evil.png", out -> out.write(png(10, 10)))
            .write(folder.resolve("图.docx"));
    ProgramRun run = bring(file);
    assertThat(run.exitCode()).as(run.err()).isEqualTo(1);
    assertThat(run.err()).contains("有一张 .png 图片太大，没有导入");
    assertThat(content.resolve("media")).doesNotExist();
  }

  /** A header that claims 60,000 by 60,000 pixels. */
  private static byte[] huge() {
    byte[] bytes = png(40, 30);
    for (int at : List.of(16, 20)) {
      bytes[at + 2] = (byte) (60_000 >> 8);
      bytes[at + 3] = (byte) (60_000 & 0xFF);
    }
    CRC32 check = new CRC32();
    check.update(bytes, 12, 17);
    for (int i = 0; i < 4; i++) {
      bytes[29 + i] = (byte) (check.getValue() >> (8 * (3 - i)));
    }
    return bytes;
  }

  /** Texts up to the limits, made of what the readers look for. */
  @Test
  void readsLongTexts() throws Exception {
    for (String unit :
        List.of("字，", "一、", "“荣获", "a\n", "（", "、和", "，\n", "年 ", "一、甲\n", "社区：\n")) {
      int lines = (int) unit.chars().filter(c -> c == '\n').count();
      int count = lines == 0 ? 480_000 / unit.length() : 19_000;
      Path file = folder.resolve("长.txt");
      Files.writeString(file, "社区名称：柳岸社区\n所属区县：棠溪区\n事迹简介\n" + unit.repeat(count) + "。\n");
      ProgramRun run = bring(file, "--force");
      assertThat(run.err()).as(unit).doesNotContain("\tat ");
    }
  }
}
