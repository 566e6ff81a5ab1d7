package fengcai.exchange.table;

import static org.assertj.core.api.Assertions.assertThat;

import fengcai.exchange.form.FormLabel;
import fengcai.exchange.source.WorkbookSheet;
import fengcai.exchange.table.OfficeTable.Row;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OfficeTableTest {

  @Test
  void findsTheHeadingsBelowATitle() {
    OfficeTable table = on("统计表", "", "序号/社区名称/所属区县/备注", "1/甲社区/棠溪区/新", "", "2/乙社区");
    assertThat(headings(table)).containsExactly("序号", "社区名称", "所属区县", "备注");
    assertThat(table.rows())
        .containsExactly(
            new Row(List.of("1", "甲社区", "棠溪区", "新"), 4), new Row(List.of("2", "乙社区"), 6));
    assertThat(table.column(FormLabel.NAME)).isEqualTo(1);
    assertThat(table.column(FormLabel.STREET)).isEqualTo(OfficeTable.ABSENT);
    assertThat(table.rows().getLast().cell(3)).isEmpty();
    assertThat(table.rows().getLast().cell(OfficeTable.ABSENT)).isEmpty();
  }

  @Test
  void isNoTableWithoutTwoKnownHeadings() {
    assertThat(OfficeTable.on(sheet("社区名称/备注", "甲社区/新"))).isEmpty();
    assertThat(OfficeTable.on(sheet("名称/社区名称", "甲/乙"))).isEmpty();
    assertThat(OfficeTable.on(new WorkbookSheet("空", List.of()))).isEmpty();
    List<String> deep = new ArrayList<>(List.of("1", "2", "3", "4", "5", "6", "7", "8", "9", "10"));
    deep.add("社区名称/所属区县");
    assertThat(OfficeTable.on(sheet(deep.toArray(String[]::new)))).isEmpty();
  }

  @Test
  void joinsTwoRowsOfHeadings() {
    WorkbookSheet sheet =
        new WorkbookSheet(
            "表",
            List.of(
                List.of("社区名称", "志愿者", ""), List.of("", "注册人数", "占比"), List.of("甲社区", "3", "1%")),
            List.of(
                List.of("社区名称", "志愿者", "志愿者"),
                List.of("社区名称", "注册人数", "占比"),
                List.of("甲社区", "3", "1%")));
    OfficeTable table = OfficeTable.on(sheet).orElseThrow();
    assertThat(headings(table)).containsExactly("社区名称", "注册人数", "占比");
    assertThat(table.rows()).containsExactly(new Row(List.of("甲社区", "3", "1%"), 3));
  }

  @Test
  void takesARowWithAKnownWordForNoHeadings() {
    assertThat(on("社区名称/备注/荣誉", "甲社区/荣誉/无").rows()).hasSize(1);
  }

  @Test
  void sharesMergedPlacesButNoFigures() {
    WorkbookSheet sheet =
        new WorkbookSheet(
            "表",
            List.of(List.of("社区名称", "所属区县", "注册志愿者人数"), List.of("甲社区", "棠溪区", "3"), List.of("乙社区")),
            List.of(
                List.of("社区名称", "所属区县", "注册志愿者人数"),
                List.of("甲社区", "棠溪区", "3"),
                List.of("乙社区", "棠溪区", "3")));
    assertThat(OfficeTable.on(sheet).orElseThrow().rows().getLast().cells())
        .containsExactly("乙社区", "棠溪区");
  }

  @Test
  void tellsSumsFromRows() {
    OfficeTable table =
        on("社区名称/所属区县/注册人数", "甲社区/棠溪区/3", "合 计//3", "小计/棠溪区/3", "总计社区/棠溪区/3", "/西湖区/总计");
    assertThat(table.rows()).extracting(Row::number).containsExactly(2, 5);
    assertThat(table.sums()).extracting(Row::number).containsExactly(3, 4, 6);
  }

  @Test
  void countsWhatNobodyReads() {
    OfficeTable table = on("序号/社区名称/所属区县/备注", "1/甲社区/棠溪区/新", "2/乙社区/棠溪区//多", "3/丙社区/棠溪区/旧");
    assertThat(table.unused(Set.of(1, 2))).isEqualTo(Map.of("备注", 2, "E", 1));
    assertThat(table.unused(Set.of(1))).containsEntry("所属区县", 3);
  }

  @Test
  void namesColumnsAsSpreadsheetsDo() {
    String far = "/".repeat(27) + "远";
    OfficeTable table = on("社区名称/所属区县", "甲社区/棠溪区" + far.substring(1));
    assertThat(table.unused(Set.of(0, 1))).containsOnlyKeys("AB");
  }

  @ParameterizedTest
  @CsvSource({
    "序号, 12, true",
    "编号, 3, true",
    "'', 3, true",
    "'', 1234567, false",
    "序号, 甲, false",
    "人数, 3, false",
  })
  void knowsWhatOnlyNumbersRows(String heading, String cell, boolean number) {
    OfficeTable table = on("社区名称/所属区县/" + heading, "甲社区/棠溪区/" + cell);
    assertThat(table.isRowNumber(table.rows().getFirst(), 2)).isEqualTo(number);
  }

  private static List<String> headings(OfficeTable table) {
    int columns = table.columns(new Row(List.of(), 1));
    return IntStream.range(0, columns).mapToObj(table::heading).toList();
  }

  private static OfficeTable on(String... rows) {
    return OfficeTable.on(sheet(rows)).orElseThrow();
  }

  private static WorkbookSheet sheet(String... rows) {
    return new WorkbookSheet(
        "表", List.of(rows).stream().map(row -> List.of(row.split("/", -1))).toList());
  }
}
