package fengcai;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.apache.poi.common.usermodel.PictureType;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.util.Units;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** Files of offices become the records one would have written. */
class ImportTest {

  @TempDir private Path folder;
  private Path content = Path.of("");

  @BeforeEach
  void prepare() throws IOException {
    content = Files.createTempDirectory(folder, "content");
    Files.copy(Path.of("content/regions.yaml"), content.resolve("regions.yaml"));
    Files.copy(Path.of("content/site.yaml"), content.resolve("site.yaml"));
  }

  @TestFactory
  Stream<DynamicTest> inputsBecomeTheirRecords() throws IOException {
    return ImportInputs.files().stream()
        .map(
            input -> DynamicTest.dynamicTest(input.getFileName().toString(), () -> compare(input)));
  }

  private void compare(Path input) throws IOException {
    prepare();
    ProgramRun run = ProgramRun.of("import", input.toString(), "--content", content.toString());
    assertThat(run.exitCode()).as(run.err()).isZero();
    String remarks = run.err().replace(input.toString(), input.getFileName().toString());
    expect(ImportInputs.beside(input, ".yaml"), onlyRecord());
    expect(ImportInputs.beside(input, ".remarks"), remarks);
  }

  private static void expect(Path file, String text) throws IOException {
    if (Cases.REWRITE) {
      Files.writeString(file, text);
    }
    assertThat(text).isEqualTo(Files.readString(file));
  }

  private String onlyRecord() throws IOException {
    try (Stream<Path> files = Files.walk(content.resolve("communities"))) {
      List<Path> records = files.filter(Files::isRegularFile).toList();
      assertThat(records).hasSize(1);
      return Files.readString(records.getFirst());
    }
  }

  @Test
  void readsWhatWindowsSavesAsText() throws IOException {
    Path file = folder.resolve("ansi.txt");
    String text = Files.readString(ImportInputs.FOLDER.resolve("numerals.txt"));
    Files.write(file, text.replace("\n", "\r\n").getBytes(Charset.forName("GB18030")));
    assertThat(ProgramRun.of("import", file.toString(), "--content", content.toString()).exitCode())
        .isZero();
    assertThat(onlyRecord())
        .isEqualTo(Files.readString(ImportInputs.FOLDER.resolve("numerals.yaml")));
  }

  @Test
  void readsAFormOfWordWithItsPhotosAndNumbers() throws Exception {
    Path file = folder.resolve("表格.docx");
    try (XWPFDocument document = new XWPFDocument();
        OutputStream out = Files.newOutputStream(file)) {
      document.createParagraph().createRun().setText("槐荫社区事迹材料");
      XWPFTable table = document.createTable(5, 2);
      String[][] cells = {
        {"社区（站点）名称", "槐荫社区"},
        {"所属市县、街道（单位）", "示例市棠溪区槐风街道"},
        {"社区注册志愿者人数", "192人"},
        {"占常住人口比例", "16%"},
        {"来源", "示例市文明办"}
      };
      for (int i = 0; i < cells.length; i++) {
        table.getRow(i).getCell(0).setText(cells[i][0]);
        table.getRow(i).getCell(1).setText(cells[i][1]);
      }
      document.createParagraph().createRun().setText("发布时间：2026年3月5日");
      document.createParagraph().createRun().setText("事迹简介：");
      document.createParagraph().createRun().setText("一、守望相助");
      document.createParagraph().createRun().setText("志愿者把独居老人一户一户记在心里。");
      photo(document);
      document.write(out);
    }
    ProgramRun run = ProgramRun.of("import", file.toString(), "--content", content.toString());
    assertThat(run.exitCode()).as(run.err()).isZero();
    String record = Files.readString(content.resolve("communities/990101/huaiyin.yaml"));
    assertThat(record)
        .contains(
            "name: 槐荫社区",
            "title: 槐荫社区事迹材料",
            "street: 槐风街道",
            "registered: 192",
            "share: 16%",
            "published: 2026-03-05",
            "  ## 一、守望相助",
            "![社区院子里的老槐树](media/huaiyin-1.png)");
    assertThat(content.resolve("media/huaiyin-1.png")).isRegularFile();
    publish();
  }

  private static void photo(XWPFDocument document) throws IOException, InvalidFormatException {
    ByteArrayOutputStream png = new ByteArrayOutputStream();
    ImageIO.write(new BufferedImage(400, 300, BufferedImage.TYPE_INT_RGB), "png", png);
    var picture =
        document
            .createParagraph()
            .createRun()
            .addPicture(
                new ByteArrayInputStream(png.toByteArray()),
                PictureType.PNG,
                "a.png",
                Units.toEMU(200),
                Units.toEMU(150));
    picture.getCTPicture().getNvPicPr().getCNvPr().setDescr("社区院子里的老槐树");
  }

  @Test
  void readsARowForEachCommunityAndTheLedgers() throws IOException {
    Path profiles = folder.resolve("社区.xlsx");
    sheet(
        profiles,
        List.of("序号", "社区名称", "所属区县、街道", "注册志愿者人数", "占比", "来源", "发布时间", "事迹简介"),
        List.of(
            List.of(1, "槐荫社区", "棠溪区槐风街道", 192, "16%", "示例市文明办", "2026-03-05", "一、头\n正文在此，写得明白。"),
            List.of(2, "柳岸社区", "示例市棠溪区河滨街道", "二百三十人", 0.19, "示例市文明办", "2026-03-05", "正文在此。")));
    Path counts = folder.resolve("统计.xlsx");
    sheet(
        counts,
        List.of("社区名称", "统计日期", "注册志愿者人数", "服务时长"),
        List.of(List.of("槐荫社区", "2025-12-31", 180, 2000.5), List.of("不存在的社区", "2025-12-31", 1, 1)));
    Path honours = folder.resolve("荣誉.csv");
    Files.writeString(
        honours, "荣誉名称,级别,授予单位,社区,年份\n示例省文明社区,省级,示例省文明委,槐荫社区,2022\n示例省文明社区,省级,示例省文明委,柳岸,2023年\n");
    for (Path file : List.of(profiles, counts, honours)) {
      ProgramRun run = ProgramRun.of("import", file.toString(), "--content", content.toString());
      assertThat(run.exitCode()).as(run.err()).isEqualTo(file.equals(counts) ? 1 : 0);
      if (file.equals(counts)) {
        assertThat(run.err()).contains("第 3 行", "不存在的社区");
      }
    }
    assertThat(Files.readString(content.resolve("communities/990101/liuan.yaml")))
        .contains("registered: 230", "share: 19%", "street: 河滨街道");
    assertThat(Files.readString(content.resolve("communities/990101/huaiyin.yaml")))
        .contains("  ## 一、头\n\n  正文在此，写得明白。\n");
    assertThat(Files.readString(content.resolve("counts/2025-12-31.yaml")))
        .contains("990101/huaiyin:", "registered: 180", "hours: 2000.5");
    assertThat(Files.readString(content.resolve("honours/shilishengwenming.yaml")))
        .contains("title: 示例省文明社区", "990101/huaiyin", "year: 2022", "990101/liuan", "year: 2023");
    publish();
  }

  @Test
  void readsItsOwnFormsWhenFilledIn() throws IOException {
    Path word = folder.resolve("表.docx");
    Path excel = folder.resolve("表.xlsx");
    for (Path form : List.of(word, excel)) {
      String ending = form.toString().replaceFirst(".*\\.", "");
      ProgramRun run =
          ProgramRun.of(
              "new", "--form", ending, "-o", form.toString(), "--content", content.toString());
      assertThat(run.exitCode()).as(run.err()).isZero();
    }
    fillWord(word);
    fillExcel(excel);
    ProgramRun run =
        ProgramRun.of("import", word.toString(), excel.toString(), "--content", content.toString());
    assertThat(run.exitCode()).as(run.err()).isZero();
    String record = Files.readString(content.resolve("communities/990101/huaiyin.yaml"));
    assertThat(record)
        .contains("name: 槐荫社区", "street: 槐风街道", "registered: 192", "  ## 一、守望相助")
        .doesNotContain("※", "请选择", "notes");
    assertThat(Files.readString(content.resolve("communities/990101/liuan.yaml")))
        .contains("name: 柳岸社区", "registered: 230", "share: 19%");
    publish();
  }

  private static void fillWord(Path file) throws IOException {
    try (XWPFDocument document = new XWPFDocument(Files.newInputStream(file))) {
      var rows = document.getTables().getFirst().getRows();
      rows.get(0).getCell(1).setText("槐荫社区");
      var county = rows.get(1).getCell(1).getParagraphs().getFirst().getCTP().getSdtArray(0);
      assertThat(county.getSdtPr().getDropDownList().getListItemList())
          .anyMatch(item -> item.getValue().equals("示例市棠溪区"));
      county.getSdtContent().getRArray(0).getTArray(0).setStringValue("示例市棠溪区");
      rows.get(2).getCell(1).setText("槐风街道");
      rows.get(3).getCell(1).setText("2026-03-05");
      rows.get(4).getCell(1).setText("192");
      rows.get(10).getCell(1).setText("示例市文明办");
      rows.get(12).getCell(1).setText("2026-03-05 09:00");
      document.createParagraph().createRun().setText("一、守望相助");
      document.createParagraph().createRun().setText("志愿者把独居老人一户一户记在心里。");
      try (OutputStream out = Files.newOutputStream(file)) {
        document.write(out);
      }
    }
  }

  private static void fillExcel(Path file) throws IOException {
    try (XSSFWorkbook workbook = new XSSFWorkbook(Files.newInputStream(file))) {
      XSSFSheet sheet = workbook.getSheetAt(0);
      assertThat(sheet.getDataValidations()).hasSizeGreaterThan(10);
      Row row = sheet.createRow(1);
      List<String> cells =
          List.of(
              "柳岸社区",
              "示例市棠溪区",
              "河滨街道",
              "2026-03-05",
              "230",
              "19%",
              "",
              "",
              "",
              "",
              "示例市文明办",
              "",
              "2026-03-05",
              "",
              "",
              "正文写在这里，一句就够。");
      for (int i = 0; i < cells.size(); i++) {
        row.createCell(i).setCellValue(cells.get(i));
      }
      try (OutputStream out = Files.newOutputStream(file)) {
        workbook.write(out);
      }
    }
  }

  private static void sheet(Path file, List<String> headings, List<List<Object>> rows)
      throws IOException {
    try (XSSFWorkbook workbook = new XSSFWorkbook();
        OutputStream out = Files.newOutputStream(file)) {
      XSSFSheet sheet = workbook.createSheet("Sheet1");
      Row first = sheet.createRow(0);
      for (int i = 0; i < headings.size(); i++) {
        first.createCell(i).setCellValue(headings.get(i));
      }
      for (int i = 0; i < rows.size(); i++) {
        Row row = sheet.createRow(i + 1);
        for (int j = 0; j < rows.get(i).size(); j++) {
          if (rows.get(i).get(j) instanceof Number number) {
            row.createCell(j).setCellValue(number.doubleValue());
          } else {
            row.createCell(j).setCellValue(rows.get(i).get(j).toString());
          }
        }
      }
      workbook.write(out);
    }
  }

  @Test
  void writesNothingOfAFileThatLacksItsPlace() throws IOException {
    Path file = folder.resolve("a.txt");
    Files.writeString(file, "社区名称：甲社区\n所属市县、街道：某市某区某街道\n事迹：正文。\n");
    ProgramRun run = ProgramRun.of("import", file.toString(), "--content", content.toString());
    assertThat(run.exitCode()).isEqualTo(1);
    assertThat(run.err()).contains("某市某区某街道", "regions.yaml", "--region");
    assertThat(content.resolve("communities")).doesNotExist();
    assertThat(
            ProgramRun.of(
                    "import",
                    file.toString(),
                    "--content",
                    content.toString(),
                    "--region",
                    "990101")
                .exitCode())
        .isZero();
    assertThat(content.resolve("communities/990101/jia.yaml")).exists();
  }

  @Test
  void saysWhatToDoAboutFilesItCannotRead() throws IOException {
    Path old = folder.resolve("旧.doc");
    Path broken = folder.resolve("坏.docx");
    Path table = folder.resolve("坏.xlsx");
    Files.writeString(old, "x");
    Files.writeString(broken, "x");
    Files.writeString(table, "x");
    ProgramRun run =
        ProgramRun.of(
            "import",
            old.toString(),
            broken.toString(),
            table.toString(),
            "--content",
            content.toString());
    assertThat(run.exitCode()).isEqualTo(1);
    assertThat(run.err()).contains("另存为", "旧.doc", "坏.docx", "坏.xlsx").doesNotContain("Exception");
  }

  @Test
  void findsTheCampaignThatHasACategory() throws IOException {
    Files.writeString(
        Files.createDirectories(content.resolve("campaigns")).resolve("zuimei.yaml"),
        """
        name: 示例活动
        year: 2026
        organisers: [示例省文明办]
        categories: [最美志愿服务社区]
        """);
    Path file = folder.resolve("a.txt");
    Files.writeString(
        file,
        """
        社区名称：甲社区
        所属区县：棠溪区
        推荐类别：最美志愿服务社区
        志愿者队伍：无
        来源：示例市文明办
        发布时间：2026-03-05
        事迹：社区组建了2余支队伍：助老队、护河队。
        """);
    ProgramRun run = ProgramRun.of("import", file.toString(), "--content", content.toString());
    assertThat(run.exitCode()).as(run.err()).isZero();
    assertThat(onlyRecord())
        .contains("campaign: zuimei", "category: 最美志愿服务社区", "- 助老队", "- 护河队")
        .doesNotContain("notes");
    publish();
  }

  @Test
  void asksWhichOfSeveralCountiesIsMeant() throws IOException {
    Files.writeString(
        content.resolve("regions.yaml"),
        """
        "110000": 北京市
        "110105": 朝阳区
        "220100": 长春市
        "220104": 朝阳区
        "441900": 东莞市
        """);
    Path file = folder.resolve("a.txt");
    Files.writeString(file, "社区名称：甲社区\n所属市县、街道：朝阳区八里庄街道\n事迹：正文。\n");
    ProgramRun run = ProgramRun.of("import", file.toString(), "--content", content.toString());
    assertThat(run.exitCode()).isEqualTo(1);
    assertThat(run.err()).contains("北京市朝阳区（110105）", "长春市朝阳区（220104）", "--region");
    assertThat(bring(file, "999999").exitCode()).isEqualTo(2);
    assertThat(bring(file, "220104").exitCode()).isZero();
    assertThat(content.resolve("communities/220104/jia.yaml")).exists();
    Files.writeString(file, "社区名称：甲社区\n所属市县、街道：长春朝阳区永昌街道\n事迹：正文。\n");
    assertThat(bring(file, "110105").err()).contains("长春市朝阳区（220104）");
    Files.writeString(file, "社区名称：乙社区\n所属市县、街道：东莞市莞城街道\n事迹：正文。\n");
    assertThat(bring(file, "110105").exitCode()).isZero();
    assertThat(content.resolve("communities/441900/yi.yaml")).exists();
  }

  private ProgramRun bring(Path file, String region) {
    return ProgramRun.of(
        "import", file.toString(), "--content", content.toString(), "--region", region, "--force");
  }

  /** What was brought in can be published as it is. */
  private void publish() {
    ProgramRun run =
        ProgramRun.of(
            "build",
            "--content",
            content.toString(),
            "--out",
            folder.resolve("site").toString(),
            "--no-pdf");
    assertThat(run.exitCode()).as(run.err()).isZero();
  }
}
