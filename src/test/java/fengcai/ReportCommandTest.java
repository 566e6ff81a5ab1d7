package fengcai;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** One report, asked for in the ways people name things. */
class ReportCommandTest {

  @TempDir Path folder;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "130703/xishandi",
        "/130703/xishandi/",
        "130703\\xishandi",
        "content\\communities\\130703\\xishandi.yaml",
        "西山底社区",
        "张家口市桥西区西山底社区",
      })
  void findsACommunityHoweverItIsNamed(String subject) throws IOException {
    Path file = folder.resolve("one.pdf");
    ProgramRun run = report(subject, "-o", file.toString());
    assertThat(run.exitCode()).as(run.err()).isZero();
    assertThat(run.out()).contains(file.toString(), "页");
    assertThat(SiteText.ofReport(file)).contains("title: 西山底社区");
  }

  @ParameterizedTest
  @CsvSource({
    "1307,                   , 张家口市社区志愿服务风采合订本",
    "130700,          booklet, 张家口市社区志愿服务风采合订本",
    "张家口市,                , 张家口市社区志愿服务风采合订本",
    "河北省,                  , 河北省社区志愿服务风采合订本",
    "2025,                   , 2025年志愿服务年度报告",
    "2025年,           annual, 2025年志愿服务年度报告",
    "zuimei-2025,            , 示例市“最美志愿服务社区”推选活动（2025年）社区志愿服务风采合订本",
    "zuimei-2025,        roll, 示例市“最美志愿服务社区”推选活动（2025年）命名名单",
    "campaigns/zuimei-2026, notice, 关于示例市“最美志愿服务社区”推选活动（2026年）候选名单的公示",
    "honours/wanghe-huhe,    , 望禾县示例护河先进社区名单",
    "望禾县示例护河先进社区, roll, 望禾县示例护河先进社区名单",
  })
  void makesEveryKindAndNamesTheFileByItsTitle(String subject, String kind, String title)
      throws IOException {
    List<String> more = new ArrayList<>(List.of("-o", folder.toString()));
    if (kind != null) {
      more.addAll(List.of("--kind", kind));
    }
    ProgramRun run = report(subject, more.toArray(String[]::new));
    assertThat(run.exitCode()).as(run.err()).isZero();
    assertThat(files()).containsExactly(title + ".pdf");
    assertThat(SiteText.ofReport(folder.resolve(title + ".pdf"))).contains("title: " + title);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "西山低社区           | 130703/xishandi　张家口市桥西区西山底社区",
        "西山底              | 130703/xishandi　张家口市桥西区西山底社区",
        "130704/xishandi    | 130703/xishandi　张家口市桥西区西山底社区",
        "130703/Xishandi    | 130703/xishandi　张家口市桥西区西山底社区",
        "zuimei-2024        | campaigns/zuimei-2025　示例市“最美志愿服务社区”推选活动（2025年）",
        "2019               | 2020　2020年",
        "社区                | ……还有",
      })
  void suggestsWhatWasMeant(String subject, String suggestion) throws IOException {
    ProgramRun run = report(subject, "-o", folder.toString());
    assertThat(run.exitCode()).isEqualTo(2);
    assertThat(run.err()).contains("没有“" + subject + "”", "是不是要找", suggestion);
    assertThat(files()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "qwertzuiop qwertzuiop | 没有“qwertzuiop qwertzuiop”",
        "130730/cunrui         | “存瑞社区”（130730/cunrui）还是草稿",
        "990181/huapu          | “花圃社区”（990181/huapu）要到 2027-03-01 08:00 才发布",
        "990103/dukouxincun    | “渡口新村社区”（990103/dukouxincun）已过失效时间 2025-12-31",
        "怀来县                 | “怀来县”（130730）还没有已发布的社区",
      })
  void saysWhyThereIsNoReport(String subject, String reason) {
    ProgramRun run = report(subject, "-o", folder.toString());
    assertThat(run.exitCode()).isEqualTo(2);
    assertThat(run.err()).contains(reason).doesNotContain("是不是");
  }

  @Test
  void writesNothingButPdf() throws IOException {
    ProgramRun run = report("西山底社区", "-o", folder.resolve("x.docx").toString());
    assertThat(run.exitCode()).isEqualTo(2);
    assertThat(run.err()).contains("x.docx", "以 .pdf 结尾");
    assertThat(files()).isEmpty();
  }

  @Test
  void suggestsOnlyNumbersOfTheSameLength() {
    assertThat(report("2099", "-o", folder.toString()).err()).doesNotContain("示例省");
  }

  @Test
  void saysNothingWhereAllIsWellIfAskedTo() {
    ProgramRun run = report("西山底社区", "--quiet", "-o", folder.resolve("one.pdf").toString());
    assertThat(run.exitCode()).as(run.err()).isZero();
    assertThat(run.out()).isEmpty();
  }

  @Test
  void saysWhichReportsThereAreInstead() {
    ProgramRun run = report("campaigns/zuimei-2026", "--kind", "roll");
    assertThat(run.exitCode()).isEqualTo(2);
    assertThat(run.err())
        .contains("（campaigns/zuimei-2026）没有名单（roll），只有：合订本（booklet）、公示名单（notice）。");
    assertThat(report("1307", "--kind", "profile").err()).contains("只有：合订本（booklet）");
    assertThat(report("1307", "--theme", "baroque").err()).contains("gongwen, showcase");
  }

  @Test
  void asksForTheAddressWhenANameIsNotEnough() throws IOException {
    Path content = folder.resolve("content");
    Files.createDirectories(content.resolve("communities/990101"));
    Files.createDirectories(content.resolve("communities/990102"));
    Files.writeString(content.resolve("site.yaml"), "name: 示例网站\noffice: 示例办公室\n");
    Files.writeString(content.resolve("regions.yaml"), "\"990101\": 东湖区\n\"990102\": 西湖区\n");
    String record = "name: 河畔社区\nsource: 示例办公室\npublished: 2024-01-02\n";
    Files.writeString(content.resolve("communities/990101/hepan.yaml"), record);
    Files.writeString(content.resolve("communities/990102/hepan.yaml"), record);
    ProgramRun run = ProgramRun.of("report", "河畔社区", "--content", content.toString());
    assertThat(run.exitCode()).isEqualTo(2);
    assertThat(run.err()).contains("不止一个", "990101/hepan　东湖区河畔社区", "990102/hepan　西湖区河畔社区");
    assertThat(
            ProgramRun.of("report", "河畔社区", "--content", content.toString(), "--lang", "en").err())
        .contains("more than one");
  }

  @Test
  void overwritesItsOwnReportAndNothingElse() throws IOException {
    Path own = folder.resolve("own.pdf");
    assertThat(report("2025", "-o", own.toString()).exitCode()).isZero();
    assertThat(report("2024", "-o", own.toString()).exitCode()).isZero();
    assertThat(SiteText.ofReport(own)).contains("title: 2024年志愿服务");
    Path letter = folder.resolve("letter.pdf");
    Files.writeString(letter, "mine");
    ProgramRun run = report("2025", "-o", letter.toString());
    assertThat(run.exitCode()).isEqualTo(1);
    assertThat(run.err()).contains("letter.pdf", "没有改动");
    assertThat(letter).hasContent("mine");
    assertThat(files()).containsExactly("letter.pdf", "own.pdf");
  }

  private static ProgramRun report(String subject, String... more) {
    List<String> line = new ArrayList<>(List.of("report", subject, "--content", "content"));
    line.addAll(List.of(more));
    return ProgramRun.of(line.toArray(String[]::new));
  }

  private List<String> files() throws IOException {
    try (Stream<Path> all = Files.list(folder)) {
      return all.map(file -> file.getFileName().toString()).sorted().toList();
    }
  }
}
