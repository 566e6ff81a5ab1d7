package fengcai.html;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HeadingBreaksTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          志愿服务风采（示例站）                    | 志愿/服务风采/（示例站）
          示例市“最美志愿服务社区”推选活动（2025年） | 示例市/“最美/志愿/服务/社区”/推选/活动/（2025年）
          注册志愿者（人）                          | 注册/志愿者/（人）
          注册志愿者人数占社区常住人口的比例          | 注册/志愿者/人数占社区/常住/人口的/比例
          2025年统计                              | 2025年统计
          占常住人口15.4%                          | 占常住/人口/15.4%
          电表厂社区                               | 电表厂社区
          统计                                    | 统计
          """)
  void linesMayEndBetweenWords(String text, String divided) {
    assertThat(new HeadingBreaks().in("<h1>" + text + "</h1>"))
        .isEqualTo("<h1>" + divided.replace("/", "<wbr>") + "</h1>");
  }

  @Test
  void wordsGoOnAcrossTagsAndEscapedCharacters() {
    assertThat(new HeadingBreaks().in("<h2 id=\"a\">志<em>愿服</em>务&lt;社区&gt;</h2>"))
        .isEqualTo("<h2 id=\"a\">志<em>愿<wbr>服</em>务&lt;社区&gt;</h2>");
  }

  @Test
  void titlesAreMarkedToo() {
    assertThat(new HeadingBreaks().in("<p><span class=\"note title\">上级地区</span>上级地区</p>"))
        .isEqualTo("<p><span class=\"note title\">上级<wbr>地区</span>上级地区</p>");
  }

  @Test
  void scriptsCommentsAndWhatIsNeverClosedStayAsTheyAre() {
    String html =
        "<!-- <h1>志愿服务</h1> --><script>{\"a\": \"<h1>志愿服务</h1>\"}</script><p>志愿服务</p>" + "<h1>志愿服务";
    assertThat(new HeadingBreaks().in(html)).isEqualTo(html);
  }

  @Test
  void aLongNameIsDividedOnlyWhereItWouldNotFit() {
    assertThat(new HeadingBreaks().in("<h3>十里八乡和美邻里坊社区</h3>")).contains("<wbr>");
    assertThat(new HeadingBreaks().in("<h3>和美邻里坊</h3>")).doesNotContain("坊<wbr>", "<wbr>坊");
  }
}
