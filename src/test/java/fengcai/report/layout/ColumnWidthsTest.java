package fengcai.report.layout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import fengcai.report.box.TextArea;
import fengcai.report.font.FontLibrary;
import fengcai.report.font.FontRole;
import fengcai.report.layout.ColumnWidths.Fit;
import fengcai.report.layout.ColumnWidths.Need;
import fengcai.report.text.Ink;
import fengcai.report.text.Run;
import fengcai.report.text.Span;
import fengcai.report.text.Style;
import fengcai.report.typeset.Line;
import fengcai.report.typeset.LineAlignment;
import fengcai.report.typeset.ShapedText;
import fengcai.report.typeset.TextSetter;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Where the cells of tables are divided, in a type of 10 points. */
class ColumnWidthsTest {

  private static final TextSetter TEXT = new TextSetter(FontLibrary.builtIn());
  private static final Style STYLE = Style.of(FontRole.BODY, 10, new Ink(0, 0, 0));

  private static final String HEAD = "队伍名称 类别 人数 成立时间 主要任务";

  @Test
  void aColumnOfTextTakesTheRoomThatEmptyOnesLeave() {
    List<List<String>> rows =
        set(280, HEAD, "青坪义诊队 — — — 量血压、看舌苔、听心肺、维持秩序", "药箱巡回队 — — — 药箱整理、过期药回收、用药提醒、集中讲解");
    assertThat(rows.getFirst()).containsExactly("队伍名称", "类别", "人数", "成立|时间", "主要任务");
    assertThat(rows.get(1).get(4).split("\\|", -1)).hasSizeLessThanOrEqualTo(2);
    assertThat(rows.get(2).get(4).split("\\|", -1)).hasSizeLessThanOrEqualTo(2);
    assertThat(rows.get(1).getFirst()).isEqualTo("青坪义诊队");
  }

  @Test
  void noWordOfAHeadIsDivided() {
    for (int measure = 200; measure < 420; measure += 10) {
      List<List<String>> rows =
          set(measure, "年份 荣誉 级别 授予单位", "2024 全国学雷锋活动示范点 国家级 中央宣传部", "2023 云川省文明社区 省级 云川省文明委");
      assertThat(rows.getFirst().subList(0, 3)).as("%d", measure).containsExactly("年份", "荣誉", "级别");
      assertThat(rows.getFirst().get(3)).isIn("授予单位", "授予|单位");
    }
  }

  @Test
  void noNameIsDividedWhereTheTableCanTakeIt() {
    for (int measure = 330; measure < 420; measure += 10) {
      List<List<String>> rows =
          set(
              measure,
              "社区 负责人 所属市县、街道 主要任务",
              "望桥社区 欧阳明月 示例市棠溪区望桥街道 上门探访、代买代办、陪同就医、应急值守、环境整治",
              "海棠湾社区 王小禾 示例市长浦区澜湾街道 楼院清扫、绿地认养");
      assertThat(column(rows, 0)).as("%d", measure).containsExactly("社区", "望桥社区", "海棠湾社区");
      assertThat(column(rows, 1)).as("%d", measure).containsExactly("负责人", "欧阳明月", "王小禾");
    }
  }

  @Test
  void aNameOfSeveralPartsIsOne() {
    List<List<String>> rows = set(190, "姓名 主要事迹", "阿依古丽·买买提 组织楼院清扫、代买代办、陪同就医、夜间巡逻", "王小禾 夜间巡逻");
    assertThat(rows.get(1).getFirst()).isEqualTo("阿依古丽·买买提");
  }

  @Test
  void termsAreDividedAtTheirMarksFirst() {
    List<List<String>> rows = set(210, "名称 任务", "甲队 上门探访、代买代办、陪同就医、应急值守、环境整治、夜间巡逻");
    for (String line : rows.get(1).get(1).split("\\|", -1)) {
      assertThat(line).matches("(?:.{4}、)*.{4}、?");
    }
  }

  @Test
  void aWordWiderThanTheTableLeavesTheOthersTheirRoom() {
    String address = "a".repeat(150);
    List<List<String>> rows = set(300, "社区 简介 记录", "望桥社区 上门探访、代买代办、陪同就医 " + address);
    assertThat(rows.get(1).getFirst()).isEqualTo("望桥社区");
    assertThat(rows.get(1).get(1).split("\\|", -1)).hasSizeLessThanOrEqualTo(3);
    assertThat(rows.get(1).get(2).replace("|", "")).isEqualTo(address);
  }

  @Test
  void tellsWhetherWordsAreDivided() {
    assertThat(widths(500, List.of("年份 荣誉", "2024 先进")).fit()).isEqualTo(Fit.ONE_LINE);
    assertThat(widths(110, List.of("年份 荣誉", "2024 学雷锋志愿服务先进集体")).fit()).isEqualTo(Fit.WORDS);
    assertThat(widths(60, List.of("年份 荣誉", "2024 先进")).fit()).isEqualTo(Fit.BROKEN);
  }

  @Test
  void theWidthsFillTheMeasure() {
    for (int measure = 80; measure < 600; measure += 20) {
      for (List<String> table :
          List.of(
              List.of(HEAD, "青坪义诊队 卫生 12 2019年3月 量血压、看舌苔"),
              List.of("一 二 三 四 五 六 七", "甲乙丙丁戊 己庚 辛 壬癸 子丑寅卯 辰巳 午"))) {
        double sum =
            widths(measure, table).widths().stream().mapToDouble(Double::doubleValue).sum();
        assertThat(sum).isCloseTo(measure, within(0.1));
      }
    }
  }

  private static List<String> column(List<List<String>> rows, int column) {
    return rows.stream().map(row -> row.get(column)).toList();
  }

  private static ColumnWidths widths(double measure, List<String> rows) {
    List<List<Need>> needs = new ArrayList<>();
    for (String row : rows) {
      boolean head = needs.isEmpty();
      needs.add(cells(row).stream().map(c -> head ? c.need().ofHead() : c.need()).toList());
    }
    return ColumnWidths.of(needs, true, new TextArea(0, measure, STYLE, 15, 0));
  }

  private static List<TableCell> cells(String row) {
    List<TableCell> cells = new ArrayList<>();
    for (String words : row.split(" ", -1)) {
      ShapedText shaped = TEXT.shape(List.of(new Run(words, STYLE, Span.FURNITURE)));
      cells.add(TableCell.of(shaped, STYLE.size()));
    }
    return cells;
  }

  /** The cells of a table, their lines parted by a bar. */
  private static List<List<String>> set(double measure, String... rows) {
    ColumnWidths widths = widths(measure, List.of(rows));
    List<List<String>> set = new ArrayList<>();
    for (String row : rows) {
      List<TableCell> cells = cells(row);
      List<String> texts = new ArrayList<>();
      for (int i = 0; i < cells.size(); i++) {
        double width = widths.widths().get(i) - 2 * widths.pad();
        texts.add(
            cells.get(i).lines(width, LineAlignment.START).stream()
                .map(ColumnWidthsTest::text)
                .collect(Collectors.joining("|")));
      }
      set.add(texts);
    }
    return set;
  }

  private static String text(Line line) {
    return line.clusters().stream().map(cluster -> cluster.text()).collect(Collectors.joining());
  }
}
