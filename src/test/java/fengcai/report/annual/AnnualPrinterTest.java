package fengcai.report.annual;

import static org.assertj.core.api.Assertions.assertThat;

import fengcai.plan.annual.AnnualStatistics;
import fengcai.report.PrintedText;
import fengcai.report.SampleLists;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What an annual report says. */
class AnnualPrinterTest {

  @ParameterizedTest
  @ValueSource(strings = {"showcase", "gongwen"})
  void saysEverythingInOrder(String theme) throws IOException {
    assertThat(PrintedText.of(SampleLists.annual(2024), theme))
        .containsSubsequence(
            "2024年\n",
            "志愿服务年度报告",
            "收录社区6个，其中4个有当年统计",
            "统计数截至2024年12月31日",
            "示例市文明办",
            "2025年6月1日",
            "一、总体情况",
            "上年450人",
            "二、分地区情况",
            "（一）各地区总数",
            "（二）与上年比较",
            "三、排名",
            "（一）注册志愿者人数",
            "（二）注册志愿者占常住人口的比例",
            "（三）服务时长",
            "四、荣誉",
            "（一）各级荣誉",
            "（二）2024年获得的荣誉",
            "五、变化",
            "（一）新增",
            "（二）减少",
            "六、编制说明");
  }

  @Test
  void sentencesAgreeWithTheFigures() throws IOException {
    assertThat(PrintedText.running(SampleLists.annual(2024), "showcase"))
        .contains("收录的6个社区中，4个有2024年的统计，共有注册志愿者422人。")
        .contains("其中2个社区有常住人口数，注册志愿者占其常住人口的11.3%。")
        .contains("2个社区记有当年服务时长，合计90.5小时。")
        .contains("两年都有统计的3个社区注册志愿者由400人减少到362人，减少38人，下降9.5%。")
        .contains("首次统计的社区1个：示例市东湖区的池塘社区。")
        .contains("上年有统计、本年没有统计的社区1个：示例市西湖区的东门社区。")
        .contains("已经撤下的社区1个：示例市西湖区的故里社区。")
        .contains("不再持有的荣誉2项：")
        .contains("没有2024年统计的社区2个：示例市西湖区的东门社区、凤鸣社区。");
  }

  @Test
  void tablesAgreeWithTheFigures() throws IOException {
    AnnualStatistics figures = SampleLists.annual(2024).figures();
    List<String> lines = PrintedText.of(SampleLists.annual(2024), "showcase").lines().toList();
    assertThat(lines)
        .contains("东湖区3327211.3%90.5")
        .contains("西湖区31150——")
        .contains("合计64" + figures.totals().now().registered() + "11.3%90.5")
        .contains("东湖区2200212+12+6.0%")
        .contains("西湖区1200150−50−25.0%")
        .contains("合计3400362−38−9.5%")
        .contains("示例市和谐社区安平社区有效期满2024年6月1日");
  }

  @Test
  void whatIsNotKnownIsNoNought() throws IOException {
    String first = PrintedText.of(SampleLists.annual(2022), "showcase");
    assertThat(first.lines()).contains("合计61100——").contains("西湖区30———");
    assertThat(first)
        .contains("上年没有统计，不作比较。")
        .doesNotContain("与上年比较", "三、排名", "增减", "首次统计的社区")
        .contains("三、荣誉");
  }

  @Test
  void aYearInItsCourseSaysSo() throws IOException {
    assertThat(PrintedText.of(SampleLists.annual(2025), "showcase"))
        .contains("本年度尚未结束，所列为截至2025年6月1日的情况")
        .contains("2025年（至3月31日）")
        .contains("没有两年都有统计的社区，不作比较。")
        .doesNotContain("999");
  }
}
