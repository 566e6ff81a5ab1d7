package fengcai.report.official;

import static org.assertj.core.api.Assertions.assertThat;

import fengcai.model.Site;
import fengcai.plan.SampleYears;
import fengcai.plan.element.Phrases;
import fengcai.plan.report.ReportKind;
import fengcai.report.PrintedText;
import fengcai.report.SampleLists;
import java.io.IOException;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** The lists an office issues. */
class OfficialDocumentTest {

  @Test
  void aRollNamesHoldersOneByOne() throws IOException {
    String text = PrintedText.of(SampleLists.roll(3), "gongwen");
    assertThat(text)
        .containsSubsequence(
            "示例省文明社区名单",
            "持有“示例省文明社区”荣誉",
            "1安平社区示例市东湖区望河街道2020年",
            "2东门社区示例市西湖区望河街道2020年",
            "3东门社区",
            "示例市文明办",
            "2025年6月1日");
    assertThat(PrintedText.running(SampleLists.roll(3), "gongwen"))
        .contains("（省级，示例市文明委授予）的社区共3个，名单如下：");
  }

  @Test
  void marksWithinQuotationMarksAreTheInnerOnes() {
    assertThat(
            Phrases.of("report", Locale.CHINESE).of("roll.lead", "2025年", "示例市“最美‘邻里’”社区", "", 3))
        .contains("持有“示例市‘最美“邻里”’社区”荣誉");
  }

  @Test
  void aLongRollIsDividedByDivision() throws IOException {
    assertThat(PrintedText.of(SampleLists.roll(41), "gongwen"))
        .containsSubsequence("一、示例市东湖区（20个）", "20安平社区", "二、示例市西湖区（21个）", "21东门社区", "41东门社区");
  }

  @Test
  void aNoticeSaysItsPeriodAndIsOfItsFirstDay() throws IOException {
    String text =
        PrintedText.of(
            SampleLists.notice(
                ReportKind.NOTICE,
                SampleLists.stage("公示", "2025-04-01", Optional.of("2025-04-08")),
                6),
            "gongwen");
    String running = text.replaceAll("\\R", "");
    assertThat(running)
        .startsWith("关于示例市“春风”志愿服务社区推选活动候选名单的公示")
        .contains("示例市文明办、示例市民政局主办的示例市“春风”志愿服务社区推选活动经推荐、评审，提出候选社区6个")
        .contains("公示期自2025年4月1日至2025年4月8日。")
        .contains("联系电话：0999-1234567；电子邮箱：wenming@example.org；地址：示例市示例路1号。")
        .contains("示例市文明办2025年4月1日")
        .doesNotContain("命名");
    assertThat(text.lines())
        .anyMatch(line -> line.startsWith("1为老助残安平社区") && line.endsWith("13212.0%"))
        .anyMatch(line -> line.startsWith("4其他东门社区") && line.endsWith("70—"))
        .anyMatch(line -> line.startsWith("6其他凤鸣社区") && line.endsWith("——"));
  }

  @Test
  void manyCandidatesAreDividedByCategory() throws IOException {
    assertThat(
            PrintedText.of(
                SampleLists.notice(
                    ReportKind.NOTICE, SampleLists.stage("公示", "2025-04-01", Optional.empty()), 42),
                "gongwen"))
        .containsSubsequence("公示自2025年4月1日起。", "一、为老助残（21个）", "二、其他（21个）");
  }

  @Test
  void thoseNamedAreCalledSoOnTheirDay() throws IOException {
    String running =
        PrintedText.running(
            SampleLists.notice(
                ReportKind.ROLL, SampleLists.stage("命名", "2025-05-20", Optional.empty()), 6),
            "gongwen");
    assertThat(running)
        .startsWith("示例市“春风”志愿服务社区推选活动命名名单")
        .contains("经推荐、评审、公示，命名以下6个社区。名单如下：")
        .contains("示例市文明办2025年5月20日")
        .doesNotContain("候选");
  }

  @Test
  void onlyWaysToReachTheOfficeThatAreGivenAreNamed() {
    OfficialDocument form =
        NoticePrinter.of(
            SampleLists.notice(
                ReportKind.NOTICE,
                SampleLists.stage("公示", "2025-04-01", Optional.of("2025-04-01")),
                6),
            Phrases.of("report", Locale.CHINESE),
            withoutContact(SampleYears.site()));
    assertThat(form.text().toString())
        .contains("可以向示例市文明办反映。")
        .contains("公示时间为2025年4月1日。")
        .doesNotContain("联系电话", "电子邮箱", "地址：");
  }

  private static Site withoutContact(Site site) {
    return new Site(
        site.name(),
        site.office(),
        site.description(),
        site.baseUrl(),
        new Site.Contact(Optional.empty(), Optional.empty(), Optional.empty()),
        site.filing(),
        site.rules(),
        site.accent(),
        site.logo(),
        site.channels(),
        site.comment(),
        site.fonts(),
        site.letterhead(),
        site.lang());
  }
}
