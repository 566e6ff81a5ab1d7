package fengcai.exchange.profile;

import static org.assertj.core.api.Assertions.assertThat;

import fengcai.model.HonourLevel;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NamedHonourTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          河北省文明单位                   | 河北省文明单位       |      |
          1.“河北省文明单位”               | 河北省文明单位       |      |
          2019年度“河北省文明单位”（省级） | 河北省文明单位       | 2019 | PROVINCIAL
          2019年河北省文明单位             | 河北省文明单位       | 2019 |
          河北省文明单位（2019年）         | 河北省文明单位       | 2019 |
          河北省文明单位(2019)             | 河北省文明单位       | 2019 |
          《河北省文明单位》（2019年度）   | 河北省文明单位       | 2019 |
          文明单位（市级）                 | 文明单位             |      | MUNICIPAL
          文明单位（省级）（2019年）       | 文明单位             | 2019 | PROVINCIAL
          文明单位（2019年）（省级）       | 文明单位             | 2019 | PROVINCIAL
          文明单位（复查）                 | 文明单位（复查）     |      |
          2017年—2019年文明单位            | 2017年—2019年文明单位 |     |
          """)
  void takesYearAndLevelOffATitle(String text, String title, String year, HonourLevel level) {
    assertThat(NamedHonour.of(text))
        .isEqualTo(new NamedHonour(title, Optional.ofNullable(year), Optional.ofNullable(level)));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          省文明单位、市卫生社区；和谐社区        | 省文明单位/市卫生社区/和谐社区
          “省文明单位”“市卫生社区”                | 省文明单位/市卫生社区
          “省文明单位”、“市卫生社区”和“和谐社区”  | 省文明单位/市卫生社区/和谐社区
          1.省文明单位 2.市卫生社区               | 省文明单位/市卫生社区
          省文明单位，                            | 省文明单位
          """)
  void partsTheTitlesOfAnAnswer(String answer, String titles) {
    assertThat(NamedHonour.list(answer).stream().map(NamedHonour::title))
        .isEqualTo(List.of(titles.split("/", -1)));
  }

  @Test
  void partsTheLinesOfAnAnswer() {
    assertThat(NamedHonour.list("省文明单位\n 市卫生社区 \n\n"))
        .extracting(NamedHonour::title)
        .containsExactly("省文明单位", "市卫生社区");
  }

  @ParameterizedTest
  @CsvSource({
    "国家级, NATIONAL",
    "全国, NATIONAL",
    "省级, PROVINCIAL",
    "自治区级, PROVINCIAL",
    "地市级, MUNICIPAL",
    "区县级, COUNTY",
    "县, COUNTY",
    "街道级, STREET",
    "乡镇, STREET",
    "一级, ",
    "级, ",
  })
  void knowsTheWordsForLevels(String words, HonourLevel level) {
    assertThat(NamedHonour.level(words)).isEqualTo(Optional.ofNullable(level));
  }

  @ParameterizedTest
  @CsvSource({"荣获省级, PROVINCIAL", "获得区县级, COUNTY", "荣获省级的, ", "荣获, "})
  void readsTheLevelBeforeATitle(String words, HonourLevel level) {
    assertThat(NamedHonour.levelBefore(words)).isEqualTo(Optional.ofNullable(level));
  }

  @Test
  void completesOnlyWhatIsMissing() {
    NamedHonour bare = NamedHonour.of("文明单位");
    assertThat(bare.in(Optional.of("2019")).year()).contains("2019");
    assertThat(NamedHonour.of("2018年文明单位").in(Optional.of("2019")).year()).contains("2018");
    assertThat(bare.at(Optional.of(HonourLevel.COUNTY)).level()).contains(HonourLevel.COUNTY);
    assertThat(NamedHonour.of("文明单位（省级）").at(Optional.of(HonourLevel.COUNTY)).level())
        .contains(HonourLevel.PROVINCIAL);
  }

  @Test
  void isWrittenAsATitleOrAMapping() {
    assertThat(NamedHonour.of("文明单位").written()).isEqualTo("文明单位");
    assertThat(NamedHonour.of("2019年文明单位（省级）").written())
        .isEqualTo(Map.of("title", "文明单位", "level", "省级", "year", "2019"));
  }
}
