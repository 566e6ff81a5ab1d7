package fengcai.exchange.profile;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QuotedTitleTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      nullValues = "-",
      textBlock =
          """
          荣获“河北省文明单位”称号     | 河北省文明单位            | 荣获称号
          “河北省文明单位”“市级绿色社区” | 河北省文明单位/市级绿色社区 | ''
          获"河北省文明单位"            | 河北省文明单位            | 获"河北省文明单位"
          《河北省文明单位》和「文明社区」 | 河北省文明单位/文明社区 | 和
          “全国「双争」先进社区”称号    | 全国「双争」先进社区      | 称号
          “好人”社区                    | ''                        | 社区
          “甲「乙”是好社区             | ''                        | “甲「乙”是好社区
          “没有关上的引号               | ''                        | “没有关上的引号
          没有打开的引号”               | ''                        | 没有打开的引号”
          """)
  void findsWhatIsQuotedAndWhatIsNot(String text, String titles, String outside) {
    assertThat(
            QuotedTitle.in(text).stream().map(QuotedTitle::words).collect(Collectors.joining("/")))
        .isEqualTo(titles);
    assertThat(QuotedTitle.outside(text)).isEqualTo(outside);
  }

  @Test
  void saysWhereItStands() {
    assertThat(QuotedTitle.in("荣获“文明单位”称号")).containsExactly(new QuotedTitle("文明单位", 2, 8));
  }

  @Test
  void isAsLongAsTitlesAre() {
    assertThat(QuotedTitle.in("“" + "长".repeat(40) + "”")).hasSize(1);
    assertThat(QuotedTitle.in("“" + "长".repeat(41) + "”")).isEmpty();
    assertThat(QuotedTitle.in("“文明区”")).isEmpty();
  }
}
