package fengcai.exchange.profile;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SourceBylineTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      textBlock =
          """
          2020-03-26 14:41 来源：张家口市文明办 责任编辑：郑佳 | PUBLISHED=2020-03-26 14:41/SOURCE=张家口市文明办/EDITOR=郑佳 | ""
          2020年3月26日              | PUBLISHED=2020年3月26日 | ""
          来源：文明办               | SOURCE=文明办 | ""
          来源：文明办 2020-03-26    | PUBLISHED=2020-03-26/SOURCE=文明办 | ""
          作者：郑　佳               | AUTHOR=郑佳 | ""
          来源：文明办 浏览次数：120 | SOURCE=文明办 | ""
          来源：文明办 审核：李某    | SOURCE=文明办 | 审核：李某
          发布时间：第二版 2020-03-26 | PUBLISHED=第二版 2020-03-26 | ""
          发布时间：2020-03-26       | PUBLISHED=2020-03-26 | ""
          """)
  void readsWhoPublishedWhen(String line, String answers, String others) {
    SourceByline meta = SourceByline.of(line).orElseThrow();
    assertThat(meta.answers().stream().map(each -> each.label() + "=" + each.value()))
        .isEqualTo(List.of(answers.split("/", -1)));
    assertThat(String.join("/", meta.others())).isEqualTo(others);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2020年3月26日，社区组织志愿者入户。",
        "浏览次数：120",
        "社区有注册志愿者192人，来源：文明办",
        "社区名称：西山底社区",
        "2020年6月31日",
        "",
      })
  void leavesOtherLinesAlone(String line) {
    assertThat(SourceByline.of(line)).isEmpty();
  }
}
