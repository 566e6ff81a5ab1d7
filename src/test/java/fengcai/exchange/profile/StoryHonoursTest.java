package fengcai.exchange.profile;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class StoryHonoursTest {

  private static final String NAME = "槐荫社区";

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          社区荣获“示例省文明社区”称号。                         | 示例省文明社区
          社区2019年荣获“示例省文明社区”、“示例市和谐社区”。     | 2019 示例省文明社区/2019 示例市和谐社区
          2018年获“示例省文明社区”，2020年获“示例市和谐社区”。   | 2018 示例省文明社区/2020 示例市和谐社区
          2015年以来先后荣获“示例省文明社区”称号。               | 示例省文明社区
          社区被授予“示例省文明社区”荣誉称号。                   | 示例省文明社区
          社区荣获示例省文明社区、示例市先进单位等荣誉称号。     | 示例省文明社区/示例市先进单位
          槐荫社区荣获“示例省文明社区”称号。                     | 示例省文明社区
          柳岸社区荣获“示例省文明社区”称号。                     | ''
          社区正在争创“示例省文明社区”。                         | ''
          社区获得“示例省文明社区”提名。                         | ''
          居民李某荣获“示例省最美家庭”称号。                     | ''
          社区开展“我为群众办实事”活动。                         | ''
          """)
  void findsWhatTheCommunityReceived(String story, String honours) {
    assertThat(
            String.join(
                "/",
                StoryHonours.in(story, NAME).honours().stream()
                    .map(each -> (each.year().orElse("") + " " + each.title()).strip())
                    .toList()))
        .isEqualTo(honours);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          柳岸社区荣获“示例省文明社区”称号。  | 示例省文明社区
          居民李某荣获“示例省最美家庭”称号。  | 示例省最美家庭
          社区开展“我为群众办实事”活动。      | ''
          """)
  void namesWhatMayBeSomebodyElses(String story, String doubtful) {
    assertThat(String.join("/", StoryHonours.in(story, NAME).doubtful())).isEqualTo(doubtful);
  }

  @Test
  void putsAReferenceInThePlaceOfAList() {
    assertThat(StoryHonours.in("我们热心。社区荣获“示例省文明社区”“示例市和谐社区”等荣誉。", NAME).story())
        .isEqualTo("我们热心。社区荣获{荣誉}等荣誉。");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "社区荣获“示例省文明社区”称号。",
        "社区2019年荣获“示例省文明社区”、“示例市和谐社区”。",
        "社区荣获“示例省文明社区”、“示例市和谐社区”。又获“示例省绿色社区”、“示例市平安社区”。",
        "社区荣获“示例省文明社区”、书记荣获“示例市优秀社区”。",
      })
  void leavesOtherSentencesAsTheyAre(String story) {
    assertThat(StoryHonours.in(story, NAME).story()).isEqualTo(story);
  }

  @Test
  void tellsSentencesFromLists() {
    assertThat(StoryHonours.isSentence("曾获示例省文明社区")).isTrue();
    assertThat(StoryHonours.isSentence("示例省文明社区、示例市和谐社区")).isFalse();
  }
}
