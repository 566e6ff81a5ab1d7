package fengcai.exchange.record;

import static fengcai.testdata.PublicationBuilder.regionOf;
import static org.assertj.core.api.Assertions.assertThat;

import fengcai.model.region.Region;
import fengcai.model.region.RegionCode;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ResolvedPlaceTest {

  private static final List<Region> REGIONS =
      List.of(
          regionOf("110000", "北京市"),
          regionOf("110105", "朝阳区"),
          regionOf("130000", "河北省"),
          regionOf("130700", "张家口市"),
          regionOf("130703", "桥西区"),
          regionOf("130100", "石家庄市"),
          regionOf("130104", "桥西区"),
          regionOf("220000", "吉林省"),
          regionOf("220100", "长春市"),
          regionOf("220104", "朝阳区"),
          new Region(
              new RegionCode("152200"),
              "兴安盟",
              Optional.of("兴安"),
              Optional.empty(),
              OptionalInt.empty()));

  @ParameterizedTest
  @CsvSource({
    "张家口市桥西区大境门街道, 130703, 大境门街道",
    "河北省张家口市桥西区大境门街道, 130703, 大境门街道",
    "张家口桥西区, 130703, ",
    "'张家口市 桥西区、大境门街道', 130703, 大境门街道",
    "张家口市（桥西区）大境门街道, 130703, 大境门街道",
    "张家口市桥西区（大境门街道）, 130703, 大境门街道",
    "桥西区大境门街道, 130703+130104, 大境门街道",
    "石家庄桥西区, 130104, ",
    "朝阳区, 110105+220104, ",
    "吉林长春朝阳区, 220104, ",
    "河北, 130000, ",
    "兴安乌兰街道, 152200, 乌兰街道",
    "大境门街道, '', 大境门街道",
    "桥西街道, '', 桥西街道",
    "'', '', ",
  })
  void takesDivisionsOffTheFront(String text, String codes, String street) {
    ResolvedPlace place = ResolvedPlace.of(text, REGIONS);
    assertThat(place.regions().stream().map(RegionCode::digits).collect(Collectors.joining("+")))
        .isEqualTo(codes);
    assertThat(place.street()).isEqualTo(Optional.ofNullable(street));
  }

  @ParameterizedTest
  @CsvSource({
    "张家口市宣化区某街道, true",
    "张家口市蔚县, true",
    "张家口市某市, true",
    "张家口市桥西区大境门街道, false",
    "桥西区阳光小区, false",
    "桥西区幸福社区, false",
    "桥西区大学城东街道, false",
    "桥西区, false",
  })
  void noticesCountiesThatAreNotKnown(String text, boolean another) {
    assertThat(ResolvedPlace.of(text, REGIONS).namesAnotherCounty()).isEqualTo(another);
  }

  @Test
  void containsTheCountiesWithinIt() {
    RegionCode county = new RegionCode("130703");
    assertThat(ResolvedPlace.of("张家口市", REGIONS).contains(county)).isTrue();
    assertThat(ResolvedPlace.of("桥西区", REGIONS).contains(county)).isTrue();
    assertThat(ResolvedPlace.of("石家庄市", REGIONS).contains(county)).isFalse();
    assertThat(ResolvedPlace.of("大境门街道", REGIONS).contains(county)).isFalse();
  }

  @ParameterizedTest
  @CsvSource({"130703, true", "441900, true", "130700, false", "130000, false"})
  void knowsWhereCommunitiesHaveTheirAddresses(String code, boolean county) {
    assertThat(ResolvedPlace.isCounty(new RegionCode(code))).isEqualTo(county);
  }
}
