package fengcai;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Tables come in as offices keep them, and no row of them takes another's place. */
class ImportTablesTest extends ImportFolder {

  private static final List<String> HEADINGS =
      List.of("序号", "社区名称", "所属区县", "街道", "注册志愿者人数", "统计日期", "来源", "发布时间");

  @Test
  void findsTheHeadingsBelowATitleAndLeavesSumsOut() throws IOException {
    Path file =
        workbook(
            List.of(
                List.of("2025年统计表"),
                HEADINGS,
                List.of("1", "和平社区", "棠溪区", "槐风街道", "100", "2025-12-31", "示例", "2026-03-05"),
                List.of("2", "河平社区", "", "", "200", "2025-12-31", "示例", "2026-03-05"),
                List.of(),
                List.of("合计", "", "", "", "300")),
            "A1:H1",
            "C3:C4",
            "D3:D4");
    ProgramRun run = bring(file);
    assertThat(run.exitCode()).as(run.err()).isZero();
    assertThat(run.err()).contains("第 6 行：这一行是合计", "“河平社区”和别的名称读音相同，写在 990101/heping-2");
    assertThat(record("990101/heping")).contains("name: 和平社区", "registered: 100");
    assertThat(record("990101/heping-2"))
        .contains("name: 河平社区", "street: 槐风街道", "registered: 200")
        .doesNotContain("title", "notes");
  }

  @Test
  void readsHeadingsOfTwoRows() throws IOException {
    Path file =
        workbook(
            List.of(
                List.of("社区名称", "所属区县", "注册志愿者", "", "来源", "发布时间"),
                List.of("", "", "人数", "占常住人口比例", "", ""),
                List.of("槐荫社区", "棠溪区", "192", "16%", "示例", "2026-03-05")),
            "A1:A2",
            "B1:B2",
            "C1:D1",
            "E1:E2",
            "F1:F2");
    ProgramRun run = bring(file);
    assertThat(run.exitCode()).as(run.err()).isZero();
    assertThat(record("990101/huaiyin")).contains("registered: 192", "share: 16%");
  }

  @Test
  void addsCountsOfOneDayToOneLedger() throws IOException {
    bring(
        workbook(
            List.of(
                HEADINGS,
                List.of("1", "槐荫社区", "棠溪区", "", "1", "2025-01-01", "示例", "2026-03-05"),
                List.of("2", "柳岸社区", "棠溪区", "", "2", "2025-01-01", "示例", "2026-03-05"))));
    List<String> headings = List.of("社区名称", "统计日期", "注册志愿者人数");
    assertThat(bring(workbook(List.of(headings, List.of("槐荫社区", "2025-12-31", "180")))).exitCode())
        .isZero();
    assertThat(bring(workbook(List.of(headings, List.of("柳岸", "2025-12-31", "230")))).exitCode())
        .isZero();
    Path ledger = content.resolve("counts/2025-12-31.yaml");
    assertThat(Files.readString(ledger)).contains("registered: 180", "registered: 230");
    Path other = workbook(List.of(headings, List.of("柳岸", "2025-12-31", "231")));
    ProgramRun refused = bring(other);
    assertThat(refused.exitCode()).isEqualTo(1);
    assertThat(refused.err()).contains("230", "231", "--force");
    assertThat(bring(other, "--force").err()).contains("由 230 改为 231");
    assertThat(Files.readString(ledger)).contains("registered: 180", "registered: 231");
  }

  @Test
  void refusesAnotherFigureForTheSameDayInOneFile() throws IOException {
    bring(
        workbook(
            List.of(
                HEADINGS, List.of("1", "槐荫社区", "棠溪区", "", "1", "2025-01-01", "示例", "2026-03-05"))));
    ProgramRun run =
        bring(
            workbook(
                List.of(
                    List.of("社区名称", "统计日期", "注册志愿者人数"),
                    List.of("槐荫社区", "2025-12-31", "180"),
                    List.of("槐荫社区", "2025-12-31", "181"))));
    assertThat(run.exitCode()).isEqualTo(1);
    assertThat(run.err()).contains("第 3 行", "180", "181");
    assertThat(content.resolve("counts")).doesNotExist();
  }

  @ParameterizedTest
  @ValueSource(strings = {",", ";", "\t", "，"})
  void findsWhatStandsBetweenCells(String separator) throws IOException {
    Path file = folder.resolve("表.csv");
    String row = String.join(separator, "槐荫社区", "棠溪区", "\"1,200\"", "示例", "2026/3/5 9:30");
    Files.writeString(
        file,
        "2026年统计表\n"
            + String.join(separator, "社区名称", "所属区县", "注册志愿者人数", "来源", "发布时间")
            + "\n"
            + row
            + "\n");
    ProgramRun run = bring(file);
    assertThat(run.exitCode()).as(run.err()).isZero();
    assertThat(record("990101/huaiyin"))
        .contains("registered: 1200", "published: 2026-03-05 09:30");
  }

  @Test
  void oneBrokenFileKeepsNoOtherOut() throws IOException {
    Path received = Files.createDirectories(folder.resolve("received/deeper"));
    Files.writeString(received.resolve("a.csv"), "社区名称,所属区县\n\"未关,棠溪区\n");
    Files.createFile(received.resolve("b.docx"));
    Files.createFile(received.resolve("c.xlsx"));
    Files.writeString(received.resolve("d.txt"), "社区名称：槐荫社区\n所属区县：棠溪区\n事迹简介\n正文。\n");
    ProgramRun run = bring(folder.resolve("received"));
    assertThat(run.exitCode()).isEqualTo(1);
    assertThat(run.err()).contains("双引号没有成对", "b.docx：没有导入。文件是空的", "c.xlsx：没有导入。文件是空的");
    assertThat(run.out()).contains("写好 1 个文件，3 个没有导入。");
    assertThat(content.resolve("communities/990101/huaiyin.yaml")).exists();
  }

  @Test
  void keepsWhatOneTableOfAnExportDoesNotHold() throws IOException {
    Path record =
        Files.createDirectories(content.resolve("communities/990101")).resolve("jia.yaml");
    Files.writeString(
        record,
        """
        name: 甲社区
        volunteers:
          - asOf: 2024-12-31
            registered: 180
        teams:
          - 助老队
        source: 示例
        published: 2024-03-05
        """);
    Path table = folder.resolve("all_社区.csv");
    Files.writeString(table, "记录地址,社区名称,来源,发布时间,备用列\n990101/jia,甲社区,示例,2024/3/6 9:05,x\n");
    ProgramRun run = bring(table, "--force");
    assertThat(run.exitCode()).as(run.err()).isEqualTo(1);
    assertThat(run.err()).contains("备用列", "有 1 行写了内容");
    assertThat(Files.readString(record))
        .contains("registered: 180", "- 助老队", "published: 2024-03-06 09:05");
    Path twice = folder.resolve("b_社区.csv");
    Files.writeString(twice, "记录地址,社区名称\n990101/yi,乙\n990101/yi,丙\n");
    assertThat(bring(twice).exitCode()).isEqualTo(1);
    Path nowhere = folder.resolve("c_社区.csv");
    Files.writeString(nowhere, "记录地址,社区名称\n,乙\n");
    assertThat(bring(nowhere).err()).contains("第 2 行", "记录地址");
  }

  @Test
  void readsTheSynonymsOfAnHonoursSheetAndNamesWhatItDoesNotUse() throws IOException {
    bring(
        workbook(
            List.of(
                HEADINGS,
                List.of("1", "槐荫社区", "棠溪区", "", "1", "2025-01-01", "示例", "2026-03-05"),
                List.of("2", "柳岸社区", "棠溪区", "", "2", "2025-01-01", "示例", "2026-03-05"))));
    ProgramRun run =
        bring(
            workbook(
                List.of(
                    List.of("2026年荣誉统计表"),
                    List.of("序号", "社区名称", "荣誉称号", "获得时间", "颁奖单位", "有效期", "备注", "活动次数", ""),
                    List.of(
                        "1", "槐荫社区", "示例省文明社区", "2022年3月", "示例省文明委", "2026-12-31", "复核", "", "x"),
                    List.of("2", "柳岸社区", "示例省文明社区", "2023.05.06", "示例省文明委", "三年", "", "12", ""),
                    List.of("3", "不在册社区", "示例省文明社区", "2023", "示例省文明委", "", "", "3", ""))));
    assertThat(run.exitCode()).isEqualTo(1);
    assertThat(run.err())
        .contains("“备注”一列没有采用，有 1 行写了内容", "“活动次数”一列没有采用，有 2 行写了内容")
        .contains("“I”一列没有采用，有 1 行", "第 4 行：“三年”看不出有效期", "第 5 行：没有名为“不在册社区”的社区，这一行没有导入")
        .doesNotContain("序号", "获得时间", "颁奖单位");
    assertThat(run.out()).contains("写好 1 个文件", "有 5 处内容没有采用");
    assertThat(Files.readString(content.resolve("honours/shilishengwenming.yaml")))
        .contains("grantor: 示例省文明委", "year: 2022", "validUntil: 2026-12-31", "year: 2023");
  }

  @Test
  void namesTheColumnsOfCountsThatItDoesNotUse() throws IOException {
    bring(
        workbook(
            List.of(
                HEADINGS, List.of("1", "槐荫社区", "棠溪区", "", "1", "2025-01-01", "示例", "2026-03-05"))));
    ProgramRun run =
        bring(
            workbook(
                List.of(
                    List.of("社区", "街道", "统计日期", "注册志愿者人数", "活动次数", "网格数"),
                    List.of("槐荫社区", "槐风街道", "2025-12-31", "180", "24", "9"))));
    assertThat(run.exitCode()).isEqualTo(1);
    assertThat(run.err()).contains("“网格数”一列没有采用，有 1 行").doesNotContain("活动次数", "街道");
    assertThat(Files.readString(content.resolve("counts/2025-12-31.yaml")))
        .contains("registered: 180", "activities: 24");
  }

  @Test
  void tellsNamesakesApartByTheirPlace() throws IOException {
    bring(
        workbook(
            List.of(
                HEADINGS,
                List.of("1", "鼓楼社区", "棠溪区", "", "1", "2025-01-01", "示例", "2026-03-05"),
                List.of("2", "鼓楼社区", "怀来县", "", "2", "2025-01-01", "示例", "2026-03-05"))));
    List<String> headings = List.of("社区", "所属区县", "统计日期", "注册志愿者人数");
    ProgramRun run =
        bring(
            workbook(
                List.of(
                    headings,
                    List.of("鼓楼社区", "怀来县", "2025-12-31", "230"),
                    List.of("鼓楼社区", "桥西区", "2025-12-31", "99"))));
    assertThat(run.exitCode()).isEqualTo(1);
    assertThat(run.err()).contains("鼓楼社区（桥西区）");
    assertThat(Files.readString(content.resolve("counts/2025-12-31.yaml")))
        .contains("130730/gulou", "registered: 230")
        .doesNotContain("990101/gulou", "99");
  }

  private Path workbook(List<List<String>> rows, String... merged) throws IOException {
    Path file = folder.resolve("表.xlsx");
    try (XSSFWorkbook workbook = new XSSFWorkbook();
        OutputStream out = Files.newOutputStream(file)) {
      XSSFSheet sheet = workbook.createSheet("Sheet1");
      for (int i = 0; i < rows.size(); i++) {
        XSSFRow row = sheet.createRow(i);
        for (int j = 0; j < rows.get(i).size(); j++) {
          row.createCell(j).setCellValue(rows.get(i).get(j));
        }
      }
      for (String region : merged) {
        sheet.addMergedRegion(CellRangeAddress.valueOf(region));
      }
      workbook.write(out);
    }
    return file;
  }
}
