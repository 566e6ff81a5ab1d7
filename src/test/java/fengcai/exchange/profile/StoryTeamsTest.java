package fengcai.exchange.profile;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StoryTeamsTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          组建了3支志愿者队伍：助老队、护河队和读书队。  | 助老队/护河队/读书队
          有两支志愿服务队：“助老队”、“护河队”。         | 助老队/护河队
          成立5个志愿小分队——甲队、乙队、丙队、丁队以及戊队； | 甲队/乙队/丙队/丁队/戊队
          有3余支队伍：助老队、护河队、读书队、巡逻队。  | 助老队/护河队/读书队/巡逻队
          有2支队伍：助老队、护河队等。                  | 助老队/护河队
          有4支队伍：助老队、护河队。有2支队伍：甲队、乙队。 | 甲队/乙队
          有3支队伍：助老队、护河队。                    |
          有2支队伍：助老队、护河队、读书队。            |
          有3余支队伍：助老队、护河队。                  |
          有2支队伍：助老队，由十几位退休多年的老党员老干部带头组成。 |
          有2支队伍：助老队、护河队                      |
          有2支队伍，助老队、护河队。                    |
          """)
  void takesNamesWhereThereAreAsManyAsTheSentenceSays(String story, String names) {
    assertThat(StoryTeams.in(story))
        .isEqualTo(Optional.ofNullable(names).map(each -> List.of(each.split("/", -1))));
  }
}
