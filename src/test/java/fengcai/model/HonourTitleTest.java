package fengcai.model;

import static fengcai.testdata.PublicationBuilder.regionOf;
import static org.assertj.core.api.Assertions.assertThat;

import fengcai.model.region.Regions;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HonourTitleTest {

  private static final Regions REGIONS =
      new Regions(
          List.of(
              regionOf("130000", "河北省"),
              regionOf("130700", "张家口市"),
              regionOf("130703", "桥西区"),
              regionOf("110000", "北京市")));

  @ParameterizedTest
  @CsvSource({
    "全国文明单位, NATIONAL",
    "河北省先进基层党组织, PROVINCIAL",
    "河北省和谐社区建设示范社区, PROVINCIAL",
    "河北省张家口市文明社区, MUNICIPAL",
    "张家口市文明村镇, MUNICIPAL",
    "桥西区先进社区, COUNTY",
    "桥西区大境门街道优秀社区, STREET",
    "北京市文明单位, PROVINCIAL",
    "山西省文明单位, PROVINCIAL",
    "内蒙古自治区文明社区, PROVINCIAL",
    "大同市平城区文明社区, COUNTY",
    "大境门街道好人社区, STREET",
    "和谐社区, ",
    "城市文明建设先进社区, ",
    "最美志愿服务社区, ",
  })
  void tellsItsLevel(String title, HonourLevel level) {
    assertThat(HonourTitle.level(title, REGIONS)).isEqualTo(Optional.ofNullable(level));
  }

  @Test
  void numbersInTitlesAreSortedByWhatTheyCount() {
    assertThat(Stream.of("第10批示范点", "第5批示范点", "第20批示范点").sorted(HonourTitle.ORDER))
        .containsExactly("第5批示范点", "第10批示范点", "第20批示范点");
  }
}
