package fengcai.report.typeset;

import static org.assertj.core.api.Assertions.assertThat;

import fengcai.report.font.FontLibrary;
import fengcai.report.font.FontRole;
import fengcai.report.text.Ink;
import fengcai.report.text.Run;
import fengcai.report.text.Span;
import fengcai.report.text.Style;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Where lines of Chinese may end; widths in ems. */
class LineBreakingTest {

  private static final FontLibrary FONTS = FontLibrary.builtIn();
  private static final TextSetter SETTER = new TextSetter(FONTS);
  private static final double SIZE = 10;

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        // plain characters, four to a line
        "天地玄黄宇宙洪荒; 4; 天地玄黄|宇宙洪荒",
        // a pause that would begin a line is squeezed into the line before it
        "天，地玄，黄宇宙洪荒日月; 6; 天，地玄，黄|宇宙洪荒日月",
        // and with nothing to squeeze the character before it goes along
        "天地玄黄，宇宙洪荒日; 4; 天地玄|黄，宇宙|洪荒日",
        // an opening bracket does not end a line
        "天地玄“黄宇宙”洪荒; 4; 天地玄|“黄宇宙”|洪荒",
        // a dash and an ellipsis stay whole
        "天地玄——黄宇宙洪; 4; 天地|玄——黄|宇宙洪",
        "天地玄……黄宇宙洪; 4; 天地|玄……黄|宇宙洪",
        // a number keeps its unit and its sign
        "共有注册志愿者1920人次; 9; 共有注册志愿者|1920人次",
        "比例达到百分之几呢16%; 10; 比例达到百分之几呢|16%",
        "每次大约要来志愿者15～20人; 9; 每次大约要来志愿者|15～20人",
        // a date stays whole
        "统计截至日期是2020年3月26日; 9; 统计截至日期是|2020年3月26日",
        "数据取自二〇二〇年2020-03-26那天; 10; 数据取自二〇二〇年|2020-03-26那天",
        // and so does a ratio, and a sign with its number
        "天地玄黄之比例为3∶2; 8; 天地玄黄之比例为|3∶2",
        "天地玄黄误差值为±0.5; 8; 天地玄黄误差值为|±0.5",
        // a Western word stays whole
        "说一句Volunteer吧; 6; 说一句|Volunteer吧",
        // no paragraph ends in one character
        "天地玄黄宇宙洪荒日; 4; 天地玄黄|宇宙洪|荒日",
        // characters beyond the BMP are one each
        "𠮷𠮷𠮷𠮷𠮷𠮷; 3; 𠮷𠮷𠮷|𠮷𠮷𠮷",
        // two marks of exclamation make one em
        "天地玄？！黄宇宙; 4; 天地玄？！|黄宇宙",
        // an address of the web is divided after the marks that part it
        "见https://www.example.org/a-long/path?lang=zh; 10; 见https://www.|example.org/a-long/|path?lang=zh",
        // what fits nowhere is divided all the same
        "supercalifragilistic; 4; supercal|ifragilist|ic"
      })
  void breaks(String text, double ems, String expected) {
    assertThat(String.join("|", lines(text, ems * SIZE, 0))).isEqualTo(expected);
  }

  @Test
  void squeezesInOrder() {
    // Nine bodies of half an em too much: the line's end gives first, then the bracket, no pause.
    Line line = SETTER.set(runs("甲，乙（丙）丁戊己。"), 9.5 * SIZE, 0, LineAlignment.START).getFirst();
    assertThat(words(line)).isEqualTo("甲，乙（丙）丁戊己。");
    assertThat(line.place(2)).isEqualTo(2 * SIZE);
    Line tighter = SETTER.set(runs("甲，乙（丙）丁戊己。"), 8.5 * SIZE, 0, LineAlignment.START).getFirst();
    assertThat(words(tighter)).isEqualTo("甲，乙（丙）丁戊己。");
    assertThat(tighter.place(2)).isEqualTo(2 * SIZE);
  }

  @Test
  void compressesMarksThatMeet() {
    Line line = SETTER.line(runs("甲”，“乙"));
    assertThat(IntStream.range(0, 5).mapToDouble(line::place))
        .containsExactly(0.0, 10.0, 15.0, 25.0, 30.0);
  }

  @Test
  void setsAQuarterEmBetweenChineseAndWestern() {
    Line line = SETTER.line(runs("共192人"));
    assertThat(line.place(1)).isEqualTo(12.5);
    assertThat(SETTER.line(runs("共 192 人")).width()).isEqualTo(line.width());
  }

  @ParameterizedTest
  @CsvSource({"￥1", "±1", "1∶2", "1～2", "＋1"})
  void setsNoGapWhereNothingIsChinese(String text) {
    Line line = SETTER.line(runs(text));
    double bodies = line.clusters().stream().mapToDouble(Cluster::width).sum();
    assertThat(line.width()).isEqualTo(bodies);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "关于示例市“最美志愿服务社区”候选名单的公示; 15; 关于示例市“最美志愿服务社区”|候选名单的公示",
        "示例市2019年度学雷锋志愿服务“四个100”先进典型命名名单; 16; 示例市2019年度学雷锋志愿服务|“四个100”先进典型命名名单",
        "“小积分”撬动“大治理”——保税片区联合社区工作纪实（2019年）; 20; “小积分”撬动“大治理”——|保税片区联合社区工作纪实（2019年）",
      })
  void dividesAHeadingWhereItsSenseAllows(String text, double ems, String expected) {
    List<Line> lines = SETTER.heading(runs(text), ems * SIZE);
    assertThat(lines.stream().map(LineBreakingTest::words).collect(Collectors.joining("|")))
        .isEqualTo(expected);
  }

  @Test
  void fillsEveryLineButTheLast() {
    String text = "社区志愿者每周三下午到Room 12为老人读报，风雨无阻，至今已有192人次参加。".repeat(4);
    List<Line> lines = SETTER.set(runs(text), 21 * SIZE, 0, LineAlignment.JUSTIFIED);
    for (Line line : lines.subList(0, lines.size() - 1)) {
      boolean mark = line.clusters().getLast().kind().trails();
      assertThat(line.width()).isBetween((mark ? 20.499 : 20.999) * SIZE, 21.001 * SIZE);
    }
  }

  private static List<String> lines(String text, double measure, double indent) {
    return SETTER.set(runs(text), measure, indent, LineAlignment.JUSTIFIED).stream()
        .map(LineBreakingTest::words)
        .toList();
  }

  private static String words(Line line) {
    return line.clusters().stream().map(Cluster::text).collect(Collectors.joining());
  }

  private static List<Run> runs(String text) {
    Style style = Style.of(FontRole.BODY, SIZE, new Ink(0, 0, 0));
    List<Run> runs = new ArrayList<>();
    runs.add(new Run(text, style, Span.FURNITURE));
    return runs;
  }
}
